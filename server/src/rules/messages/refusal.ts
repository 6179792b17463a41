import type { Api, Refusal } from '../../apis/api.ts';
import { t } from '../../l10n/text.ts';

/** What is refused, where a sentence goes on with it: what it is about anyhow, or the reason beside it. */
export type Refused = 'it' | 'the reason';

/** What a refusal of something comes to: `ws throws TypeError and the socket stays open`. */
export function consequenceOf({ label }: Pick<Api, 'label'>, refusal: Refusal, refused: Refused = 'it'): string {
  const { outcome, error } = refusal;
  const afterwards = t(refusal.afterwards);
  switch (outcome) {
    case 'throws':
      return error === undefined
        ? t`${label} throws an error and ${afterwards}`
        : t`${label} throws ${error} and ${afterwards}`;
    case 'throws-later':
      return error === undefined
        ? t`${label} throws an error where nobody can catch it, and ${afterwards}`
        : t`${label} throws ${error} where nobody can catch it, and ${afterwards}`;
    case 'rejects':
      return error === undefined
        ? t`the promise of ${label} rejects with an error, and ${afterwards}`
        : t`the promise of ${label} rejects with ${error}, and ${afterwards}`;
    case 'ignored':
      return t`${label} swallows the error, and ${afterwards}`;
    case 'sent-anyway':
      return t`${label} sends it all the same, and ${afterwards}`;
    case 'truncated':
      return t`${label} cuts it off without a word, and ${afterwards}`;
    case 'rewritten':
      if (refusal.instead !== undefined) return t`${label} sends ${t(refusal.instead)} in its place, and ${afterwards}`;
      return refused === 'it'
        ? t`${label} does not send it, and ${afterwards}`
        : t`${label} does not send the reason, and ${afterwards}`;
  }
}

/** The same of an API that was named before: `throws TypeError and the socket stays open`. */
export function consequenceOfIt(refusal: Refusal, refused: Refused = 'it'): string {
  const { outcome, error } = refusal;
  const afterwards = t(refusal.afterwards);
  switch (outcome) {
    case 'throws':
      return error === undefined ? t`throws an error and ${afterwards}` : t`throws ${error} and ${afterwards}`;
    case 'throws-later':
      return error === undefined
        ? t`throws an error where nobody can catch it, and ${afterwards}`
        : t`throws ${error} where nobody can catch it, and ${afterwards}`;
    case 'rejects':
      return error === undefined
        ? t`its promise rejects with an error, and ${afterwards}`
        : t`its promise rejects with ${error}, and ${afterwards}`;
    case 'ignored':
      return t`swallows the error, and ${afterwards}`;
    case 'sent-anyway':
      return t`sends it all the same, and ${afterwards}`;
    case 'truncated':
      return t`cuts it off without a word, and ${afterwards}`;
    case 'rewritten':
      if (refusal.instead !== undefined) return t`sends ${t(refusal.instead)} in its place, and ${afterwards}`;
      return refused === 'it' ? t`does not send it, and ${afterwards}` : t`does not send the reason, and ${afterwards}`;
  }
}
