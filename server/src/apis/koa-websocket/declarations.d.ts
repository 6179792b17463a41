/** @endpoint server */
declare module 'koa-websocket' {
  import * as Ws from 'ws';

  function websockify(app: any, wsOptions?: any, httpsOptions?: any): websockify.App;
  namespace websockify {
    interface MiddlewareContext<State = any> {
      readonly websocket: Ws.WebSocket;
      readonly app: App;
      readonly path: string;
      state: State;
    }
    type Middleware<State = any, Context = any> = (
      context: MiddlewareContext<State>,
      next: (...args: any[]) => Promise<any>,
    ) => any;
    class Server<State = any, Context = any> {
      app: App;
      server?: Ws.Server;
      middleware: Middleware[];
      use(middleware: Middleware | object): this;
      listen(options: any): Ws.Server;
      onConnection(socket: Ws.WebSocket, request: any): void;
    }
    interface App<State = any, Context = any> {
      readonly ws: Server<State, Context>;
      use(middleware: object): this;
      listen(...args: any[]): unknown;
      callback(): object;
      on(event: string, listener: object): this;
    }
  }
  export = websockify;
}
