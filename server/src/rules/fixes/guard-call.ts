import type { CloseCall, CodeUse, ForwardedCode } from '../../analysis/code-use.ts';
import type { Span } from '../../span.ts';
import type { TextEdit } from '../rule.ts';
import type { Guard } from './guard-condition.ts';
import { isReasonLost } from './drop-code.ts';
import { ifElse, styleAt } from './source-style.ts';

/** A line may get this long, or as long as the longest one of its file. */
const widest = 100;

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
    return asBody(isPositive ? `${condition} ? ${whole} : ${other.statement}` : choice, place, text);
  }
  const style = styleAt(text, place);
  const branches =
    isPositive && other
      ? [{ condition, statement: whole }, { statement: other.statement }]
      : [...others, { statement: whole }];
  if (!isNested) return { span: place, newText: ifElse(style, branches) };
  const behindElse = /(?<=\belse)\s+$/.exec(text.slice(0, place.start))?.index;
  if (behindElse !== undefined) return chained(behindElse, place, branches, text);
  const { indentation, step, lineBreak } = style;
  // In the middle of `code => { if (isOpen) socket.close(code); }` everything stays in the line.
  const isOneLine = !/^\s*(?:\} )?(?:if|else|for|while|do)\b/.test(text.slice(lineStart(text, place), place.start));
  if (style.isInLine && isOneLine) return { span: place, newText: `{ ${ifElse(style, branches)} }` };
  const inner = ifElse({ ...style, indentation: indentation + step, isInLine: false }, branches);
  return { span: place, newText: `{${lineBreak}${indentation}${step}${inner}${lineBreak}${indentation}}` };
}

/** More branches of the `if` that ends with `else` at an offset. */
function chained(offset: number, { end }: Span, branches: Parameters<typeof ifElse>[1], text: string): TextEdit {
  const here = styleAt(text, { start: offset, end: offset });
  const isInLine = !/^\s*(?:\} ?)?else$/.test(text.slice(lineStart(text, { start: offset, end }), offset));
  return { span: { start: offset, end }, newText: ` ${ifElse({ ...here, isInLine }, branches)}` };
}

/** A choice as an operand or the body of an arrow function: in brackets, or below the arrow where the line would be too long. */
function asBody(choice: string, place: Span, text: string): TextEdit {
  const start = lineStart(text, place);
  const line = /^.*/.exec(text.slice(start))?.[0] ?? '';
  const grown = line.length + choice.length + 2 - (place.end - place.start);
  const width = Math.max(widest, ...text.split('\n').map(each => each.length));
  const before = text.slice(start, place.start).trimEnd();
  if (grown <= width || !before.endsWith('=>') || choice.includes('\n')) return { span: place, newText: `(${choice})` };
  const { indentation, step, lineBreak } = styleAt(text, place);
  return { span: { start: start + before.length, end: place.end }, newText: lineBreak + indentation + step + choice };
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
