import type { CodeUse } from '../analysis/code-use.ts';
import { closeCodes } from '../catalogue/close-code.ts';
import { isInRanges, type CodeRange } from '../catalogue/range.ts';
import { acceptedByAll, possibleApis } from '../rules/sending/accepted-codes.ts';

/** Where the codes begin that an application may give its own meaning. */
const firstPrivateCode = 4000;
/** The two that are worth comparing with and never sent: no code arrived, no Close frame arrived. */
const reportedCodes: readonly CodeRange[] = [{ from: 1005, to: 1006 }];

/** The integers that may stand at a use; undefined where a use of its kind is not helped with. */
export function rangesAllowedAt(use: CodeUse): readonly CodeRange[] | undefined {
  if (use.kind === 'sent') return acceptedByAll(possibleApis(use));
  if (use.kind === 'received') return possibleApis(use).flatMap(({ observable }) => observable);
  return undefined;
}

/** The codes to offer where `allowed` may stand, by number: those that IANA lists, and the first private one. */
export function offeredCodes(allowed: readonly CodeRange[]): readonly number[] {
  const listed = closeCodes.filter(({ code, wire }) => wire === 'allowed' || isInRanges(reportedCodes, code));
  return [...listed.map(({ code }) => code), firstPrivateCode].filter(code => isInRanges(allowed, code));
}
