import type { CodeRange } from './range.ts';

/** What one document says. */
export interface Statement {
  /** The document, as its vocabulary or the registry is called. */
  readonly who: string;
  /** A phrase that follows the name of the document and a colon. */
  readonly says: string;
}

/** A place where documents contradict each other, or where one of them misleads. */
export interface Disagreement extends CodeRange {
  readonly statements: readonly Statement[];
  /** What to go by: one sentence. */
  readonly conclusion: string;
}

/** Sorted by number. */
export const disagreements: readonly Disagreement[] = [
  {
    from: 0,
    to: 0,
    statements: [
      { who: 'Apple Foundation', says: '`invalid`, the connection is still open' },
      { who: 'RFC 6455', says: 'not used' },
    ],
    conclusion:
      'Zero says that there is no close code, and is never sent; some APIs report it where others report 1006.',
  },
  {
    from: 1001,
    to: 1001,
    statements: [
      { who: 'IANA, Apple Foundation, Best HTTP, Luka967', says: 'the endpoint is going away' },
      { who: 'Windows', says: 'the endpoint is unavailable' },
    ],
    conclusion: 'The endpoint announces that it leaves; an endpoint that cannot be reached gives 1006.',
  },
  {
    from: 1004,
    to: 1004,
    statements: [
      { who: 'IANA, Best HTTP', says: 'reserved, a meaning may follow' },
      { who: 'Luka967', says: 'unused and internal' },
      { who: 'Apple Foundation, Windows', says: 'not listed' },
    ],
    conclusion: 'All agree in effect that it is not to be sent.',
  },
  {
    from: 1005,
    to: 1005,
    statements: [
      { who: 'RFC 6455', says: 'a Close frame arrived without a code' },
      {
        who: 'Luka967',
        says: '`CLOSED_NO_STATUS`, with a D that its neighbours lack; its present README says that no Close frame came',
      },
    ],
    conclusion: 'No code in the Close frame is 1005, and no Close frame at all is 1006.',
  },
  {
    from: 1007,
    to: 1007,
    statements: [
      { who: 'IANA', says: 'Invalid frame payload data; Unsupported Data is the name of 1003' },
      { who: 'Luka967', says: 'Unsupported Data' },
    ],
    conclusion: 'For a type of data that is not taken send 1003, and 1007 for data that is broken.',
  },
  {
    from: 1010,
    to: 1010,
    statements: [
      { who: 'IANA, Apple Foundation, Best HTTP, Luka967', says: 'an extension that the client needs is missing' },
      { who: 'Windows', says: '`WEB_SOCKET_UNSUPPORTED_EXTENSIONS_CLOSE_STATUS`, as if an extension were the fault' },
    ],
    conclusion: 'The client complains of what the server did not agree to, so only a client sends it.',
  },
  {
    from: 1011,
    to: 1011,
    statements: [
      { who: 'IANA, Luka967', says: 'Internal Error' },
      { who: 'RFC 6455 § 11.7, Apple Foundation, Windows', says: 'an error of the server' },
      { who: 'Best HTTP', says: '`WrongRequest`, which blames the request' },
    ],
    conclusion: 'The sender is at fault, and by the text of RFC 6455 the sender is the server.',
  },
  {
    from: 1012,
    to: 1013,
    statements: [
      { who: 'IANA, Luka967', says: 'named' },
      { who: 'Apple Foundation, Best HTTP, Windows', says: 'not listed' },
    ],
    conclusion: 'They were registered after RFC 6455 and may be sent, but an enum of RFC 6455 has no name for them.',
  },
  {
    from: 1014,
    to: 1014,
    statements: [
      { who: 'IANA', says: 'Bad gateway' },
      { who: 'Luka967', says: 'unused, reserved for later and internal; its present README says Bad gateway' },
      { who: 'Apple Foundation, Best HTTP, Windows', says: 'not listed' },
    ],
    conclusion: 'It was registered after RFC 6455 and may be sent, but some receivers still refuse it.',
  },
  {
    from: 3000,
    to: 3999,
    statements: [
      { who: 'RFC 6455', says: 'for libraries, frameworks and applications, registered with IANA' },
      { who: 'Luka967', says: 'internal, yet customizable; its present README flags it as internal no longer' },
    ],
    conclusion: 'The codes may be sent, and those that are not private to one application belong in the registry.',
  },
];
