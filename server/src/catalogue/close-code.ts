import { ianaRegistry, rfc6455, type Citation } from './citation.ts';

/** Who may put a code into a Close frame. `gateway`: a server that stands before another one. */
export type Sender = 'either' | 'client' | 'server' | 'gateway' | 'nobody';

/**
 * Whether a number may stand in a Close frame.
 * `allowed`: it may. `unassigned`: it is kept for the future and means nothing yet. `local`: it never may; an endpoint
 * reports it to its own application. `invalid`: it is no close code at all.
 */
export type WireUse = 'allowed' | 'unassigned' | 'local' | 'invalid';

/** One row of IANA's registry. */
export interface CloseCode {
  readonly code: number;
  /** IANA's name. */
  readonly name: string;
  /** One sentence. */
  readonly meaning: string;
  readonly sender: Sender;
  readonly wire: WireUse;
  /** What sends it although no program says so, in one sentence: `Browsers send it when the user leaves the page.`. */
  readonly comesUnasked?: string;
  /** Why a program need not look out for it, as a clause; absent where it tells the receiver what to do. */
  readonly needsNoHandler?: string;
  /** The first one is the one to link. */
  readonly citations: readonly [Citation, ...Citation[]];
}

const definition = rfc6455('7.4.1');
const serviceCodes: Citation = {
  title: 'IETF hybi list, message 09670',
  url: 'https://www.ietf.org/mail-archive/web/hybi/current/msg09670.html',
};
const gatewayCode: Citation = {
  title: 'IETF hybi list, message 10748',
  url: 'https://www.ietf.org/mail-archive/web/hybi/current/msg10748.html',
};
const libraryCodes: Citation = {
  title: 'Luka967/websocket-close-codes',
  url: 'https://github.com/Luka967/websocket-close-codes',
};

