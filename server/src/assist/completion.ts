import type { Analyser, AnalysisInput, NamedConstant } from '../analysis/analysis.ts';
import type { AssumedProtocol } from '../analysis/assumed/assumed-protocols.ts';
import type { CodeUse } from '../analysis/code-use.ts';
import { sourceAt } from '../analysis/embedded-scripts.ts';
import { describeCode } from '../catalogue/lookup.ts';
import { isInRanges } from '../catalogue/range.ts';
import type { TextEdit } from '../rules/rule.ts';
import type { Span } from '../span.ts';
import { lastPart, nameOfCode } from './code-name.ts';
import { codePage } from './code-page.ts';
import { importedConstants } from './imported-constants.ts';
import { offeredCodes, rangesAllowedAt } from './offered-codes.ts';
import { sayingsOf, spokenCodes } from './spoken-protocols.ts';
import { typedTokenAt } from './typed-token.ts';

/** One code to offer. */
export interface CodeCompletion {
  /** What is shown and inserted: `1001`, or the constant's expression. */
  readonly label: string;
  /** Shown beside the label: the name of the code. */
  readonly detail: string;
  /**
   * What typing is matched against: the number, the label and every name that a vocabulary has for the code. The number begins it,
   * since editors put what matches earlier before what is sorted earlier.
   */
  readonly filterText: string;
  /** Orders the offers: the project's constants by number, then the codes of the file's protocols, then the others by number. */
  readonly sortText: string;
  /** Markdown. */
  readonly documentation: string;
  readonly kind: 'constant' | 'code';
  /** Whether it is the one to take, if any. */
  readonly isFirst?: boolean;
  /** What else is to be changed: an import. It lies before what is replaced. */
  readonly edits?: readonly TextEdit[];
}

/** What to offer at a place, and what an accepted offer replaces. */
export interface Completions {
  readonly replace: Span;
  readonly items: readonly CodeCompletion[];
}

/** The codes that may stand at `offset`; undefined where no close code belongs, or where one stands already. */
export function completionsAt(analyser: Analyser, input: AnalysisInput, offset: number): Completions | undefined {
  const token = typedTokenAt(input.text, offset);
  if (!token) return undefined;
  const placeholder = absentCode(input.text);
  const filled = `${input.text.slice(0, token.start)}${placeholder}${input.text.slice(token.end)}`;
  const analysis = sourceAt(analyser.analyse({ ...input, text: filled }), token.start);
  const use = analysis.uses.find(each => standsAt(each, placeholder, input.path, token.start));
  if (!use) return undefined;
  const allowed = rangesAllowedAt(use);
  if (!allowed) return undefined;

  const ownConstants = analysis.constants.filter(({ value, declaration }) => {
    const isItself = declaration.file === input.path && declaration.start === token.start;
    return isInRanges(allowed, value) && !isItself;
  });
  const constants = [
    ...ownConstants.map(constant => ({ constant })),
    ...importedConstants(analysis, allowed, token.start),
  ];
  // The number of a constant finds the constant; beside it, it would be what the rule `magic-code` tells people to leave.
  const named = new Set(constants.map(({ constant }) => constant.value));
  const { protocols } = analysis;
  const spoken = spokenCodes(protocols, use).filter(code => isInRanges(allowed, code) && !named.has(code));
  const listed = offeredCodes(allowed).filter(code => !spoken.includes(code) && !named.has(code));
  return {
    replace: token,
    items: [
      ...constants
        .sort((one, other) => one.constant.value - other.constant.value)
        .map(({ constant, ...rest }, index) => ({ ...constantItem(constant, index, use, protocols), ...rest })),
      ...spoken.map((code, index) => spokenItem(code, index, use, protocols)),
      ...listed.map(code => codeItem(code, use, protocols)),
    ],
  };
}

/** A code that stands for what is being typed, so that half-typed source can be analysed; nothing else has that value. */
function absentCode(text: string): number {
  let code = 4999;
  while (text.includes(String(code))) code--;
  return code;
}

/** Whether `code` at `start` is itself a code of the use, and not only a part of what makes one. */
function standsAt({ values }: CodeUse, code: number, path: string, start: number): boolean {
  return values.some(({ value, origin }) => value === code && origin.file === path && origin.start === start);
}

function constantItem(
  { expression, value }: NamedConstant,
  index: number,
  use: CodeUse,
  protocols: readonly AssumedProtocol[],
): CodeCompletion {
  const name = nameOfCode(value, use, protocols);
  return {
    label: expression,
    detail: name === undefined ? String(value) : `${value} ${name}`,
    filterText: [value, expression, ...namesFor(value)].join(' '),
    sortText: `0${String(index).padStart(4, '0')}`,
    documentation: codePage(value, use, protocols, { constant: lastPart(expression), isNarrow: true }),
    kind: 'constant',
    isFirst: index === 0,
  };
}

/** A code that a protocol of the file has a name for. */
function spokenItem(code: number, index: number, use: CodeUse, protocols: readonly AssumedProtocol[]): CodeCompletion {
  const sayings = sayingsOf(protocols, code).map(({ assumed, row }) => `${row.name} (${assumed.protocol.label})`);
  return {
    label: String(code),
    detail: sayings.join(', '),
    filterText: [code, ...sayings, ...namesFor(code)].join(' '),
    sortText: `1${String(index).padStart(4, '0')}`,
    documentation: codePage(code, use, protocols, { isNarrow: true }),
    kind: 'code',
  };
}

function codeItem(code: number, use: CodeUse, protocols: readonly AssumedProtocol[]): CodeCompletion {
  const [, ...name] = (describeCode(code)?.title ?? '').split(' ');
  return {
    label: String(code),
    detail: name.join(' '),
    filterText: [code, ...namesFor(code)].join(' '),
    sortText: `2${String(code).padStart(4, '0')}`,
    documentation: codePage(code, use, protocols, { isNarrow: true }),
    kind: 'code',
  };
}

/** Every name that the registry and the vocabularies have for `code`. */
function namesFor(code: number): readonly string[] {
  const description = describeCode(code);
  if (!description) return [];
  const { closeCode, range, mentions } = description;
  return [closeCode?.name ?? range.heading, ...mentions.flatMap(({ entry }) => entry.name ?? [])];
}
