import type { CodeUse } from '../analysis/code-use.ts';
import type { Api, Refusal } from '../apis/api.ts';
import { isInRanges } from '../catalogue/range.ts';

/** What happens when an API is given a code: `ws throws TypeError and the socket stays open`. */
export function consequenceOfCode(api: Api, code: number): string {
  if (isInRanges(api.accepts, code))
    return `${api.label} sends it all the same, and the other end fails the connection`;
  if (mayBeRounded(api, code)) {
    return `with ${api.label} it depends on the implementation whether it is rounded, cut off or refused`;
  }
  return consequenceOf(api, api.badCode);
}

/** What happens when an API is given a reason that is too long. */
export function consequenceOfLongReason(api: Api): string {
  return consequenceOf(api, api.reason.tooLong);
}

/** Why an untyped receiver is taken for a WebSocket, as a sentence. */
export function evidenceFor(use: CodeUse, text: string): string {
  const receiver = use.call && text.slice(use.call.span.start, use.call.method.start).replace(/[\s?.[]+$/, '');
  if (!receiver || receiver.length > 40 || receiver.includes('\n')) {
    return 'The receiver is untyped; its name says that it is a WebSocket.';
  }
  return `\`${receiver}\` is untyped; its name says that it is a WebSocket.`;
}

function consequenceOf({ label }: Api, { outcome, error, afterwards }: Refusal): string {
  switch (outcome) {
    case 'throws':
      return `${label} throws ${error ?? 'an error'} and ${afterwards}`;
    case 'ignored':
      return `${label} says nothing and does nothing, and ${afterwards}`;
    case 'sent-anyway':
      return `${label} sends it all the same, and ${afterwards}`;
    case 'truncated':
      return `${label} cuts it off without a word, and ${afterwards}`;
    case 'rewritten':
      return `${label} sends something else in its place, and ${afterwards}`;
  }
}

/** A fraction beside an accepted code: what becomes of it was measured, and differs from one implementation to the next. */
function mayBeRounded({ accepts }: Api, code: number): boolean {
  return !Number.isInteger(code) && [Math.floor(code), Math.ceil(code)].some(each => isInRanges(accepts, each));
}
