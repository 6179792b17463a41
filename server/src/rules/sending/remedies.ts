import type { CodeUse } from '../../analysis/code-use.ts';
import { isInRanges } from '../../catalogue/range.ts';
import { substitutesFor } from '../../catalogue/substitutes.ts';
import { acceptedByAll, possibleApis } from './accepted-codes.ts';
import { sideFor, sideOf } from './sides.ts';

/** What to do instead of sending a code that is not to be sent. */
export type Remedy =
  /** Send no code at all. */
  | { readonly kind: 'omit' }
  /** Call the method that ends the connection without a Close frame. */
  | { readonly kind: 'abrupt'; readonly method: string }
  /** Send another code; `because` is a few words for a menu. */
  | { readonly kind: 'replace'; readonly code: number; readonly because: string; readonly preferred: boolean };

/** What the peer of a connection that ends without a Close frame sees. */
const abnormalClosure = 1006;
/** More offers than this make nobody's choice easier. */
const mostReplacements = 3;

/** What to do instead of sending `code`, the best first; empty where nothing is near in meaning. */
export function remediesFor(use: CodeUse, code: number): readonly Remedy[] {
  const row = substitutesFor(code);
  const accepted = acceptedByAll(possibleApis(use));
  const abrupt = code === abnormalClosure ? abruptMethod(use) : undefined;
  const side = sideOf(use);
  const replacements = (row?.substitutes ?? [])
    .filter(({ code }) => isInRanges(accepted, code) && (side ?? sideFor(code)) === (sideFor(code) ?? side))
    .slice(0, mostReplacements);
  return [
    ...(row?.omit && isBareCloseEmpty(use) ? [{ kind: 'omit' } as const] : []),
    ...(abrupt === undefined ? [] : [{ kind: 'abrupt', method: abrupt } as const]),
    ...replacements.map(
      ({ code, because, preferred = false }) => ({ kind: 'replace', code, because, preferred }) as const,
    ),
  ];
}

/** Whether no code at all is sent where none is given: some APIs send 1000, or even 1002. */
function isBareCloseEmpty({ apis }: CodeUse): boolean {
  return apis.every(({ bareClose }) => bareClose === 'empty');
}

function abruptMethod({ apis, call }: CodeUse): string | undefined {
  const [method, ...others] = new Set(apis.map(api => api.abruptClose));
  return call && others.length === 0 ? method : undefined;
}
