declare module 'openai/realtime/internal-base' {
  export abstract class OpenAIRealtimeEmitter<Inner extends string = 'ws' | 'client'> {
    readonly url: URL;
    send(event: unknown): void;
    close(props?: { code: SentCode<`openai/${Inner}`>; reason: Reason<`openai/${Inner}`> }): void;
    on(event: string, listener: (...args: any[]) => any): this;
    once(event: string, listener: (...args: any[]) => any): this;
    off(event: string, listener: (...args: any[]) => any): this;
    emitted(event: string): Promise<any>;
  }
  export class OpenAIRealtimeError extends Error {
    readonly error?: any;
    readonly event_id?: string;
  }
}

declare module 'openai/realtime/ws' {
  import { OpenAIRealtimeEmitter } from 'openai/realtime/internal-base';
  import WS = require('ws');
  export class OpenAIRealtimeWS extends OpenAIRealtimeEmitter<'ws'> {
    constructor(props: unknown, client?: unknown);
    static create(client: unknown, props: unknown): Promise<OpenAIRealtimeWS>;
    static azure(client: unknown, props?: unknown): Promise<OpenAIRealtimeWS>;
    readonly socket: WS;
  }
}

declare module 'openai/realtime/websocket' {
  import { OpenAIRealtimeEmitter } from 'openai/realtime/internal-base';
  export class OpenAIRealtimeWebSocket extends OpenAIRealtimeEmitter<'client'> {
    constructor(props: unknown, client?: unknown);
    static create(client: unknown, props: unknown): Promise<OpenAIRealtimeWebSocket>;
    static azure(client: unknown, options?: unknown): Promise<OpenAIRealtimeWebSocket>;
    readonly socket: WebSocket;
  }
}

declare module 'openai/beta/realtime/ws' {
  export * from 'openai/realtime/ws';
}

declare module 'openai/beta/realtime/websocket' {
  export * from 'openai/realtime/websocket';
}

declare module 'openai/resources/responses/ws' {
  import { OpenAIRealtimeEmitter } from 'openai/realtime/internal-base';
  export class ResponsesWS extends OpenAIRealtimeEmitter<'ws'> {
    constructor(client: unknown, options?: unknown);
    readonly socket: any;
    sendRaw(data: unknown): void;
    stream(): AsyncIterableIterator<any>;
    on(event: 'close', listener: (code: ReceivedCode<'openai/ws'>, reason: string, unsent: unknown[]) => any): this;
    on(event: string, listener: (...args: any[]) => any): this;
    [Symbol.asyncIterator](): AsyncIterableIterator<any>;
  }
}
