import type { CodeUse, KnownValue } from '../../analysis/code-use.ts';
import { closeCodeOf } from '../../catalogue/close-code.ts';
import type { Span } from '../../span.ts';
import type { Remedy } from '../sending/remedies.ts';
import type { CheckedFile, Fix } from '../rule.ts';
import { anyPlace, fixWithCode, writtenCode } from './write-code.ts';
import { t } from '../../l10n/text.ts';

/**
 * Puts another code where the wrong value stands. A constant that others read as well is never rewritten: its name
 * gives way to the number, or to the name that the project has for that. Undefined where the value comes from another file by
 * a way that cannot be edited here.
 */
export function replaceCode(
  use: CodeUse,
  wrong: KnownValue,
  { code, because, preferred }: Extract<Remedy, { kind: 'replace' }>,
  file: CheckedFile,
): Fix | undefined {
  const values = use.values.filter(({ value }) => Object.is(value, wrong.value));
  const sites = values.flatMap(({ site }) => site ?? []);
  if (sites.length < values.length || sites.length === 0) return undefined;
  if (use.place?.only?.includes(code) === false) return undefined;
  const outside = values.flatMap(({ sitePlace }) => sitePlace ?? []);
  const place = values.length > 1 && outside.length > 0 ? anyPlace : outside[0];
  const written = writtenCode(code, use, file, around(sites), place);
  const isExplained = written.isNamed || closeCodeOf(code) !== undefined;
  return fixWithCode(written, {
    title: isExplained ? t`Close with ${written.words}` : t`Close with ${written.words} (${t(because)})`,
    edits: sites.map(span => ({ span, newText: written.source })),
    preferred,
  });
}

function around(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
