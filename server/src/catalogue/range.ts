/** Integers from `from` to `to`, both included. */
export interface CodeRange {
  readonly from: number;
  readonly to: number;
}

/** Whether `code` is an integer in one of `ranges`. A fraction, NaN and an infinity are in none. */
export function isInRanges(ranges: readonly CodeRange[], code: number): boolean {
  return Number.isInteger(code) && ranges.some(({ from, to }) => from <= code && code <= to);
}
