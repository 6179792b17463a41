import type { CodeUse, KnownValue } from '../../analysis/code-use.ts';
import type { Remedy } from '../remedies.ts';
import type { Fix } from '../rule.ts';
import { isAllOf } from '../wording.ts';
import { closeAbruptly } from './close-abruptly.ts';
import { dropCode } from './drop-code.ts';
import { replaceCode } from './replace-code.ts';

/** The fixes that carry out `remedies` where `wrong` is sent, in the same order; those that cannot be are left out. `text` is the file's. */
export function fixesForCode(
  use: CodeUse,
  wrong: KnownValue,
  remedies: readonly Remedy[],
  text: string,
): readonly Fix[] {
  const fixes = remedies.flatMap(remedy => fixFor(use, wrong, remedy, text) ?? []);
  const best = fixes.find(fix => fix.preferred);
  return fixes.map(fix => (fix.preferred && fix !== best ? { ...fix, preferred: false } : fix));
}

function fixFor(use: CodeUse, wrong: KnownValue, remedy: Remedy, text: string): Fix | undefined {
  if (remedy.kind === 'replace') return replaceCode(use, wrong, remedy);
  // Emptying the brackets would also take away what else the code can be.
  if (!use.call || !isAllOf(use, wrong)) return undefined;
  return remedy.kind === 'omit' ? dropCode(use.call) : closeAbruptly(use.call, remedy.method, text);
}
