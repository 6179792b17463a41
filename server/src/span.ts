/** A piece of a text: half-open, in UTF-16 code units from the beginning of the file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span in a named file; `file` is a path as the analysis input names it. */
export interface Place extends Span {
  readonly file: string;
}

/** Whether `offset` lies in `span` or touches one of its ends, as a cursor does. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The line that `offset` is in, without what ends it. */
export function lineAt(text: string, offset: number): Span {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const end = next < 0 ? text.length : next;
  return { start, end: end > start && text.charAt(end - 1) === '\r' ? end - 1 : end };
}
