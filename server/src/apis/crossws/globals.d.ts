declare namespace Crossws {
  interface Peer<Inner extends string = 'server'> {
    readonly id: string;
    readonly namespace: string;
    readonly context: Record<string, unknown>;
    readonly request: Request;
    readonly remoteAddress: string | undefined;
    readonly websocket: unknown;
    readonly peers: Set<Peer<Inner>>;
    readonly topics: Set<string>;
    readonly bufferedAmount: number;
    close(code?: SentCode<`crossws/${Inner}`>, reason?: Reason<`crossws/${Inner}`>): void;
    terminate(code?: NoCode<`crossws/${Inner}`>, ...rest: unknown[]): void;
    send(data: unknown, options?: unknown): any;
    publish(topic: string, data: unknown, options?: unknown): void;
    subscribe(topic: string): void;
    unsubscribe(topic: string): void;
    ping(data?: unknown): any;
    waitForDrain(options?: unknown): Promise<void>;
  }
  interface CloseDetails<Inner extends string = 'server'> {
    code?: ReceivedCode<`crossws/${Inner}`>;
    reason?: string;
  }
  interface Message {
    readonly id: string;
    readonly data: unknown;
    readonly rawData: unknown;
    text(): string;
    json<Body = unknown>(): Body;
    uint8Array(): Uint8Array;
    arrayBuffer(): ArrayBuffer;
    toString(): string;
  }
  interface Hooks<Inner extends string = 'server'> {
    upgrade?(request: Request): any;
    open?(peer: Peer<Inner>): any;
    message?(peer: Peer<Inner>, message: Message): any;
    close?(peer: Peer<Inner>, details: CloseDetails<Inner>): any;
    error?(peer: Peer<Inner>, error: Error): any;
    drain?(peer: Peer<Inner>): any;
    ping?(peer: Peer<Inner>, data: unknown): any;
    pong?(peer: Peer<Inner>, data: unknown): any;
  }
}
declare function defineWebSocketHandler(hooks: Crossws.Hooks | ((event: unknown) => Crossws.Hooks)): any;
