import { isInRanges, type CodeRange } from './range.ts';
import { t } from '../l10n/text.ts';

/** A code that may be sent in place of one that may not. */
export interface Substitute {
  readonly code: number;
  /** A few words for a menu, without a full stop. */
  readonly because: string;
  /** Whether it is clearly the right one. At most one of a row is. */
  readonly preferred?: true;
}

/** What to send in place of the codes of a range. */
export interface SubstituteRow extends CodeRange {
  /** Set where a close without any code says the same; it is then the clearly right answer. */
  readonly omit?: true;
  /**
   * Nearest in meaning first. Every one is legal in a Close frame, and one at least is 1000 or 3000-4999, which every
   * API accepts. Whether an API accepts the others is for the caller to see.
   */
  readonly substitutes: readonly Substitute[];
  /** Set where the code that is so much less is the first of them. */
  readonly less?: number;
}

const normal: Substitute = { code: 1000, because: 'nothing went wrong' };
const internalError: Substitute = { code: 1011, because: 'the server failed' };
const privateCode: Substitute = { code: 4000, because: 'a private code' };

/** The first row that a code lies in counts, so single codes stand before the ranges around them. */
export const substituteRows: readonly SubstituteRow[] = [
  // Codes that some APIs or all refuse although the protocol has a meaning for them. 40NN is the private twin of 10NN.
  { from: 1001, to: 1001, substitutes: [{ code: 1000, because: 'the end that leaves is done', preferred: true }] },
  { from: 1002, to: 1002, substitutes: [{ code: 4002, because: 'a private code for a protocol error' }] },
  { from: 1003, to: 1003, substitutes: [{ code: 4003, because: 'a private code for unsupported data' }] },
  { from: 1004, to: 1004, substitutes: [privateCode, normal] },
  { from: 1005, to: 1005, omit: true, substitutes: [normal] },
  { from: 1006, to: 1006, substitutes: [internalError, privateCode] },
  { from: 1007, to: 1007, substitutes: [{ code: 4007, because: 'a private code for broken data' }] },
  {
    from: 1008,
    to: 1008,
    substitutes: [
      { code: 4008, because: 'a private code for a policy violation' },
      { code: 3003, because: 'registered as Forbidden' },
    ],
  },
  { from: 1009, to: 1009, substitutes: [{ code: 4009, because: 'a private code for a message that is too big' }] },
  {
    from: 1010,
    to: 1010,
    substitutes: [
      { code: 1008, because: 'the other end does not do what is required' },
      { code: 4010, because: 'a private code for a missing extension' },
    ],
  },
  { from: 1011, to: 1011, substitutes: [{ code: 4011, because: 'a private code for an internal error' }] },
  { from: 1012, to: 1012, substitutes: [{ code: 4012, because: 'a private code for a restart' }] },
  { from: 1013, to: 1013, substitutes: [{ code: 4013, because: 'a private code for "try again later"' }] },
  { from: 1014, to: 1014, substitutes: [{ code: 4014, because: 'a private code for a bad gateway' }] },
  {
    from: 1015,
    to: 1015,
    substitutes: [
      { code: 1008, because: 'the connection is not trusted' },
      { code: 4015, because: 'a private code for a TLS failure' },
    ],
  },
  { from: 1016, to: 2999, substitutes: [privateCode] },

  // HTTP statuses and other small numbers. 4NNN is the private twin of a status NNN.
  { from: 0, to: 0, omit: true, substitutes: [normal] },
  { from: 1, to: 1, substitutes: [internalError, privateCode] },
  {
    from: 400,
    to: 400,
    substitutes: [
      { code: 1007, because: 'the data is broken' },
      { code: 4400, because: 'a private code for HTTP 400' },
    ],
  },
  {
    from: 401,
    to: 401,
    substitutes: [
      { code: 3000, because: 'registered as Unauthorized' },
      { code: 4401, because: 'a private code for HTTP 401' },
    ],
  },
  {
    from: 403,
    to: 403,
    substitutes: [
      { code: 3003, because: 'registered as Forbidden' },
      { code: 4403, because: 'a private code for HTTP 403' },
    ],
  },
  { from: 404, to: 404, substitutes: [{ code: 4404, because: 'a private code for HTTP 404' }] },
  {
    from: 408,
    to: 408,
    substitutes: [
      { code: 3008, because: 'registered as Timeout' },
      { code: 4408, because: 'a private code for HTTP 408' },
    ],
  },
  {
    from: 413,
    to: 413,
    substitutes: [
      { code: 1009, because: 'a message is too big' },
      { code: 4413, because: 'a private code for HTTP 413' },
    ],
  },
  {
    from: 429,
    to: 429,
    substitutes: [
      { code: 1013, because: 'try again later' },
      { code: 4429, because: 'a private code for HTTP 429' },
    ],
  },
  { from: 500, to: 500, substitutes: [internalError, { code: 4500, because: 'a private code for HTTP 500' }] },
  {
    from: 502,
    to: 502,
    substitutes: [
      { code: 1014, because: 'the server behind the gateway failed' },
      { code: 4502, because: 'a private code for HTTP 502' },
    ],
  },
  {
    from: 503,
    to: 503,
    substitutes: [
      { code: 1013, because: 'try again later' },
      { code: 4503, because: 'a private code for HTTP 503' },
    ],
  },
  {
    from: 501,
    to: 599,
    substitutes: [internalError, { code: 4500, because: 'a private code for an error of the server' }],
  },
  {
    from: 400,
    to: 499,
    substitutes: [
      { code: 1008, because: 'the client did what it may not do' },
      { code: 4400, because: 'a private code for an error of the client' },
    ],
  },
  { from: 0, to: 999, substitutes: [normal, privateCode] },
  { from: -Infinity, to: -1, substitutes: [internalError, privateCode] },

  { from: 5000, to: 5000, substitutes: [internalError, privateCode] },
  { from: 5001, to: 5999, less: 1000, substitutes: [internalError] },
  { from: 10_000, to: 10_000, substitutes: [{ code: 1000, because: 'one zero less' }] },
  { from: 6000, to: Infinity, substitutes: [internalError, privateCode] },
];

/**
 * What to send in place of `code`; where that has a fraction, first what it is without it, whatever that may be. Undefined for
 * 1000 and 3000-4999, which need nothing else, and for NaN and the infinite.
 */
export function substitutesFor(code: number): SubstituteRow | undefined {
  const whole = Math.trunc(code);
  const row = substituteRows.find(each => isInRanges([each], whole));
  if (whole !== code && !Number.isNaN(code)) {
    const self: Substitute = { code: whole, because: 'without the fraction' };
    return { from: code, to: code, substitutes: [self, ...(row?.substitutes ?? [])] };
  }
  if (row?.less === undefined) return row;
  const lower: Substitute = { code: code - row.less, because: t`the private twin of ${code}` };
  return { ...row, substitutes: [lower, ...row.substitutes] };
}
