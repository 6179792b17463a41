/** @endpoint server */
declare module 'express-ws' {
  import * as express from 'express';
  import * as Ws from 'ws';

  function expressWs(app: any, server?: any, options?: expressWs.Options): expressWs.Instance;
  namespace expressWs {
    type Application = express.Application;
    type Router = express.Router;
    type WebsocketRequestHandler = (ws: Ws.WebSocket, req: express.Request, next: express.NextFunction) => any;
    type WebsocketMethod<Result> = (path: any, ...handlers: WebsocketRequestHandler[]) => Result;
    interface WithWebsocketMethod {
      ws(path: any, ...handlers: (WebsocketRequestHandler | object)[]): this;
    }
    interface Options {
      leaveRouterUntouched?: boolean;
      wsOptions?: Ws.ServerOptions;
    }
    interface Instance {
      app: Application;
      applyTo(target: any): void;
      getWss(): Ws.Server;
    }
  }
  export = expressWs;
}
