import { ianaRegistry, rfc6455, type Citation } from './citation.ts';
import type { Sender, WireUse } from './close-code.ts';
import type { CodeRange } from './range.ts';

/** What RFC 6455 says of a stretch of numbers, for those of them that have no row of their own in the registry. */
export interface NamedRange extends CodeRange {
  /** What to call it, in a few words. */
  readonly heading: string;
  /** One sentence. */
  readonly meaning: string;
  readonly sender: Sender;
  readonly wire: WireUse;
  /** The first one is the one to link. */
  readonly citations: readonly [Citation, ...Citation[]];
}

const rangeDefinition = rfc6455('7.4.2');
const numberDefinition = rfc6455('11.7');

/** Sorted, and every integer is in exactly one. The outer ends are infinite. */
export const namedRanges: readonly NamedRange[] = [
  {
    from: -Infinity,
    to: -1,
    heading: 'Below zero',
    meaning: 'A close code is written into the frame as two bytes without a sign, so it cannot be negative.',
    sender: 'nobody',
    wire: 'invalid',
    citations: [rfc6455('5.5.1'), numberDefinition],
  },
  {
    from: 0,
    to: 999,
    heading: 'Not used',
    meaning: 'Close codes begin at 1000, and the numbers below are not used.',
    sender: 'nobody',
    wire: 'invalid',
    citations: [rangeDefinition],
  },
  {
    from: 1000,
    to: 1015,
    heading: 'Protocol',
    meaning: 'These codes are defined by the WebSocket protocol and listed one by one.',
    sender: 'either',
    wire: 'allowed',
    citations: [rfc6455('7.4.1'), ianaRegistry],
  },
  {
    from: 1016,
    to: 2999,
    heading: 'Unassigned',
    meaning: 'The number is kept for later versions and extensions of the WebSocket protocol and has no meaning yet.',
    sender: 'nobody',
    wire: 'unassigned',
    citations: [rangeDefinition, ianaRegistry],
  },
  {
    from: 3000,
    to: 3999,
    heading: 'Libraries and frameworks',
    meaning: 'Libraries, frameworks and applications register these codes with IANA, first come, first served.',
    sender: 'either',
    wire: 'allowed',
    citations: [rangeDefinition, ianaRegistry],
  },
  {
    from: 4000,
    to: 4999,
    heading: 'Private use',
    meaning: 'The code means whatever the two ends of this application agreed on, and it cannot be registered.',
    sender: 'either',
    wire: 'allowed',
    citations: [rangeDefinition, ianaRegistry],
  },
  {
    from: 5000,
    to: 65_535,
    heading: 'Above the last close code',
    meaning: 'The number fits into the two bytes of the frame, but close codes end at 4999.',
    sender: 'nobody',
    wire: 'invalid',
    citations: [numberDefinition],
  },
  {
    from: 65_536,
    to: Infinity,
    heading: 'More than two bytes',
    meaning: 'A close code is written into the frame as two bytes, and the number does not fit into them.',
    sender: 'nobody',
    wire: 'invalid',
    citations: [rfc6455('5.5.1'), numberDefinition],
  },
];
