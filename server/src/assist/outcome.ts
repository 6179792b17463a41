import type { CodeUse } from '../analysis/code-use.ts';
import type { Api } from '../apis/api.ts';
import { apis } from '../apis/libraries.ts';
import { sendableCodes } from '../catalogue/lookup.ts';
import { isInRanges } from '../catalogue/range.ts';
import { sideBySide } from '../rules/messages/clauses.ts';
import { consequenceOfCode } from '../rules/messages/consequence.ts';
import { apisThatRefuse } from '../rules/sending/accepted-codes.ts';
import { formatList, t } from '../l10n/text.ts';

/** What becomes of a code at its place. */
export interface Outcome {
  /** A sentence. */
  readonly text: string;
  /** Whether that is something that a finding warns of: it is refused, or never comes. */
  readonly isBad: boolean;
}

/** More names than these say nothing more. */
const mostLabels = 3;

/** What becomes of `code` where it stands as `use`. */
export function outcomeOf(code: number, use: CodeUse): Outcome {
  switch (use.kind) {
    case 'sent':
      return use.apis.length > 0 ? whenSent(code, use.apis) : { text: takersOf(code), isBad: false };
    case 'received':
      return canBeReported(code, use.apis)
        ? { text: t('Here: a close event can report it.'), isBad: false }
        : unreported();
    case 'simulated':
      return { text: t('Here: it only makes up an event and is never sent.'), isBad: false };
    case 'not-taken':
      return { text: t('Here: this method takes no code, and nobody gets to see it.'), isBad: true };
    case 'declared':
      return { text: takersOf(code), isBad: false };
  }
}

/** That a code is compared with in vain. */
export function unreported(): Outcome {
  return { text: t('Here: a close event never reports it.'), isBad: true };
}

function canBeReported(code: number, possible: readonly Api[]): boolean {
  return possible.length === 0 || possible.some(({ observable }) => isInRanges(observable, code));
}

function whenSent(code: number, possible: readonly Api[]): Outcome {
  const isSentBy = ({ accepts }: Api): boolean => isInRanges(accepts, code) && isInRanges(sendableCodes, code);
  const clauses = possible.map(api =>
    isSentBy(api) ? t`${api.label} sends it as given` : consequenceOfCode(api, code),
  );
  return { text: t`Here: ${sideBySide(clauses)}.`, isBad: !possible.every(isSentBy) };
}

/** Which APIs send the code, where it is not known which one will be asked to. */
function takersOf(code: number): string {
  const refusing = apisThatRefuse(apis, code);
  if (refusing.length === 0) return t('Every API sends it as given.');
  if (refusing.length === apis.length) return t('Every API refuses it.');
  if (!isInRanges(sendableCodes, code)) {
    return t`Refused by ${firstOf(refusing)}; from where it is sent, the other end fails the connection.`;
  }
  return t`Sent by ${firstOf(apis.filter(api => !refusing.includes(api)))}; refused by ${firstOf(refusing)}.`;
}

/** The best known of some APIs, and how many others there are. */
function firstOf(some: readonly Api[]): string {
  const labels = some.slice(0, mostLabels).map(({ label }) => label);
  return formatList(some.length > mostLabels ? [...labels, t`${some.length - mostLabels} more`] : labels, 'and');
}
