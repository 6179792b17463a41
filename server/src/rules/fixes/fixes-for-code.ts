import type { CodeUse, KnownValue } from '../../analysis/code-use.ts';
import type { Remedy } from '../sending/remedies.ts';
import type { CheckedFile, Fix } from '../rule.ts';
import { isAllOf } from '../messages/wording.ts';
import { closeAbruptly } from './close-abruptly.ts';
import { dropCode } from './drop-code.ts';
import { replaceCode } from './replace-code.ts';

/** The fixes that carry out `remedies` where `wrong` is sent, in the same order; those that cannot be are left out. */
export function fixesForCode(
  use: CodeUse,
  wrong: KnownValue,
  remedies: readonly Remedy[],
  file: CheckedFile,
): readonly Fix[] {
  const fixes = remedies.flatMap(remedy => fixFor(use, wrong, remedy, file) ?? []);
  const best = fixes.find(fix => fix.preferred);
  return fixes.map(fix => (fix.preferred && fix !== best ? { ...fix, preferred: false } : fix));
}

function fixFor(use: CodeUse, wrong: KnownValue, remedy: Remedy, file: CheckedFile): Fix | undefined {
  if (remedy.kind === 'replace') return replaceCode(use, wrong, remedy, file);
  // Emptying the brackets would also take away what else the code can be.
  if (!use.call || !isAllOf(use, wrong)) return undefined;
  return remedy.kind === 'omit'
    ? dropCode(use.call, use.span, file.text)
    : closeAbruptly(use.call, use.span, remedy.method, file.text);
}
