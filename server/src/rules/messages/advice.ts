import type { CodeUse } from '../../analysis/code-use.ts';
import { closeCodeOf } from '../../catalogue/close-code.ts';
import { acceptedByAll, formatRanges, possibleApis } from '../sending/accepted-codes.ts';
import type { Remedy } from '../sending/remedies.ts';
import { imperativesFor } from './imperatives.ts';
import { codeInWords } from './wording.ts';
import { t } from '../../l10n/text.ts';

/** What to do, as a sentence: `Close with 1011 Internal Error or a private code such as 4000.` */
export function adviceFor(use: CodeUse, remedies: readonly Remedy[]): string {
  const say = imperativesFor(use);
  const { registered, own } = replacementsIn(remedies);
  // The menu of fixes has the rest.
  const other = remedies.find(({ kind }) => kind !== 'replace');
  if (other?.kind === 'omit') {
    if (registered !== undefined) return say.withoutOrWith(registered);
    return own === undefined ? say.without() : say.withoutOrWithPrivate(own);
  }
  if (other?.kind === 'abrupt') {
    if (registered !== undefined) return say.callOrWith(other.method, registered);
    return own === undefined ? t`Call ${other.method}().` : say.callOrWithPrivate(other.method, own);
  }
  if (registered !== undefined) return own === undefined ? say.with(registered) : say.withEither(registered, own);
  return own === undefined ? say.with(formatRanges(acceptedByAll(possibleApis(use)), 'or')) : say.withPrivate(own);
}

/** The best registered code and the best private one. */
function replacementsIn(remedies: readonly Remedy[]): {
  readonly registered: string | undefined;
  readonly own: number | undefined;
} {
  const codes = remedies.flatMap(remedy => (remedy.kind === 'replace' ? [remedy.code] : []));
  const registered = codes.find(code => closeCodeOf(code));
  return {
    registered: registered === undefined ? undefined : codeInWords(registered),
    own: codes.find(code => !closeCodeOf(code)),
  };
}
