import { apis } from '../../apis/libraries.ts';
import type { Api } from '../../apis/api.ts';
import type { CodeUse } from '../../analysis/code-use.ts';
import { formatRange, sendableCodes } from '../../catalogue/lookup.ts';
import { isInRanges, type CodeRange } from '../../catalogue/range.ts';
import { formatList } from '../../l10n/text.ts';

/** The APIs that a use may meet: where only names speak for a WebSocket, that is any. */
export function possibleApis(use: CodeUse): readonly Api[] {
  return use.apis.length > 0 ? use.apis : apis;
}

/** Those of `apis` that do not send `code` as given. */
export function apisThatRefuse(apis: readonly Api[], code: number): readonly Api[] {
  return apis.filter(api => !isInRanges(api.accepts, code));
}

/** The codes that are legal in a Close frame and that every one of `apis` sends as given; sorted, inclusive. */
export function acceptedByAll(apis: readonly Api[]): readonly CodeRange[] {
  return apis.map(api => api.accepts).reduce(intersection, sendableCodes);
}

/** `1000 or 3000-4999` */
export function formatRanges(ranges: readonly CodeRange[], conjunction: 'and' | 'or'): string {
  return formatList(ranges.map(formatRange), conjunction);
}

/** The integers that are in both of two lists. */
export function intersection(some: readonly CodeRange[], others: readonly CodeRange[]): readonly CodeRange[] {
  return some.flatMap(one =>
    others
      .map(other => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }))
      .filter(({ from, to }) => from <= to),
  );
}
