import type { Analyser, AnalysisInput } from '../analysis/analysis.ts';
import { sourceAt } from '../analysis/embedded-scripts.ts';
import { useConstants } from '../rules/fixes/use-constant.ts';
import { nameFor } from '../rules/named-codes.ts';
import type { TextEdit } from '../rules/rule.ts';
import type { Span } from '../span.ts';
import { hoverAt } from './hover.ts';
import { wordAt } from './typed-token.ts';

/** What puts a code into a file. */
export interface Insertion {
  /** The code itself, in place of what was selected or half typed. */
  readonly edit: TextEdit;
  /** What else is to be changed: an import. */
  readonly others: readonly TextEdit[];
}

/**
 * Puts `code` where `selection` is: the constant that the project has for it, where that may stand there, else the number. It takes
 * the place of what is selected, of the code at the cursor, or of what is half typed there. Undefined in the middle of
 * something else.
 */
export function insertionAt(
  analyser: Analyser,
  input: AnalysisInput,
  selection: Span,
  code: number,
): Insertion | undefined {
  const token = wordAt(input.text, selection);
  const replaced = isOpen(input.text, selection, token) ? token : constantAt(analyser, input, selection);
  const filled = fill(analyser, input, replaced ?? token, code);
  if (filled.isCode) return filled.insertion;
  return replaced && filled.insertion;
}

/** As `insertionAt`, in a file that is not analysed: there only numbers stand. */
export function plainInsertionAt(text: string, selection: Span, code: number): Insertion | undefined {
  const token = wordAt(text, selection);
  return isOpen(text, selection, token) ? plainly(token, code) : undefined;
}

function plainly(span: Span, code: number): Insertion {
  return { edit: { span, newText: String(code) }, others: [] };
}

/** Whether anything can be put there without asking what it is: something is selected, or a number or nothing stands there. */
function isOpen(text: string, { start, end }: Span, token: Span): boolean {
  return start < end || /^\d*$/.test(text.slice(token.start, token.end));
}

/** The constant at the cursor, all of `CloseCode.Kicked`, if it stands for one code. */
function constantAt(analyser: Analyser, input: AnalysisInput, { start }: Span): Span | undefined {
  const hover = hoverAt(analyser.analyse(input), start);
  if (hover?.codes.length !== 1) return undefined;
  return /^[\w$.]+$/.test(input.text.slice(hover.span.start, hover.span.end)) ? hover.span : undefined;
}

/** Writes the number, looks what is thought of it there, and gives it the name that the project has for it. */
function fill(
  analyser: Analyser,
  input: AnalysisInput,
  span: Span,
  code: number,
): { readonly isCode: boolean; readonly insertion: Insertion } {
  const number = String(code);
  const text = `${input.text.slice(0, span.start)}${number}${input.text.slice(span.end)}`;
  const file = sourceAt(analyser.analyse({ ...input, text }), span.start);
  const place = file.uses
    .flatMap(({ bare = [], certainty }) => bare.map(each => ({ bare: each, certainty })))
    .find(({ bare }) => bare.span.start === span.start);
  const constant = place && nameFor(place.bare, place.certainty, file);
  const edits = (constant && useConstants([{ bare: place.bare, constant }], file)?.fix.edits) ?? [];
  const named = edits.find(each => each.span === place?.bare.span);
  const others = edits.filter(each => each !== named);
  const longer = span.end - span.start - number.length;
  return {
    isCode: place !== undefined,
    insertion: {
      edit: { span, newText: named?.newText ?? number },
      others: others.map(edit => (edit.span.start <= span.start ? edit : { ...edit, span: moved(edit.span, longer) })),
    },
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
