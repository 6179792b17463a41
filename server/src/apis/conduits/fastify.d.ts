declare module 'fastify' {
  import type { Server, WebSocket } from 'ws';

  function fastify(options?: any): fastify.FastifyInstance;
  namespace fastify {
    export interface FastifyRequest<A = any, B = any, C = any, D = any, E = any, F = any, G = any> {
      readonly server: FastifyInstance;
    }
    export interface FastifyReply<A = any, B = any, C = any, D = any, E = any, F = any, G = any, H = any> {
      readonly server: FastifyInstance;
    }
    // Until version 10 of the plugin it was a stream with the socket as a property.
    export type RoutedSocket = WebSocket & { readonly socket: WebSocket };
    export type WebSocketHandler = (this: FastifyInstance, socket: RoutedSocket, request: FastifyRequest) => any;
    export type RouteHandler = (this: FastifyInstance, request: FastifyRequest, reply: FastifyReply) => any;
    export type RouteHandlerMethod = RouteHandler;
    export interface WebSocketRoute {
      websocket: true;
      handler?: WebSocketHandler;
      [option: string]: any;
    }
    export interface RouteOptions {
      method?: any;
      url?: string;
      handler?: RouteHandler;
      wsHandler?: WebSocketHandler;
      [option: string]: any;
    }
    export type RouteShorthandOptions = any;

    export interface FastifyInstance<A = any, B = any, C = any, D = any, E = any> {
      readonly websocketServer: Server;
      injectWS(path?: string, upgradeContext?: any, options?: any): Promise<WebSocket>;
      get(path: string, options: WebSocketRoute, handler?: WebSocketHandler): this;
      get(path: string, handler: RouteHandler): this;
      get(path: string, options: object, handler?: RouteHandler): this;
      all(path: string, options: WebSocketRoute, handler?: WebSocketHandler): this;
      all(path: string, handler: RouteHandler): this;
      all(path: string, options: object, handler?: RouteHandler): this;
      post(path: string, ...rest: (RouteHandler | object)[]): this;
      put(path: string, ...rest: (RouteHandler | object)[]): this;
      patch(path: string, ...rest: (RouteHandler | object)[]): this;
      delete(path: string, ...rest: (RouteHandler | object)[]): this;
      route(options: WebSocketRoute): this;
      route(options: RouteOptions): this;
      register<Options = any>(
        plugin: ((instance: FastifyInstance, options: Options, done: (error?: any) => void) => any) | object,
        options?: Options,
      ): this & PromiseLike<undefined>;
      after(callback?: (error: any) => any): this & PromiseLike<undefined>;
      addHook(name: 'onClose', hook: (instance: FastifyInstance, done: any) => any): this;
      addHook(name: string, hook: object): this;
      decorate(name: any, value?: any, dependencies?: any): this;
      decorateRequest(name: any, value?: any, dependencies?: any): this;
      decorateReply(name: any, value?: any, dependencies?: any): this;
      setErrorHandler(handler: object): this;
      setNotFoundHandler(...args: any[]): this;
      withTypeProvider<Provider>(): this;
      ready(callback?: any): Promise<this>;
      listen(...args: any[]): Promise<string>;
      close(callback?: any): Promise<undefined>;
      inject(...args: any[]): Promise<any>;
    }
    export type FastifyPlugin = (instance: FastifyInstance, options: any, done: (error?: any) => void) => any;
    export type FastifyPluginAsync<Options = any, B = any, C = any, D = any> = (
      instance: FastifyInstance,
      options: Options,
    ) => Promise<any>;
    export type FastifyPluginCallback<Options = any, B = any, C = any, D = any> = (
      instance: FastifyInstance,
      options: Options,
      done: (error?: any) => void,
    ) => void;
    export type FastifyPluginOptions = any;
    export type FastifyServerOptions = any;
    export type FastifyBaseLogger = any;
    export type FastifySchema = any;
    export type FastifyError = any;
    export const fastify: typeof import('fastify');
    export const errorCodes: any;
    export { fastify as default };
  }
  export = fastify;
}

declare module 'fastify-plugin' {
  import type { FastifyPlugin } from 'fastify';

  function plugin<Plugin extends FastifyPlugin>(plugin: Plugin, options?: any): Plugin;
  namespace plugin {
    export const fastifyPlugin: typeof import('fastify-plugin');
    export { fastifyPlugin as default };
  }
  export = plugin;
}
