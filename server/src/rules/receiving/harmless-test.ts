import type { CodeUse } from '../../analysis/code-use.ts';
import { closeCodeOf } from '../../catalogue/close-code.ts';

/** So many codes of the registry in one list or label say that they are put into groups, and no single one is waited for. */
const several = 6;

/** What is known of a code that never arrives. */
export interface Missing {
  /** Whether it stands for something that does happen, which goes another way unless `instead` is tested beside it. */
  readonly isMissed: boolean;
  /** What arrives in its place. */
  readonly instead: number | undefined;
  readonly isArriving: (code: number) => boolean;
}

/**
 * Whether a test for a code that never arrives does no harm: codes that do arrive have the same consequence, as in a list of
 * all after which nobody reconnects, and nothing that it stands for goes another way.
 */
export function isHarmless({ comparison }: CodeUse, { isMissed, instead, isArriving }: Missing): boolean {
  if (!comparison) return true;
  const { codes, others } = comparison.orElse;
  if (others === 'all') return true;
  if (others === 'none' && !codes.some(isArriving)) return false;
  if (!isMissed || (instead !== undefined && codes.includes(instead))) return true;
  return codes.filter(code => closeCodeOf(code)).length >= several;
}
