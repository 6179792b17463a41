declare module 'phoenix' {
  export const Socket: {
    new <Given extends GivenOptions = object>(endPoint: string, options?: Given): Socket<WrappedBy<Given>>;
  };
  export interface Socket<Inner extends string = AnySocket> {
    readonly conn: any;
    readonly channels: Channel[];
    readonly transport: any;
    protocol(): string;
    endPointURL(): string;
    connect(params?: unknown): void;
    disconnect(
      callback?: Callback | null,
      code?: SentCode<`phoenix/${Inner}`>,
      reason?: Reason<`phoenix/${Inner}`>,
    ): void;
    connectionState(): string;
    isConnected(): boolean;
    replaceTransport(transport: unknown): void;
    getLongPollTransport(): any;
    remove(channel: Channel): void;
    channel(topic: string, params?: unknown): Channel;
    push(data: unknown): void;
    log(kind: string, message: string, data?: unknown): void;
    hasLogger(): boolean;
    onOpen(callback: () => void): string;
    onClose(callback: (event: SocketCloseEvent<Inner>) => void): string;
    onError(callback: (error: any, transport: any, establishedConnections: number) => void): string;
    onMessage(callback: (message: any) => void): string;
    makeRef(): string;
    off(refs: string[]): void;
    ping(callback: (latency: number) => void): boolean;
  }
  type Callback = () => void;
  interface SocketCloseEvent<Inner extends string> extends Event {
    readonly code: ReceivedCode<`phoenix/${Inner}`>;
    readonly reason: string;
    readonly wasClean: boolean;
  }
  export interface SocketConnectOption {
    transport: SocketClass<AnySocket>;
    [option: string]: any;
  }
  interface GivenOptions {
    transport?: unknown;
    reconnectAfterMs?(tries: number): number;
    rejoinAfterMs?(tries: number): number;
    logger?(kind: string, message: string, data: any): void;
    encode?(payload: any, callback: (encoded: any) => any): any;
    decode?(payload: any, callback: (decoded: any) => any): any;
    [option: string]: any;
  }
  // Nothing is known of a class without a marked `close`, LongPoll among them: it gives no API's name, and so no mark.
  type WrappedBy<Given> = 'transport' extends keyof Given ? ApiOf<Given['transport']> : 'client';

  export class Channel {
    constructor(topic: string, params?: unknown, socket?: Socket);
    readonly state: string;
    readonly topic: string;
    join(timeout?: number): Push;
    leave(timeout?: number): Push;
    on(event: string, callback: (response?: any) => any): number;
    off(event: string, ref?: number): void;
    onClose(callback: (payload: any, ref: any, joinRef: any) => any): number;
    onError(callback: (reason?: any) => any): number;
    onMessage(event: string, payload: any, ref: any): any;
    push(event: string, payload: unknown, timeout?: number): Push;
  }
  export class Push {
    constructor(channel: Channel, event: string, payload: unknown, timeout: number);
    send(): void;
    resend(timeout: number): void;
    receive(status: string, callback: (response?: any) => any): this;
  }
  export class LongPoll {
    constructor(endPoint: string);
    close(code?: any, reason?: any): void;
    [name: string]: any;
  }
  export class Presence {
    constructor(channel: Channel, options?: unknown);
    onJoin(callback: (key?: string, current?: any, joined?: any) => void): void;
    onLeave(callback: (key?: string, current?: any, left?: any) => void): void;
    onSync(callback: () => void): void;
    list(chooser?: (key: string, presence: any) => any): any[];
    inPendingSyncState(): boolean;
    static syncState(...args: any[]): any;
    static syncDiff(...args: any[]): any;
    static list(...args: any[]): any[];
  }
  export class Timer {
    constructor(callback: () => void, timerCalc: (tries: number) => number);
    reset(): void;
    scheduleTimeout(): void;
  }
  export const Ajax: any;
  export const Serializer: any;
  export type PushStatus = 'ok' | 'error' | 'timeout';
  export type ChannelState = 'closed' | 'errored' | 'joined' | 'joining' | 'leaving';
  export type ConnectionState = 'connecting' | 'open' | 'closing' | 'closed';
  export type MessageRef = string;
  export type BinaryType = 'arraybuffer' | 'blob';
  export type PresenceOpts = any;
  export type PresenceOnJoinCallback = any;
  export type PresenceOnLeaveCallback = any;
}
