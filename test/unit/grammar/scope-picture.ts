import assert from 'node:assert/strict';
import type { ScopedToken } from './tokeniser.ts';

const caretLine = /^\/\/ *\^+ \S+$/;

/** The source of a fixture: its text without the lines that are only carets and a scope. */
export function withoutPicture(fixture: string): string {
  return fixture
    .split('\n')
    .filter(line => !caretLine.test(line))
    .join('\n');
}

/**
 * `source` with a line of carets and the scope's name below every token that has a scope of Closewise. `lines` are its
 * tokens, line by line. A token in the first two columns cannot be drawn, as the comment begins there.
 */
export function scopePicture(source: string, lines: readonly (readonly ScopedToken[])[]): string {
  return source
    .split('\n')
    .flatMap((line, row) => [line, ...(lines[row] ?? []).flatMap(carets)])
    .join('\n');
}

function carets({ start, end, scopes }: ScopedToken): string[] {
  const ours = scopes.filter(scope => scope.endsWith('.closewise'));
  assert.ok(ours.length === 0 || start >= 2, 'a fixture leaves the first two columns free');
  return ours.map(scope => `//${' '.repeat(start - 2)}${'^'.repeat(end - start)} ${scope}`);
}
