import type { CloseCall, CodeUse, ForwardedCode } from '../../analysis/code-use.ts';
import type { Span } from '../../span.ts';
import type { TextEdit } from '../rule.ts';
import type { Guard } from './guard-condition.ts';
import { isReasonLost } from './drop-code.ts';
import { ifElse, styleAt } from './source-style.ts';

/** A call that stands alone, and how to write it in another way. */
export interface LoneCall {
  /** The statement, or the body of the arrow function. */
  readonly place: Span;
  readonly isStatement: boolean;
  /** Whether the statement stands where another one would have to be in braces. */
  readonly isNested: boolean;
  /** What stands there. */
  readonly whole: string;
  /** The same without a code. */
  readonly bare: string;
  /** Whether more than the code goes with that. */
  readonly losesReason: boolean;
  /** The same with another method, that takes nothing. */
  renamed(method: string): string;
}

/** The call that sends a forwarded code, where it stands alone and the code is its first argument. */
export function loneCall(
  use: CodeUse,
  { statement, body, isNested }: ForwardedCode,
  text: string,
): LoneCall | undefined {
  const { call } = use;
  const place = statement ?? body;
  if (!call || !place || text.slice(call.arguments.start, use.span.start).trim() !== '') return undefined;
  const whole = text.slice(place.start, place.end);
  const emptied = { span: { start: call.arguments.start, end: call.span.end - 1 }, newText: '' };
  return {
    place,
    isStatement: place === statement,
    isNested: isNested === true,
    whole,
    bare: replaced(text, place, [emptied]),
    losesReason: isReasonLost(call, use.span, text),
    renamed: method => replaced(text, place, [emptied, renaming(call, method, text)]),
  };
}

/** Makes another call in the place of a lone one where a code cannot be sent on: as `if` and `else`, or as `?:` in an arrow function. */
export function guardCall(
  { place, isStatement, isNested, whole }: LoneCall,
  { condition, isPositive }: Guard,
  instead: readonly { readonly condition?: string; readonly call: string }[],
  text: string,
): TextEdit | undefined {
  const others = instead.map(({ condition: own, call }) => ({ condition: own ?? condition, statement: call }));
  const [other] = others;
  if (!isStatement) {
    if (!other) return undefined;
    const choice = others.reduceRight((rest, each) => `${each.condition} ? ${each.statement} : ${rest}`, whole);
    return { span: place, newText: `(${isPositive ? `${condition} ? ${whole} : ${other.statement}` : choice})` };
  }
  const style = styleAt(text, place);
  const branchesWith = (full: string): Branches =>
    isPositive && other
      ? [{ condition, statement: full }, { statement: other.statement }]
      : [...others, { statement: full }];
  const before = text.slice(lineStart(text, place), place.start);
  const elseAt = isNested ? /(?<=\belse)\s+$/.exec(text.slice(0, place.start))?.index : undefined;
  const heads = elseAt !== undefined ? /^\s*(?:\} ?)?else\s*$/ : /^\s*(?:\} )?(?:if|else|for|while|do)\b/;
  // In the middle of `code => { if (isOpen) socket.close(code); }` everything stays in the line.
  const isOneLine = style.isInLine && !(isNested && heads.test(before));
  const comment = isOneLine ? '' : commentBehind(place, text);
  const span = { start: elseAt ?? place.start, end: place.end + comment.length };
  const branches = branchesWith(whole + comment);
  if (elseAt !== undefined) {
    const here = styleAt(text, { start: elseAt, end: elseAt });
    return { span, newText: ` ${ifElse({ ...here, isInLine: isOneLine }, branches)}` };
  }
  if (!isNested) return { span, newText: ifElse(style, branches) };
  if (isOneLine) return { span, newText: `{ ${ifElse(style, branches)} }` };
  const { indentation, step, lineBreak } = style;
  const inner = ifElse({ ...style, indentation: indentation + step, isInLine: false }, branches);
  return { span, newText: `{${lineBreak}${indentation}${step}${inner}${lineBreak}${indentation}}` };
}

type Branches = Parameters<typeof ifElse>[1];

/** The comment at the end of a statement's line, with the space before it: it is about the statement, and goes where that goes. */
function commentBehind({ end }: Span, text: string): string {
  return /^[ \t]*(?:\/\/.*|\/\*.*\*\/(?=[ \t]*\r?(?:\n|$)))/.exec(text.slice(end))?.[0].trimEnd() ?? '';
}

function lineStart(text: string, { start }: Span): number {
  return text.lastIndexOf('\n', start - 1) + 1;
}

function renaming({ method }: CloseCall, name: string, text: string): TextEdit {
  // In `socket['close'](code)` the name stands between quotes.
  return { span: method, newText: text.slice(method.start, method.end).replace(/[\w$]+/, name) };
}

function replaced(text: string, { start, end }: Span, edits: readonly TextEdit[]): string {
  const lastFirst = [...edits].sort((one, other) => other.span.start - one.span.start);
  const result = lastFirst.reduce(
    (so, { span, newText }) => so.slice(0, span.start - start) + newText + so.slice(span.end - start),
    text.slice(start, end),
  );
  return result;
}
