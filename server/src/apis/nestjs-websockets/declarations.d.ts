declare module '@nestjs/websockets' {
  interface OnGatewayConnection<Client = any> {
    handleConnection(client: Client, ...args: any[]): any;
  }
  interface OnGatewayDisconnect<Client = any> {
    handleDisconnect(client: Client, reason?: string): any;
  }
  interface OnGatewayInit<Server = any> {
    afterInit(server: Server): any;
  }
  interface NestGateway {
    afterInit?(server: any): void;
    handleConnection?(...args: any[]): void;
    handleDisconnect?(client: any): void;
  }
  interface WsResponse<Data = any> {
    event: string;
    data: Data;
  }
  type GatewayMetadata = any;
  type MessageMappingProperties = any;
  interface BaseWsInstance {
    on(event: string, callback: Function): any;
    close: Function;
  }
  abstract class AbstractWsAdapter<Server = unknown, Client = unknown, Options = unknown> {
    constructor(appOrHttpServer?: any);
    protected readonly httpServer: unknown;
    abstract create(port: number, options?: Options): Server;
    abstract bindMessageHandlers(client: Client, handlers: any, transform: any): any;
    bindClientConnect(server: Server, callback: Function): void;
    bindClientDisconnect(client: Client, callback: Function): void;
    close(server: Server): Promise<void>;
    dispose(): Promise<void>;
  }
  class WsException extends Error {
    constructor(error: string | object, options?: any);
    getError(): string | object;
  }
  class BaseWsExceptionFilter<Exception = any> {
    constructor(options?: any);
    catch(exception: Exception, host: import('@nestjs/common').ArgumentsHost): any;
  }
  function WebSocketGateway(...args: any[]): any;
  function WebSocketServer(): any;
  function SubscribeMessage(message?: any): any;
  function MessageBody(...args: any[]): any;
  function ConnectedSocket(): any;
  function Ack(...args: any[]): any;
}

/** @endpoint server */
declare module '@nestjs/platform-ws' {
  import { AbstractWsAdapter } from '@nestjs/websockets';
  import type { Server, WebSocket } from 'ws';

  class WsAdapter extends AbstractWsAdapter<Server, WebSocket, any> {
    constructor(appOrHttpServer?: any, options?: any);
    protected readonly logger: any;
    create(port: number, options?: any): Server;
    bindMessageHandlers(client: WebSocket, handlers: any, transform: any): any;
    bindMessageHandler(buffer: any, handlers: any, transform: any): any;
    bindErrorHandler(server: Server): any;
    setMessageParser(parser: (data: any) => any): void;
  }
}
