import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Span } from '../core.ts';
import { t } from '../l10n/text.ts';

/** What is wrong in a text, and where. */
export interface Problem {
  readonly span: Span;
  /** Full sentences. */
  readonly message: string;
  /** Set where nothing is wrong with what stands there, and something else counts. */
  readonly isOverruled?: true;
}

/** A text as JSON with comments: as much of it as can be read, and where it is not JSON. */
export interface JsonTree {
  /** Absent where there is no value. */
  readonly root?: Node;
  readonly problems: readonly Problem[];
}

/** Parses JSON in which comments, a comma behind the last element and a byte order mark may stand. Never throws. */
export function parseJson(text: string): JsonTree {
  const errors: ParseError[] = [];
  // A space keeps all offsets as they are.
  const json = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  let root: Node | undefined;
  try {
    root = parseTree(json, errors, { allowTrailingComma: true });
  } catch {
    return { problems: [{ span: { start: 0, end: 1 }, message: t('This is nested too deeply.') }] };
  }
  // What comes after the first mistake is a guess of the parser's.
  const problems = errors.slice(0, 1).map(({ error, offset, length }) => ({
    span: { start: offset, end: offset + length },
    message: complaints[printParseErrorCode(error)]?.() ?? t('This is not JSON.'),
  }));
  return { ...(root && { root }), problems: [...problems, ...(root ? repeatedKeys(root) : [])] };
}

/** The value of `node`, without what is in `dropped`. Of keys that are there twice, the last counts. */
export function valueOf(node: Node, dropped: ReadonlySet<Node>): unknown {
  if (node.type === 'array') return elementsOf(node, dropped).map(each => valueOf(each, dropped));
  if (node.type !== 'object') return node.value;
  // Without a prototype, so that `__proto__` is a key like others.
  const value = Object.create(null) as Record<string, unknown>;
  for (const { key, value: child } of entriesOf(node, dropped)) value[String(key.value)] = valueOf(child, dropped);
  return value;
}

/** A value in a tree, and its key where it is in an object. */
export interface Entry {
  readonly key?: Node;
  readonly value: Node;
}

/** What stands at a path of keys and indices below `root`, as `valueOf` counts them. */
export function entryAt(root: Node, path: readonly unknown[], dropped: ReadonlySet<Node>): Entry | undefined {
  let entry: Entry | undefined = { value: root };
  for (const step of path) {
    if (entry === undefined) return undefined;
    const node: Node = entry.value;
    if (typeof step === 'number') {
      const element: Node | undefined = elementsOf(node, dropped)[step];
      entry = element && { value: element };
    } else entry = entriesOf(node, dropped).findLast(({ key }) => key.value === step);
  }
  return entry;
}

/** Whether a key is written in the object `node`, with whatever value. */
export function hasKey(node: Node, key: unknown): boolean {
  return entriesOf(node, new Set()).some(each => each.key.value === key);
}

/** The piece of the text that a node was made of. */
export function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}

function elementsOf({ children = [] }: Node, dropped: ReadonlySet<Node>): readonly Node[] {
  return children.filter(each => !dropped.has(each));
}

/** A property that is half typed has no value yet, and is none. */
function entriesOf({ type, children = [] }: Node, dropped: ReadonlySet<Node>): readonly Required<Entry>[] {
  if (type !== 'object') return [];
  return children.flatMap(({ children: [key, value] = [] }) =>
    key && value && !dropped.has(value) ? [{ key, value }] : [],
  );
}

function repeatedKeys(node: Node): Problem[] {
  const entries = entriesOf(node, new Set());
  const here = entries.filter(({ key }, index) =>
    entries.slice(index + 1).some(({ key: later }) => later.value === key.value),
  );
  const problems = here.map(({ key }) => ({
    span: spanOf(key),
    message: t`${JSON.stringify(key.value)} is set once more further down, and only that counts.`,
  }));
  return [
    ...problems,
    ...(node.children ?? []).flatMap(child =>
      (child.type === 'property' ? (child.children ?? []).slice(1) : [child]).flatMap(repeatedKeys),
    ),
  ];
}

const complaints: Readonly<Record<string, () => string>> = {
  InvalidSymbol: () => t('This is not JSON. Text stands between double quotes.'),
  InvalidNumberFormat: () => t('This is not a number.'),
  PropertyNameExpected: () => t('A key between double quotes is missing here.'),
  ValueExpected: () => t('A value is missing here.'),
  ColonExpected: () => t('A colon is missing here.'),
  CommaExpected: () => t('A comma is missing here.'),
  CloseBraceExpected: () => t('A closing brace is missing here.'),
  CloseBracketExpected: () => t('A closing bracket is missing here.'),
  EndOfFileExpected: () => t('The file should end here.'),
  UnexpectedEndOfComment: () => t('This comment does not end.'),
  UnexpectedEndOfString: () => t('This text does not end: a double quote is missing.'),
  UnexpectedEndOfNumber: () => t('This number does not end.'),
  InvalidUnicode: () => t('This is not a character.'),
  InvalidEscapeCharacter: () => t('A backslash is written twice in JSON.'),
  InvalidCharacter: () => t('This character cannot stand in text like this.'),
};
