/** @endpoint server */
declare module '@fastify/websocket' {
  import type {
    FastifyInstance,
    FastifyReply,
    FastifyRequest,
    RoutedSocket,
    RouteOptions as Options,
    WebSocketHandler,
  } from 'fastify';
  import * as Ws from 'ws';

  function fastifyWebsocket(
    instance: FastifyInstance,
    options: fastifyWebsocket.WebsocketPluginOptions,
    done: any,
  ): any;
  namespace fastifyWebsocket {
    export type WebSocket = Ws.WebSocket;
    export type WebsocketHandler<A = any, B = any, C = any, D = any, E = any, F = any, G = any> = WebSocketHandler;
    export interface SocketStream {
      readonly socket: Ws.WebSocket;
      write(...args: any[]): boolean;
      end(...args: any[]): this;
      destroy(error?: any): this;
      pipe<Target>(target: Target, options?: any): Target;
      setEncoding(encoding: string): this;
      on(event: string, listener: (...args: any[]) => void): this;
      once(event: string, listener: (...args: any[]) => void): this;
      off(event: string, listener: (...args: any[]) => void): this;
      removeListener(event: string, listener: (...args: any[]) => void): this;
    }
    export interface WebsocketPluginOptions {
      errorHandler?(
        this: FastifyInstance,
        error: any,
        socket: RoutedSocket,
        request: FastifyRequest,
        reply: FastifyReply,
      ): void;
      options?: Ws.ServerOptions;
      preClose?(this: FastifyInstance, done: any): any;
    }
    export type WebSocketServerOptions = Ws.ServerOptions;
    export type RouteOptions = Options;
    export const fastifyWebsocket: typeof import('@fastify/websocket');
    export { fastifyWebsocket as default };
  }
  export = fastifyWebsocket;
}

declare module 'fastify-websocket' {
  import fastifyWebsocket = require('@fastify/websocket');
  export = fastifyWebsocket;
}
