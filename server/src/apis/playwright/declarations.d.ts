declare module 'playwright-core' {
  export interface WebSocketRoute {
    onMessage(handler: (message: string | Buffer) => any): void;
    onClose(handler: (code: ReceivedCode<'playwright-route'> | undefined, reason: string | undefined) => any): void;
    close(options?: { code?: SimulatedCode<'playwright-route'>; reason?: string }): Promise<void>;
    connectToServer(): ServerSideWebSocketRoute;
    send(message: string | Buffer): void;
    protocols(): string[];
    url(): string;
  }
  // Playwright calls both sides WebSocketRoute; only this one sends its code.
  interface ServerSideWebSocketRoute {
    onMessage(handler: (message: string | Buffer) => any): void;
    onClose(
      handler: (code: ReceivedCode<'playwright-server-route'> | undefined, reason: string | undefined) => any,
    ): void;
    close(options?: {
      code?: SentCode<'playwright-server-route'>;
      reason?: Reason<'playwright-server-route'>;
    }): Promise<void>;
    connectToServer(): ServerSideWebSocketRoute;
    send(message: string | Buffer): void;
    protocols(): string[];
    url(): string;
  }

  export interface WebSocket {
    on(event: 'close', listener: (socket: WebSocket) => any): this;
    on(event: string, listener: (argument: any) => any): this;
    once(event: 'close', listener: (socket: WebSocket) => any): this;
    once(event: string, listener: (argument: any) => any): this;
    off(event: string, listener: (argument: any) => any): this;
    waitForEvent(event: 'close', options?: unknown): Promise<WebSocket>;
    waitForEvent(event: string, options?: unknown): Promise<any>;
    isClosed(): boolean;
    url(): string;
  }

  type Routed = (route: WebSocketRoute) => any;
  type Unboxed<Argument> =
    Argument extends JSHandle<infer Value>
      ? Value
      : Argument extends object
        ? { [Name in keyof Argument]: Unboxed<Argument[Name]> }
        : Argument;
  interface Evaluating {
    evaluate<Result, Argument>(
      script: string | ((argument: Unboxed<Argument>) => Result),
      argument?: Argument,
    ): Promise<Awaited<Result>>;
    evaluateHandle<Result, Argument>(
      script: string | ((argument: Unboxed<Argument>) => Result),
      argument?: Argument,
    ): Promise<JSHandle<Awaited<Result>>>;
  }
  export interface JSHandle<Value = any> {
    evaluate<Result, Argument>(
      script: string | ((value: Value, argument: Unboxed<Argument>) => Result),
      argument?: Argument,
    ): Promise<Awaited<Result>>;
    jsonValue(): Promise<Value>;
    dispose(): Promise<void>;
  }

  export interface Frame extends Evaluating {
    page(): Page;
  }
  export interface Worker extends Evaluating {}
  export interface Page extends Evaluating {
    routeWebSocket(url: unknown, handler: Routed): Promise<void>;
    on(event: 'websocket', listener: (socket: WebSocket) => any): this;
    on(event: 'close' | 'domcontentloaded' | 'load', listener: (page: Page) => any): this;
    on(event: string, listener: (argument: any) => any): this;
    once(event: 'websocket', listener: (socket: WebSocket) => any): this;
    once(event: string, listener: (argument: any) => any): this;
    off(event: string, listener: (argument: any) => any): this;
    waitForEvent(event: 'websocket', options?: unknown): Promise<WebSocket>;
    waitForEvent(event: string, options?: unknown): Promise<any>;
    addInitScript<Argument>(
      script: string | ((argument: Argument) => any) | object,
      argument?: Argument,
    ): Promise<void>;
    exposeFunction(name: string, callback: (...args: any[]) => any): Promise<void>;
    context(): BrowserContext;
    mainFrame(): Frame;
    frames(): Frame[];
    goto(url: string, options?: unknown): Promise<any>;
    close(options?: { reason?: string; runBeforeUnload?: boolean }): Promise<void>;
  }
  export interface BrowserContext {
    routeWebSocket(url: unknown, handler: Routed): Promise<void>;
    on(event: 'page', listener: (page: Page) => any): this;
    on(event: 'close', listener: (context: BrowserContext) => any): this;
    on(event: string, listener: (argument: any) => any): this;
    waitForEvent(event: 'page', options?: unknown): Promise<Page>;
    waitForEvent(event: string, options?: unknown): Promise<any>;
    addInitScript<Argument>(
      script: string | ((argument: Argument) => any) | object,
      argument?: Argument,
    ): Promise<void>;
    browser(): Browser | null;
    newPage(): Promise<Page>;
    pages(): Page[];
    close(options?: { reason?: string }): Promise<void>;
  }
  export interface Browser {
    newContext(options?: unknown): Promise<BrowserContext>;
    newPage(options?: unknown): Promise<Page>;
    contexts(): BrowserContext[];
    on(event: string, listener: (argument: any) => any): this;
    close(options?: { reason?: string }): Promise<void>;
  }
  export interface ChromiumBrowser extends Browser {}
  export interface FirefoxBrowser extends Browser {}
  export interface WebKitBrowser extends Browser {}
  export interface ChromiumBrowserContext extends BrowserContext {}
  export interface BrowserServer {
    wsEndpoint(): string;
    close(): Promise<void>;
    kill(): Promise<void>;
  }
  export interface BrowserType {
    launch(options?: unknown): Promise<Browser>;
    launchPersistentContext(folder: string, options?: unknown): Promise<BrowserContext>;
    launchServer(options?: unknown): Promise<BrowserServer>;
    connect(endpoint: unknown, options?: unknown): Promise<Browser>;
    connectOverCDP(endpoint: unknown, options?: unknown): Promise<Browser>;
  }
  export interface ElectronApplication {
    context(): BrowserContext;
    firstWindow(options?: unknown): Promise<Page>;
    windows(): Page[];
    close(): Promise<void>;
  }
  export const chromium: BrowserType;
  export const firefox: BrowserType;
  export const webkit: BrowserType;
  export const devices: any;
  export const _electron: { launch(options?: unknown): Promise<ElectronApplication> };
}

