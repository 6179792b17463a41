declare module 'express' {
  import type { WebSocket } from 'ws';

  function e(): e.Express;
  namespace e {
    interface Request<A = any, B = any, C = any, D = any, F extends object = any> {
      readonly app: Application;
    }
    interface Response<A = any, B extends object = any> {
      readonly app: Application;
    }
    type NextFunction = (error?: any) => void;
    type RequestHandler<A = any, B = any, C = any, D = any, F extends object = any> = (
      req: Request<A, B, C, D, F>,
      res: Response<B, F>,
      next: NextFunction,
    ) => any;
    type Handler = RequestHandler;
    type ErrorRequestHandler = (error: any, req: Request, res: Response, next: NextFunction) => any;

    interface Routes {
      use(...handlers: (RequestHandler | object | string)[]): this;
      all(path: any, ...handlers: (RequestHandler | object)[]): this;
      get(path: any, ...handlers: (RequestHandler | object)[]): this;
      post(path: any, ...handlers: (RequestHandler | object)[]): this;
      put(path: any, ...handlers: (RequestHandler | object)[]): this;
      patch(path: any, ...handlers: (RequestHandler | object)[]): this;
      delete(path: any, ...handlers: (RequestHandler | object)[]): this;
      options(path: any, ...handlers: (RequestHandler | object)[]): this;
      head(path: any, ...handlers: (RequestHandler | object)[]): this;
      param(name: any, handler?: any): this;
      /**
       * There once express-ws is given the application; a file of routes need not know of that.
       * @endpoint server
       */
      ws(path: any, ...handlers: (((ws: WebSocket, req: Request, next: NextFunction) => any) | object)[]): this;
    }
    interface IRouter extends Routes {}
    interface Router extends Routes {}
    function Router(options?: any): Router;
    interface Application extends Routes {
      set(setting: string, value: any): this;
      enable(setting: string): this;
      disable(setting: string): this;
      // An HTTP server, whose sockets are none.
      listen(...args: any[]): unknown;
    }
    interface Express extends Application {}
    type RouterOptions = any;

    function json(options?: any): object;
    function raw(options?: any): object;
    function text(options?: any): object;
    function urlencoded(options?: any): object;
    var static: (root: string, options?: any) => object;
    var application: Application;
    var request: Request;
    var response: Response;
  }
  export = e;
}
