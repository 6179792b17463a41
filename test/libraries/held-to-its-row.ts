import assert from 'node:assert/strict';
import { apiNamed } from '../../server/src/apis/references.ts';
import { defaultRuntime, runtimeNamed } from '../../server/src/apis/runtimes.ts';
import { expectations, type CloseCall } from './close-calls.ts';
import type { Listening } from './loopback.ts';
import { Arrivals, connectRaw, startPeer, type Arrival, type Peer, type RawConnection } from './peer.ts';

/** An open socket of the API that is tried. */
export interface OpenSocket {
  /** Makes the call, with the code first, whatever the API's own order or shape is. A bare call has no arguments. */
  close(...codeAndReason: readonly unknown[]): unknown;
  /** Sends a text behind all that was sent before. Where the call did nothing, this is what arrives first. */
  send(text: string): unknown;
  /** Ends what outlives the connection: timers, and whatever connects again. */
  dispose?(): void;
}

/** A socket that is tried, and what arrives at the other end. */
interface Opened {
  readonly socket: OpenSocket;
  readonly arrivals: Arrivals;
  /** Ends the connection. */
  readonly end: () => void;
}

/** Where the sockets come from, for all calls of one test. */
export interface Sockets {
  readonly open: () => Promise<Opened>;
  readonly stop: () => Promise<void>;
}

/** A library, and the row that it is held to. */
export interface Subject {
  /** The row, as a marker type names it: `ws`, `partysocket/ws`. */
  readonly api: string;
  /** Tells the tests of one row from each other: `client`. */
  readonly as?: string;
  /** The runtime whose facts the row has, where it follows it and it is not the default. */
  readonly runtime?: string;
  /** Whether the method takes a reason; the default is true. */
  readonly takesReason?: boolean;
  /** Calls with which this implementation alone does something else than the row says, and why. */
  readonly unlike?: Readonly<Record<string, string>>;
  /** Makes ready whatever lasts for all calls. */
  start(): Promise<Sockets>;
  /** Reads a text message, where the API has a protocol of its own in them. */
  readonly read?: (text: string) => Arrival;
}

const marker = 'still open';
/** Nothing here waits for a clock: an answer that does not come within this time never comes. */
const patience = 4_000;

/** The rows that a test of this run is about. */
export const heldRows: string[] = [];

/** Makes the test that every call does what the row of the API says, each with a fresh connection. */
export function heldToItsRow(subject: Subject): void {
  const { api, as, runtime, takesReason = true, unlike = {}, read } = subject;
  heldRows.push(api);
  test(as ? `${api}: ${as}` : api, async function () {
    this.timeout(15_000);
    const named = apiNamed(api, runtimeNamed(runtime ?? '') ?? defaultRuntime);
    assert.ok(named, `there is an API ${api}`);
    const sockets = await subject.start();
    const wrong: string[] = [];
    try {
      for (const call of expectations(named.api)) {
        if (call.reason !== undefined && !takesReason) continue;
        const came = await effectOf(call, await sockets.open(), read);
        if (call.expected.test(came) === call.source in unlike) {
          wrong.push(`(${call.source}): ${came}, and the row says ${call.expected.source}`);
        }
      }
    } catch (error) {
      // The next call would most likely wait as long.
      wrong.push(`${wrong.length} differences, and then: ${String(error)}`);
    } finally {
      await sockets.stop();
    }
    assert.deepEqual(wrong, []);
  });
}

/** What comes of a call, as `close-calls.ts` words it. */
async function effectOf(call: CloseCall, { socket, arrivals, end }: Opened, read: Subject['read']): Promise<string> {
  try {
    let returned: unknown;
    try {
      returned = socket.close(...argumentsOf(call));
    } catch (error) {
      return `throws ${nameOf(error)}`;
    }
    const rejected = Promise.resolve(returned).then(
      () => {
        sendMarker(socket);
        return new Promise<never>(() => undefined);
      },
      (error: unknown) => `rejects ${nameOf(error)}`,
    );
    for (;;) {
      const arrival = await inTime(Promise.race([rejected, arrivals.next()]));
      const words = typeof arrival === 'string' ? arrival : inWords(call, arrival, read);
      if (words) return words;
    }
  } finally {
    socket.dispose?.();
    end();
  }
}

/** A socket that is closing may refuse it, at once or later. */
function sendMarker(socket: OpenSocket): void {
  new Promise(resolve => resolve(socket.send(marker))).catch(() => undefined);
}

function argumentsOf({ source, code, reason }: CloseCall): readonly unknown[] {
  if (source === '') return [];
  return reason === undefined ? [code] : [code, reason];
}

/** Undefined for a text that says nothing of the call. */
function inWords(call: CloseCall, arrival: Arrival, read: Subject['read']): string | undefined {
  switch (arrival.kind) {
    case 'end':
      return 'nothing';
    case 'text':
      if (arrival.text === marker) return 'nothing';
      return read && inWords(call, read(arrival.text), undefined);
    case 'close':
      if (arrival.code === undefined) return 'sends none';
      return call.reason === undefined
        ? `sends ${arrival.code}`
        : `sends ${arrival.code} with ${arrival.reasonBytes} bytes`;
  }
}

function nameOf(error: unknown): string {
  return String((error as { readonly name?: unknown } | null)?.name);
}

async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error('neither a Close frame nor a sign that the socket is still open')),
      patience,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Sockets of a client library, each connected to a peer of ours; `open` resolves when the socket is open. */
export function ofClient(
  open: (url: string) => OpenSocket | Promise<OpenSocket>,
  start: () => Promise<Peer> = startPeer,
) {
  return async (): Promise<Sockets> => {
    const peer = await start();
    return {
      open: async () => {
        const accepted = peer.accept();
        const socket = await inTime(Promise.resolve(open(peer.url)));
        const { arrivals } = await inTime(accepted);
        return { socket, arrivals, end: () => peer.endAll() };
      },
      stop: () => peer.stop(),
    };
  };
}

/** Sockets without a network: `open` tells what the other end is told by events. */
export function ofEvents(open: (arrivals: Arrivals) => OpenSocket | Promise<OpenSocket>) {
  return (): Promise<Sockets> =>
    Promise.resolve({
      open: async () => {
        const arrivals = new Arrivals();
        return { socket: await open(arrivals), arrivals, end: () => undefined };
      },
      stop: () => Promise.resolve(),
    });
}

/** What our client does so that the library hands out the socket. */
export interface Introduction {
  readonly protocol?: string;
  readonly greet?: (connection: RawConnection) => void;
}

/** Sockets that a server library hands out, each connected to a client of ours; `start` tells of each when it is open. */
export function ofServer(
  start: (handOut: (socket: OpenSocket) => void) => Listening | Promise<Listening>,
  { protocol, greet }: Introduction = {},
) {
  return async (): Promise<Sockets> => {
    let handOut: (socket: OpenSocket) => void = () => undefined;
    const server = await start(socket => handOut(socket));
    return {
      open: async () => {
        const handedOut = new Promise<OpenSocket>(resolve => (handOut = resolve));
        const connection = await inTime(connectRaw(server.url, protocol));
        greet?.(connection);
        return { socket: await inTime(handedOut), arrivals: connection.arrivals, end: () => connection.destroy() };
      },
      stop: () => server.stop(),
    };
  };
}
