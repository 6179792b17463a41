import type { Analysis } from '../analysis/analysis.ts';
import { findCodes } from '../catalogue/search.ts';
import type { Protocol } from '../catalogue/protocols/protocol.ts';
import type { Span } from '../span.ts';
import { hoverAt } from './hover.ts';
import { wordAt } from './typed-token.ts';

/**
 * What to look up first, by where `selection` is: the code that stands there, or a name that somebody has for one. Empty where
 * neither does. `own` has the codes to which the project gives a meaning itself.
 */
export function queryAt(
  text: string,
  selection: Span,
  analysis: Analysis | undefined,
  own: readonly Protocol[] = [],
): string {
  const { start, end } = wordAt(text, selection);
  const word = text.slice(start, end).trim();
  if (/^[1-4]\d{0,3}$/.test(word)) return word;
  const [code, ...others] = (analysis && hoverAt(analysis, selection.start)?.codes) ?? [];
  if (code !== undefined && others.length === 0) return String(code);
  if (word.length < shortestName || /^\d/.test(word)) return '';
  const named = findCodes(word, own)
    .filter(({ quality }) => quality === 'exact')
    .map(({ description }) => description.subject)
    .filter(({ from, to }) => from === to && from >= 1000);
  const [only, ...more] = named;
  if (!only) return '';
  return more.length === 0 ? String(only.from) : word;
}

/** What is shorter is no name of a code, but a piece of many. */
const shortestName = 3;