declare module 'playwright' {
  export * from 'playwright-core';
}

declare module '@playwright/test' {
  export * from 'playwright-core';
  import type { Browser, BrowserContext, Page } from 'playwright-core';

  export interface PlaywrightTestArgs {
    page: Page;
    context: BrowserContext;
    request: any;
  }
  export interface PlaywrightWorkerArgs {
    browser: Browser;
    browserName: 'chromium' | 'firefox' | 'webkit';
    playwright: any;
  }
  type BuiltIn = PlaywrightTestArgs & PlaywrightWorkerArgs;

  type Body<Fixtures> = (fixtures: Fixtures, info: any) => any;
  interface Declaring<Fixtures> {
    (title: string, body: Body<Fixtures>): void;
    (title: string, details: any, body: Body<Fixtures>): void;
  }
  interface Hook<Fixtures> {
    (body: Body<Fixtures>): void;
    (title: string, body: Body<Fixtures>): void;
  }
  interface Describing {
    (body: () => void): void;
    (title: string, body: () => void): void;
    (title: string, details: any, body: () => void): void;
  }
  type FixtureOf<Value, All> =
    | ((fixtures: All, use: (value: Value) => Promise<void>, info: any) => any)
    | readonly [(fixtures: All, use: (value: Value) => Promise<void>, info: any) => any, any]
    | Value;
  export type Fixtures<Own = {}, Worker = {}, All = BuiltIn> = {
    [Name in keyof (Own & Worker)]?: FixtureOf<(Own & Worker)[Name], Own & Worker & All>;
  } & { [Name in keyof All]?: FixtureOf<All[Name], Own & Worker & All> };
  export interface TestType<Own, Worker = {}> extends Declaring<Own & Worker> {
    only: Declaring<Own & Worker>;
    skip: Declaring<Own & Worker> & ((condition?: any, description?: string) => void);
    fixme: Declaring<Own & Worker> & ((condition?: any, description?: string) => void);
    fail: Declaring<Own & Worker> & ((condition?: any, description?: string) => void);
    beforeEach: Hook<Own & Worker>;
    afterEach: Hook<Own & Worker>;
    beforeAll: Hook<Own & Worker>;
    afterAll: Hook<Own & Worker>;
    describe: Describing & {
      only: Describing;
      skip: Describing;
      fixme: Describing;
      serial: Describing & { only: Describing };
      parallel: Describing & { only: Describing };
      configure(options: unknown): void;
    };
    step<Result>(title: string, body: (step: any) => Result, options?: unknown): Promise<Awaited<Result>>;
    extend<More = {}, MoreWorker = {}>(
      fixtures: Fixtures<More, MoreWorker, Own & Worker>,
    ): TestType<Own & More, Worker & MoreWorker>;
    use(fixtures: any): void;
    slow(...args: any[]): void;
    setTimeout(milliseconds: number): void;
    info(): any;
    expect: any;
  }
  export const test: TestType<PlaywrightTestArgs, PlaywrightWorkerArgs>;
  export default test;
  export const expect: any;
  export function defineConfig(...configurations: any[]): any;
  export function mergeTests(...tests: any[]): TestType<any>;
}
declare module 'playwright/test' {
  export * from '@playwright/test';
  export { default } from '@playwright/test';
}
