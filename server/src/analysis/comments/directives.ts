import ts from 'typescript';
import { lineAt, type Span } from '../../span.ts';
import { directiveKinds, type Directive, type OtherDirective } from './directive.ts';
import { isLineComment, surroundingsAt } from './surroundings.ts';

const mention = /closewise-(?:disable|enable)/g;
const directive = new RegExp(`^(?://+|/\\*+)[\\s*]*closewise-(${directiveKinds.join('|')})(?![\\w-])`);
const other = /^(?:\/\/+|\/\*+)[\s*]*closewise-([a-z][\w-]*)/i;

/** The directives in a file, in the order of the text. Words in a string, a template or the text of JSX are none. */
export function directivesIn(file: ts.SourceFile): readonly Directive[] {
  const { text } = file;
  return Array.from(text.matchAll(mention), ({ index }) => index).flatMap(offset => {
    const around = surroundingsAt(file, offset);
    if (around.kind !== 'comment') return [];
    const span = around.comment;
    const [head, kind] = directive.exec(text.slice(span.start, span.end)) ?? [];
    // A comment may speak of directives: only what begins with one is one.
    if (head === undefined || !isKind(kind) || text.slice(span.start, offset).includes('closewise-')) return [];
    const { rules, reason } = readBody(text, { start: span.start + head.length, end: bodyEnd(text, span) });
    const whole = withBraces(file, span);
    return [{ kind, rules, ...(reason !== undefined && { reason }), span, whole, covers: covered(text, kind, whole) }];
  });
}

/** The other comments in a file that begin as directives do, in the order of the text. */
export function otherDirectivesIn(file: ts.SourceFile): readonly OtherDirective[] {
  const { text } = file;
  return Array.from(text.matchAll(/closewise-[a-z]/gi), ({ index }) => index).flatMap(offset => {
    const around = surroundingsAt(file, offset);
    if (around.kind !== 'comment') return [];
    const span = around.comment;
    const [before, word] = other.exec(text.slice(span.start, span.end)) ?? [];
    if (before === undefined || word === undefined || isKind(word)) return [];
    const head = { start: offset, end: span.start + before.length };
    if (head.start + 'closewise-'.length + word.length !== head.end) return [];
    const whole = withBraces(file, span);
    const { rules } = readBody(text, { start: head.end, end: bodyEnd(text, span) });
    const covers = Object.fromEntries(directiveKinds.map(kind => [kind, covered(text, kind, whole)]));
    return [{ word, head, rules, span, whole, covers: covers as OtherDirective['covers'] }];
  });
}

function isKind(word: string | undefined): word is Directive['kind'] {
  return directiveKinds.some(kind => kind === word);
}

function bodyEnd(text: string, span: Span): number {
  return isLineComment(text, span) || !text.slice(0, span.end).endsWith('*/') ? span.end : span.end - 2;
}

/** Reads `rule, rule -- reason`. */
function readBody(text: string, { start, end }: Span): Pick<Directive, 'rules' | 'reason'> {
  const body = text.slice(start, end);
  const dashes = /(?:^|\s)(?:--+|[–—])(?=\s|$)/.exec(body);
  const named = dashes ? body.slice(0, dashes.index) : body;
  const rules = Array.from(named.matchAll(/[^\s,]*[\w$][^\s,]*/g), ({ 0: id, index }) => ({
    id,
    span: { start: start + index, end: start + index + id.length },
  }));
  const reason = dashes && body.slice(dashes.index + dashes[0].length).trim();
  return reason === null || reason === '' ? { rules } : { rules, reason };
}

/** `{/* … *\/}` for a comment that is alone between the braces of JSX. */
function withBraces(file: ts.SourceFile, comment: Span): Span {
  const holder = (node: ts.Node): ts.Node | undefined =>
    ts.isJsxExpression(node) && !node.expression && !ts.isJsxAttribute(node.parent)
      ? node
      : ts.forEachChild(node, child =>
          child.pos <= comment.start && comment.end <= child.end ? holder(child) : undefined,
        );
  const braces = holder(file);
  const isAlone =
    braces &&
    /^\{\s*$/.test(file.text.slice(braces.pos, comment.start)) &&
    /^\s*\}$/.test(file.text.slice(comment.end, braces.end));
  return isAlone ? { start: braces.pos, end: braces.end } : comment;
}

function covered(text: string, kind: Directive['kind'], { start, end }: Span): Span {
  switch (kind) {
    case 'disable-file':
      return { start: 0, end: text.length };
    case 'disable':
    case 'enable':
      return { start, end: text.length };
    case 'disable-line':
      return { start: lineAt(text, start).start, end: lineAt(text, end).end };
    case 'disable-next-line':
      return nextLineOfCode(text, end);
  }
}

const noCode = /(?:\s|\/\/.*|\{?\s*\/\*(?:[^*]|\*(?!\/))*\*\/\s*\}?)*/y;

/** The first line after the one of `offset` that has code: blank lines and lines of comments are skipped. */
function nextLineOfCode(text: string, offset: number): Span {
  const next = text.indexOf('\n', offset) + 1;
  if (next === 0) return { start: text.length, end: text.length };
  noCode.lastIndex = next;
  noCode.exec(text);
  return lineAt(text, noCode.lastIndex);
}
