/** @endpoint server */
declare module 'agents' {
  import { type Connection, type ConnectionContext, Server, type WSMessage } from 'partyserver';

  export { type Connection, type ConnectionContext, type WSMessage };
  export class Agent<Env = Cloudflare.Env, State = unknown, Props = any> extends Server<Env, Props> {
    initialState: State;
    readonly state: State;
    readonly mcp: any;
    setState(state: State): void;
    onStateUpdate(state: State | undefined, source: Connection | 'server'): any;
    onStateChanged(state: State | undefined, source: Connection | 'server'): any;
    validateStateChange(state: State, source: Connection | 'server'): any;
    onEmail(email: any): any;
    // It may say anything of its own tables.
    sql<Row = any>(strings: TemplateStringsArray, ...values: unknown[]): Row[];
    schedule(...args: any[]): Promise<any>;
    queue(...args: any[]): Promise<any>;
    destroy(): Promise<void>;
    isConnectionReadonly(connection: Connection): boolean;
    setConnectionReadonly(connection: Connection, readonly?: boolean): void;
    shouldConnectionBeReadonly(connection: Connection, context: ConnectionContext): boolean;
    shouldSendProtocolMessages(connection: Connection, context: ConnectionContext): boolean;
    [name: string]: any;
  }
  export type AgentContext = any;
  export type AgentEmail = any;
  export type AgentNamespace<Instance = any> = any;
  export type AgentOptions<Env = any> = any;
  export type CallableMetadata = any;
  export type Schedule<Payload = any> = any;
  export type QueueItem<Payload = any> = any;
  export type StateUpdateMessage = any;
  export type RPCRequest = any;
  export type RPCResponse = any;
  export type MCPServersState = any;
  export class StreamingResponse {
    send(chunk: unknown): void;
    end(chunk?: unknown): void;
  }
  export function callable(metadata?: unknown): any;
  export function unstable_callable(metadata?: unknown): any;
  export function getCurrentAgent<Instance = any>(): {
    agent: Instance | undefined;
    connection: Connection | undefined;
    request: Request | undefined;
    email: any;
  };
  export function getAgentByName(namespace: any, name: string, options?: unknown): Promise<any>;
  export function routeAgentRequest(
    request: Request,
    env: unknown,
    options?: {
      onBeforeConnect?(request: Request, lobby: any): any;
      onBeforeRequest?(request: Request, lobby: any): any;
      [option: string]: unknown;
    },
  ): Promise<Response | null>;
  export function routeAgentEmail(...args: any[]): Promise<any>;
}
declare module 'agents/mcp' {
  import { Agent } from 'agents';

  export class McpAgent<Env = Cloudflare.Env, State = unknown, Props = any> extends Agent<Env, State, Props> {
    static serve(path: string, options?: unknown): any;
    static serveSSE(path: string, options?: unknown): any;
    static mount(path: string, options?: unknown): any;
  }
  export function createMcpHandler(...args: any[]): any;
}
declare module '@cloudflare/ai-chat' {
  import { Agent } from 'agents';

  export class AIChatAgent<Env = Cloudflare.Env, State = unknown, Props = any> extends Agent<Env, State, Props> {
    messages: any[];
  }
}
declare module 'agents/ai-chat-agent' {
  export { AIChatAgent } from '@cloudflare/ai-chat';
}
declare module 'agents/client' {
  import { type PartyFetchOptions, PartySocket } from 'partysocket';

  export interface AgentClientOptions<State = unknown> {
    agent: string;
    name?: string;
    onStateUpdate?: (state: State, source: 'server' | 'client') => void;
    [option: string]: any;
  }
  export type AgentClientFetchOptions = PartyFetchOptions;
  export const AgentClient: {
    new <State = any>(options: AgentClientOptions<State>): AgentClient<State>;
    fetch(options: PartyFetchOptions, init?: unknown): Promise<any>;
  };
  // It is made over the global WebSocket.
  export interface AgentClient<State = any> extends PartySocket<'client'> {
    agent: string;
    state: any;
    stub: any;
    readonly ready: Promise<void>;
    readonly identified: boolean;
    setState(state: any): void;
    call<Result = any>(method: string, args?: unknown[], options?: unknown): Promise<Result>;
  }
  export function agentFetch(options: PartyFetchOptions, init?: unknown): Promise<any>;
}
declare module 'agents/react' {
  import type { AgentClient } from 'agents/client';

  export interface UseAgentOptions<State = unknown> {
    agent: string;
    name?: string;
    onOpen?(event: Event): void;
    onClose?(event: CloseEvent): void;
    onError?(event: Event): void;
    onMessage?(event: MessageEvent): void;
    onStateUpdate?(state: State, source: 'server' | 'client'): void;
    [option: string]: any;
  }
  export function useAgent<State = any, Other = any>(options: UseAgentOptions<any>): AgentClient;
}
