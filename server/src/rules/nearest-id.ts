import { nearest } from './nearest.ts';

/** The one of `ids` that `written` is likely to mean: `reserved-codes`, `closewise/reserved-code`, `reserved code`. */
export function nearestId(written: string, ids: readonly string[]): string | undefined {
  const word = written
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, '-')
    .replace(/^closewise\W/, '')
    .replace(/[\W_]+$/, '');
  return ids.includes(word) ? word : nearest(word, ids);
}
