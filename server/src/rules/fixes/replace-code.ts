import type { CodeUse, KnownValue } from '../../analysis/code-use.ts';
import { closeCodeOf } from '../../catalogue/close-code.ts';
import type { Remedy } from '../remedies.ts';
import type { Fix, TextEdit } from '../rule.ts';
import { codeInWords } from '../wording.ts';

/**
 * Puts another code where the wrong value stands. A constant that others read as well is never rewritten: its name
 * gives way to the number. Undefined where the value comes from another file by a way that cannot be edited here.
 */
export function replaceCode(
  use: CodeUse,
  wrong: KnownValue,
  { code, because, preferred }: Extract<Remedy, { kind: 'replace' }>,
): Fix | undefined {
  const sites = use.values.filter(({ value }) => Object.is(value, wrong.value)).map(({ site }) => site);
  const edits = sites.flatMap((span): TextEdit[] => (span ? [{ span, newText: String(code) }] : []));
  if (edits.length < sites.length) return undefined;
  const title = `Close with ${codeInWords(code)}${closeCodeOf(code) ? '' : ` (${because})`}`;
  return { title, edits, preferred };
}
