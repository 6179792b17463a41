import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type RequestListener } from 'node:http';
import type { Duplex } from 'node:stream';
import { listening } from './loopback.ts';

/** What arrives at our end of a connection: a text message, a Close frame (its `code` is undefined when it is empty), or the end without one. */
export type Arrival =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'close'; readonly code: number | string | undefined; readonly reasonBytes: number }
  | { readonly kind: 'end' };

/** Arrivals in the order in which they came. */
export class Arrivals {
  readonly #arrived: Arrival[] = [];
  #waiting: ((arrival: Arrival) => void) | undefined;

  add(arrival: Arrival): void {
    if (this.#waiting) this.#waiting(arrival);
    else this.#arrived.push(arrival);
    this.#waiting = undefined;
  }

  /** The first that was not taken yet, or the one that comes next. Only one may wait at a time. */
  next(): Promise<Arrival> {
    const arrival = this.#arrived.shift();
    return arrival ? Promise.resolve(arrival) : new Promise(resolve => (this.#waiting = resolve));
  }
}

const opcodes = { text: 1, close: 8 };

/** Our end of a WebSocket connection: bytes of RFC 6455, section 5.2, without a library that could change them. */
export class RawConnection {
  readonly arrivals = new Arrivals();
  readonly #stream: Duplex;
  readonly #masks: boolean;
  #unread: Buffer;

  /** `masks`: whether we are the client, whose frames are masked. `head`: bytes that came together with the handshake. */
  constructor(stream: Duplex, masks: boolean, head: Buffer) {
    this.#stream = stream;
    this.#masks = masks;
    this.#unread = head;
    stream.on('data', (bytes: Buffer) => this.#read(bytes));
    // A connection that is cut off has ended, too.
    stream.on('error', () => undefined);
    stream.on('close', () => this.arrivals.add({ kind: 'end' }));
    stream.on('end', () => stream.end());
    this.#read(Buffer.alloc(0));
  }

  /** Sends a text message. */
  send(text: string): void {
    this.#write(opcodes.text, Buffer.from(text));
  }

  /** Ends the connection without a Close frame. */
  destroy(): void {
    this.#stream.destroy();
  }

  #read(bytes: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, bytes]);
    for (let frame = readFrame(this.#unread); frame; frame = readFrame(this.#unread)) {
      this.#unread = this.#unread.subarray(frame.size);
      const { opcode, payload } = frame;
      if (opcode === opcodes.text) this.arrivals.add({ kind: 'text', text: payload.toString() });
      if (opcode === opcodes.close) this.#closed(payload);
    }
  }

  #closed(payload: Buffer): void {
    const code = payload.length < 2 ? undefined : payload.readUInt16BE();
    this.arrivals.add({ kind: 'close', code, reasonBytes: Math.max(0, payload.length - 2) });
    // An empty answer is good for every code, and ends the connection of those that wait for one.
    this.#write(opcodes.close, Buffer.alloc(0));
    if (!this.#masks) this.#stream.end();
  }

  #write(opcode: number, payload: Buffer): void {
    if (payload.length > 125) throw new Error('the frames of this end are short');
    const head = Buffer.from([0x80 | opcode, payload.length | (this.#masks ? 0x80 : 0)]);
    // A mask of zeros leaves the payload as it is.
    this.#stream.write(Buffer.concat([head, Buffer.alloc(this.#masks ? 4 : 0), payload]));
  }
}

/** The first frame in `bytes`, unmasked; undefined where it is not complete. */
function readFrame(bytes: Buffer): { opcode: number; payload: Buffer; size: number } | undefined {
  if (bytes.length < 2) return undefined;
  const short = bytes[1]! & 0x7f;
  const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0;
  const isMasked = (bytes[1]! & 0x80) !== 0;
  const start = 2 + lengthBytes + (isMasked ? 4 : 0);
  if (bytes.length < start) return undefined;
  const length = lengthBytes === 0 ? short : bytes.readUIntBE(lengthBytes === 2 ? 2 : 4, lengthBytes === 2 ? 2 : 6);
  if (bytes.length < start + length) return undefined;
  const mask = isMasked ? bytes.subarray(start - 4, start) : Buffer.alloc(4);
  const payload = bytes.subarray(start, start + length).map((byte, index) => byte ^ mask[index % 4]!);
  return { opcode: bytes[0]! & 0x0f, payload: Buffer.from(payload), size: start + length };
}

/** A WebSocket server of ours on 127.0.0.1. */
export interface Peer {
  /** `ws://127.0.0.1:PORT/` */
  readonly url: string;
  /** Our end of the connection that is opened next. */
  readonly accept: () => Promise<RawConnection>;
  /** Ends every connection. */
  readonly endAll: () => void;
  /** Stops listening, and ends every connection. */
  readonly stop: () => Promise<void>;
}

/** Starts a peer. `answer` serves ordinary requests; `greeting` is the text that every connection begins with. */
export async function startPeer(answer?: RequestListener, greeting?: string): Promise<Peer> {
  const server = createServer(answer);
  const connections = new Set<RawConnection>();
  const accepted: RawConnection[] = [];
  let waiting: ((connection: RawConnection) => void) | undefined;
  server.on('upgrade', ({ headers }: IncomingMessage, stream: Duplex, head: Buffer) => {
    const protocol = headers['sec-websocket-protocol']?.split(',')[0]?.trim();
    const lines = [
      'HTTP/1.1 101 Switching Protocols',
      'Upgrade: websocket',
      'Connection: Upgrade',
      `Sec-WebSocket-Accept: ${acceptance(headers['sec-websocket-key'] ?? '')}`,
      ...(protocol ? [`Sec-WebSocket-Protocol: ${protocol}`] : []),
    ];
    stream.write(`${lines.join('\r\n')}\r\n\r\n`);
    const connection = new RawConnection(stream, false, head);
    connections.add(connection);
    if (greeting) connection.send(greeting);
    if (waiting) waiting(connection);
    else accepted.push(connection);
    waiting = undefined;
  });
  const { url, stop } = await listening(server);
  const endAll = (): void => {
    for (const connection of connections) connection.destroy();
    connections.clear();
    accepted.length = 0;
  };
  return {
    url,
    accept: () => {
      const connection = accepted.shift();
      return connection ? Promise.resolve(connection) : new Promise(resolve => (waiting = resolve));
    },
    endAll,
    stop,
  };
}

/** Connects to a WebSocket server as its client. */
export async function connectRaw(url: string, protocol?: string): Promise<RawConnection> {
  const asked = request(url.replace(/^ws/, 'http'), {
    headers: {
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
      ...(protocol && { 'Sec-WebSocket-Protocol': protocol }),
    },
  });
  asked.end();
  const upgraded = once(asked, 'upgrade') as Promise<[IncomingMessage, Duplex, Buffer]>;
  const refused = once(asked, 'response') as Promise<[IncomingMessage]>;
  refused.catch(() => undefined);
  const [{ statusCode }, stream, head] = await Promise.race([upgraded, refused]);
  if (!stream || !head) throw new Error(`the server answered ${statusCode}`);
  return new RawConnection(stream, true, head);
}

/** RFC 6455, section 4.2.2. */
function acceptance(key: string): string {
  return createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
}
