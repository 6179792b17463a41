declare module 'fastify' {
  import type { Server, WebSocket } from 'ws';

  function fastify<A = any, B = any, C = any, D = any, E = any>(options?: any): fastify.FastifyInstance;
  namespace fastify {
    export interface FastifyRequest<A = any, B = any, C = any, D = any, E = any, F = any, G = any> {
      readonly server: FastifyInstance;
    }
    export interface FastifyReply<A = any, B = any, C = any, D = any, E = any, F = any, G = any, H = any> {
      readonly server: FastifyInstance;
    }
    // Until version 10 of the plugin it was a stream with the socket as a property.
    export type RoutedSocket = WebSocket & { readonly socket: WebSocket };
    /** @endpoint server */
    export type WebSocketHandler = (this: FastifyInstance, socket: RoutedSocket, request: FastifyRequest) => any;
    export type RouteHandler = (this: FastifyInstance, request: FastifyRequest, reply: FastifyReply) => any;
    export type RouteHandlerMethod = RouteHandler;
    export type RouteGenericInterface = any;
    export interface RouteShorthandOptions<A = any, B = any, C = any, D = any, E = any, F = any, G = any, H = any> {
      handler?: RouteHandler;
      wsHandler?: WebSocketHandler;
      [option: string]: any;
    }
    export interface RouteOptions<
      A = any,
      B = any,
      C = any,
      D = any,
      E = any,
      F = any,
      G = any,
      H = any,
    > extends RouteShorthandOptions {
      method?: any;
      url?: string;
    }
    export interface HttpRoute extends RouteOptions {
      websocket: false;
    }
    // In JavaScript, and of a variable, all that is known may be that it is a boolean.
    export interface WebSocketRoute {
      websocket: boolean;
      handler?: WebSocketHandler;
      wsHandler?: WebSocketHandler;
      [option: string]: any;
    }
    // Its type parameters only describe the request.
    export interface AddRoute<Self> {
      <A = any, B = any, C = any, D = any, E = any>(path: string, options: HttpRoute, handler?: RouteHandler): Self;
      <A = any, B = any, C = any, D = any, E = any>(
        path: string,
        options: WebSocketRoute,
        handler?: WebSocketHandler,
      ): Self;
      <A = any, B = any, C = any, D = any, E = any>(path: string, handler: RouteHandler): Self;
      <A = any, B = any, C = any, D = any, E = any>(
        path: string,
        options: RouteShorthandOptions,
        handler?: RouteHandler,
      ): Self;
    }

    export interface FastifyInstance<A = any, B = any, C = any, D = any, E = any> {
      readonly websocketServer: Server;
      injectWS(path?: string, upgradeContext?: any, options?: any): Promise<WebSocket>;
      readonly get: AddRoute<this>;
      readonly all: AddRoute<this>;
      post<A = any, B = any, C = any, D = any, E = any>(path: string, ...rest: (RouteHandler | object)[]): this;
      put<A = any, B = any, C = any, D = any, E = any>(path: string, ...rest: (RouteHandler | object)[]): this;
      patch<A = any, B = any, C = any, D = any, E = any>(path: string, ...rest: (RouteHandler | object)[]): this;
      delete<A = any, B = any, C = any, D = any, E = any>(path: string, ...rest: (RouteHandler | object)[]): this;
      route<A = any, B = any, C = any, D = any, E = any>(options: HttpRoute): this;
      route<A = any, B = any, C = any, D = any, E = any>(options: WebSocketRoute): this;
      route<A = any, B = any, C = any, D = any, E = any>(options: RouteOptions): this;
      register<Options = any, B = any, C = any>(
        plugin: ((instance: FastifyInstance, options: Options, done: (error?: any) => void) => any) | object,
        options?: Options,
      ): this & PromiseLike<undefined>;
      after(callback?: (error: any) => any): this & PromiseLike<undefined>;
      addHook<A = any, B = any, C = any, D = any>(
        name: 'onClose',
        hook: (instance: FastifyInstance, done: any) => any,
      ): this;
      addHook<A = any, B = any, C = any, D = any>(name: string, hook: object): this;
      decorate<A = any, B = any>(name: any, value?: any, dependencies?: any): this;
      decorateRequest<A = any, B = any>(name: any, value?: any, dependencies?: any): this;
      decorateReply<A = any, B = any>(name: any, value?: any, dependencies?: any): this;
      setErrorHandler<A = any, B = any, C = any, D = any>(handler: object): this;
      setNotFoundHandler(...args: any[]): this;
      withTypeProvider<Provider>(): this;
      ready(callback?: any): Promise<this>;
      listen(...args: any[]): Promise<string>;
      close(callback?: any): Promise<undefined>;
      inject(...args: any[]): Promise<any>;
    }
    export type FastifyPlugin<Options = any, B = any, C = any, D = any> = (
      instance: FastifyInstance,
      options: Options,
      done: (error?: any) => void,
    ) => any;
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

  function plugin<Options = any, B = any, C = any, D = any>(
    plugin: FastifyPlugin<Options>,
    options?: any,
  ): FastifyPlugin<Options>;
  namespace plugin {
    export const fastifyPlugin: typeof import('fastify-plugin');
    export { fastifyPlugin as default };
  }
  export = plugin;
}

declare module '@fastify/type-provider-typebox' {
  import type { FastifyPluginAsync, FastifyPluginCallback } from 'fastify';

  export type FastifyPluginAsyncTypebox<Options = any, B = any, C = any> = FastifyPluginAsync<Options>;
  export type FastifyPluginCallbackTypebox<Options = any, B = any, C = any> = FastifyPluginCallback<Options>;
  export type TypeBoxTypeProvider = any;
  export type Static<Schema = any> = any;
  export const Type: any;
}

declare module '@fastify/type-provider-json-schema-to-ts' {
  import type { FastifyPluginAsync, FastifyPluginCallback } from 'fastify';

  export type FastifyPluginAsyncJsonSchemaToTs<A = any, B = any, C = any> = FastifyPluginAsync;
  export type FastifyPluginCallbackJsonSchemaToTs<A = any, B = any, C = any> = FastifyPluginCallback;
  export type JsonSchemaToTsProvider<Options = any> = any;
}

declare module 'fastify-type-provider-zod' {
  import type { FastifyPluginAsync, FastifyPluginCallback } from 'fastify';

  export type FastifyPluginAsyncZod<Options = any, B = any, C = any> = FastifyPluginAsync<Options>;
  export type FastifyPluginCallbackZod<Options = any, B = any, C = any> = FastifyPluginCallback<Options>;
  export type ZodTypeProvider = any;
  export const serializerCompiler: any;
  export const validatorCompiler: any;
}
