import { closeCodeOf } from './close-code.ts';
import { isInRanges, type CodeRange } from './range.ts';
import { substituteRows, substitutesFor, type Substitute } from './substitutes.ts';

/** The codes that an application may give its own meaning, RFC 6455 section 7.4.2. */
export const privateCodes: CodeRange = { from: 4000, to: 4999 };
/** Those that libraries register with IANA, RFC 6455 section 7.4.2. */
export const libraryCodes: CodeRange = { from: 3000, to: 3999 };

/** From a code of a library to the private one with the same last digits. */
const distance = 1000;

/**
 * The private code that stands for what `code` says: 4012 for 1012, 4401 for 3000 (both are HTTP 401), and for every other code
 * of a library the one with the same last digits. Undefined where there is none.
 */
export function privateTwinOf(code: number): Substitute | undefined {
  if (!isInRanges([libraryCodes], code)) return substitutesFor(code)?.substitutes.find(isPrivate);
  const status = substituteRows.find(
    ({ from, substitutes }) => isStatus(from) && substitutes.some(each => each.code === code),
  );
  return status?.substitutes.find(isPrivate) ?? { code: code + distance, because: 'a private code' };
}

/** The codes that IANA lists for what an unlisted code of a library seems to say: 3000 for 3401, as for HTTP 401. */
export function registeredTwinsOf(code: number): readonly Substitute[] {
  const status = code - libraryCodes.from;
  return isStatus(status) ? (substitutesFor(status)?.substitutes.filter(each => closeCodeOf(each.code)) ?? []) : [];
}

function isPrivate({ code }: Substitute): boolean {
  return isInRanges([privateCodes], code);
}

/** Whether a number may be an HTTP status of an error. */
function isStatus(number: number): boolean {
  return number >= 400 && number < 600;
}
