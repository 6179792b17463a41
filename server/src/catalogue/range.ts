/** Integers from `from` to `to`, both included. */
export interface CodeRange {
  readonly from: number;
  readonly to: number;
}

/** The integers that are in one of two lists; sorted, where both are. */
export function unionOf(some: readonly CodeRange[], others: readonly CodeRange[]): readonly CodeRange[] {
  const union: CodeRange[] = [];
  for (const range of [...some, ...others].sort((one, other) => one.from - other.from)) {
    const last = union.at(-1);
    if (last && range.from <= last.to + 1)
      union[union.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else union.push(range);
  }
  return union;
}

/** Whether `code` is an integer in one of `ranges`. A fraction, NaN and an infinity are in none. */
export function isInRanges(ranges: readonly CodeRange[], code: number): boolean {
  return Number.isInteger(code) && ranges.some(({ from, to }) => from <= code && code <= to);
}
