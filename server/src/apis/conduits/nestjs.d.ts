declare module '@nestjs/common' {
  interface Type<Instance = any> extends Function {
    new (...args: any[]): Instance;
  }
  interface Abstract<Instance> extends Function {
    prototype: Instance;
  }
  interface WsArgumentsHost {
    getClient<Client = unknown>(): Client;
    getData<Data = unknown>(): Data;
    getPattern(): string;
  }
  interface ArgumentsHost {
    getArgs<Arguments = unknown>(): Arguments;
    getArgByIndex<Argument = unknown>(index: number): Argument;
    getType(): string;
    switchToWs(): WsArgumentsHost;
  }
  interface ExecutionContext extends ArgumentsHost {
    getClass<Class = unknown>(): Type<Class>;
    getHandler(): Function;
  }
  interface ModuleContext {
    get<Instance>(token: Type<Instance> | Abstract<Instance>, options?: any): Instance;
    get<Instance = unknown>(token: any, options?: any): Instance;
    resolve<Instance>(token: Type<Instance> | Abstract<Instance>, contextId?: any, options?: any): Promise<Instance>;
    resolve<Instance = unknown>(token: any, contextId?: any, options?: any): Promise<Instance>;
  }
  interface INestApplicationContext extends ModuleContext {
    init(): Promise<this>;
    close(): Promise<void>;
  }
  interface INestApplication<Server = unknown> extends INestApplicationContext {
    useWebSocketAdapter(adapter: any): this;
    listen(...args: any[]): Promise<unknown>;
    getHttpServer(): Server;
  }
  interface WebSocketAdapter<Server = unknown, Client = unknown, Options = unknown> {
    create(port: number, options?: Options): Server;
    bindClientConnect(server: Server, callback: Function): any;
    bindClientDisconnect?(client: Client, callback: Function): any;
    bindMessageHandlers(client: Client, handlers: any, transform: any): any;
    close(server: Server): any;
  }
}

declare module '@nestjs/core' {
  import type { INestApplication, INestApplicationContext, ModuleContext } from '@nestjs/common';

  class ModuleRef {
    create<Instance>(type: new (...args: any[]) => Instance): Promise<Instance>;
  }
  interface ModuleRef extends ModuleContext {}
  const NestFactory: {
    create<Application extends INestApplication = INestApplication>(
      module: any,
      adapter?: any,
      options?: any,
    ): Promise<Application>;
    createApplicationContext(module: any, options?: any): Promise<INestApplicationContext>;
  };
}

declare module '@nestjs/testing' {
  import type { INestApplication, INestApplicationContext } from '@nestjs/common';

  interface TestingModule extends INestApplicationContext {
    createNestApplication<Application extends INestApplication = INestApplication>(...args: any[]): Application;
  }
  interface OverrideBy {
    useValue(value: any): TestingModuleBuilder;
    useClass(type: any): TestingModuleBuilder;
    useFactory(options: any): TestingModuleBuilder;
  }
  interface TestingModuleBuilder {
    overrideProvider(token: any): OverrideBy;
    overrideGuard(token: any): OverrideBy;
    overrideInterceptor(token: any): OverrideBy;
    useMocker(mocker: any): TestingModuleBuilder;
    compile(options?: any): Promise<TestingModule>;
  }
  const Test: { createTestingModule(metadata: any, options?: any): TestingModuleBuilder };
}