/** Every code that IANA lists by itself, by number. */
export const closeCodes: readonly CloseCode[] = [
  {
    code: 1000,
    name: 'Normal Closure',
    meaning: 'The connection did what it was opened for and is no longer needed.',
    sender: 'either',
    wire: 'allowed',
    comesUnasked: 'Some libraries send it where no code is given.',
    needsNoHandler: 'it says that all is done',
    citations: [definition, ianaRegistry],
  },
  {
    code: 1001,
    name: 'Going Away',
    meaning: 'The endpoint is leaving: a server is shutting down, or the user is leaving the page.',
    sender: 'either',
    wire: 'allowed',
    comesUnasked: 'Browsers send it when the user leaves the page.',
    needsNoHandler: 'it ends a connection as any loss does',
    citations: [definition, ianaRegistry],
  },
  {
    code: 1002,
    name: 'Protocol error',
    meaning: 'The other end broke the rules of the WebSocket protocol.',
    sender: 'either',
    wire: 'allowed',
    comesUnasked: 'A WebSocket itself sends it when a frame breaks the protocol.',
    needsNoHandler: 'it tells of a mistake that only another program mends',
    citations: [definition, ianaRegistry],
  },
  {
    code: 1003,
    name: 'Unsupported Data',
    meaning: 'A message was of a type that the endpoint does not take, such as binary where it understands only text.',
    sender: 'either',
    wire: 'allowed',
    comesUnasked: 'Some libraries send it for a kind of message that they do not take.',
    needsNoHandler: 'it tells of a mistake that only another program mends',
    citations: [definition, ianaRegistry],
  },
  {
    code: 1004,
    name: 'Reserved',
    meaning: 'The number is kept back and has no meaning yet.',
    sender: 'nobody',
    wire: 'unassigned',
    citations: [definition, ianaRegistry],
  },
  {
    code: 1005,
    name: 'No Status Rcvd',
    meaning: 'A Close frame arrived and had no code in it.',
    sender: 'nobody',
    wire: 'local',
    citations: [definition, rfc6455('7.1.5'), ianaRegistry],
  },
  {
    code: 1006,
    name: 'Abnormal Closure',
    meaning: 'The connection ended without a Close frame: it was lost, refused or cut.',
    sender: 'nobody',
    wire: 'local',
    citations: [definition, rfc6455('7.1.5'), ianaRegistry],
  },
  {
    code: 1007,
    name: 'Invalid frame payload data',
    meaning: 'A message held data that does not fit its type, such as text that is not UTF-8.',
    sender: 'either',
    wire: 'allowed',
    comesUnasked: 'A WebSocket itself sends it for text that is not UTF-8.',
    needsNoHandler: 'it tells of a mistake that only another program mends',
    citations: [definition, ianaRegistry],
  },
  {
    code: 1008,
    name: 'Policy Violation',
    meaning: "A message went against the endpoint's policy, and no other code says it better or should say more.",
    sender: 'either',
    wire: 'allowed',
    citations: [definition, ianaRegistry],
  },
  {
    code: 1009,
    name: 'Message Too Big',
    meaning: 'A message was larger than the endpoint can process.',
    sender: 'either',
    wire: 'allowed',
    comesUnasked: 'A WebSocket itself sends it for a message above its limit.',
    needsNoHandler: 'it tells of a mistake that only another program mends',
    citations: [definition, ianaRegistry],
  },
  {
    code: 1010,
    name: 'Mandatory Ext.',
    meaning: 'The client needs an extension that the server did not agree to in the handshake.',
    sender: 'client',
    wire: 'allowed',
    comesUnasked: 'A WebSocket itself sends it where the handshake brought no extension that it needs.',
    needsNoHandler: 'it tells of a mistake that only another program mends',
    citations: [definition, ianaRegistry],
  },
  {
    code: 1011,
    name: 'Internal Error',
    meaning: 'The server met something unexpected and cannot go on.',
    sender: 'server',
    wire: 'allowed',
    comesUnasked: 'Servers send it when something in them throws.',
    needsNoHandler: 'it ends a connection as any loss does',
    citations: [definition, ianaRegistry],
  },
  {
    code: 1012,
    name: 'Service Restart',
    meaning: 'The service is restarting, and a client may reconnect after a random pause of 5 to 30 seconds.',
    sender: 'server',
    wire: 'allowed',
    comesUnasked: 'A server or its platform sends it when it restarts.',
    citations: [ianaRegistry, serviceCodes],
  },
  {
    code: 1013,
    name: 'Try Again Later',
    meaning: 'The service is overloaded, and a client should reconnect later or to another address.',
    sender: 'server',
    wire: 'allowed',
    comesUnasked: 'A server or its platform sends it under load.',
    citations: [ianaRegistry, serviceCodes],
  },
  {
    code: 1014,
    name: 'Bad gateway',
    meaning: 'A gateway or proxy got an invalid answer from the server behind it, as with HTTP 502.',
    sender: 'gateway',
    wire: 'allowed',
    comesUnasked: 'A gateway sends it of its own accord.',
    needsNoHandler: 'it ends a connection as any loss does',
    citations: [ianaRegistry, gatewayCode],
  },
  {
    code: 1015,
    name: 'TLS handshake',
    meaning: 'The TLS handshake failed, for example because the certificate could not be verified.',
    sender: 'nobody',
    wire: 'local',
    citations: [definition, ianaRegistry],
  },
  {
    code: 3000,
    name: 'Unauthorized',
    meaning: 'The endpoint must identify itself before it may use the connection, as with HTTP 401.',
    sender: 'either',
    wire: 'allowed',
    citations: [ianaRegistry, libraryCodes],
  },
  {
    code: 3003,
    name: 'Forbidden',
    meaning: 'The endpoint is known and is not allowed to do this, as with HTTP 403.',
    sender: 'either',
    wire: 'allowed',
    citations: [ianaRegistry, libraryCodes],
  },
  {
    code: 3008,
    name: 'Timeout',
    meaning: 'The other end took too long to do what was expected of it, as with HTTP 408.',
    sender: 'either',
    wire: 'allowed',
    citations: [ianaRegistry, libraryCodes],
  },
];

/** The registry's row for `code`; undefined where IANA lists none. */
export function closeCodeOf(code: number): CloseCode | undefined {
  return closeCodes.find(each => each.code === code);
}
