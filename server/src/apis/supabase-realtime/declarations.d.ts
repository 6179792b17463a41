declare module '@supabase/realtime-js' {
  export interface RealtimeClientOptions<Inner extends string = AnySocket> {
    transport?: SocketClass<Inner>;
    [option: string]: unknown;
  }
  export const RealtimeClient: {
    new <Inner extends string = 'client'>(url: string, options?: RealtimeClientOptions<Inner>): RealtimeClient<Inner>;
  };
  export interface RealtimeClient<Inner extends string = AnySocket> {
    connect(): void;
    disconnect(
      code?: SentCode<`supabase-realtime/${Inner}`>,
      reason?: Reason<`supabase-realtime/${Inner}`>,
    ): Promise<'ok' | 'timeout'>;
    isConnected(): boolean;
    connectionState(): string;
    channel(topic: string, options?: unknown): RealtimeChannel;
    getChannels(): RealtimeChannel[];
    removeChannel(channel: RealtimeChannel): Promise<string>;
    removeAllChannels(): Promise<string[]>;
  }
  export interface RealtimeChannel {
    readonly topic: string;
    on(type: string, filter: any, callback: (payload: any) => void): RealtimeChannel;
    send(message: unknown, options?: unknown): Promise<string>;
    subscribe(callback?: (status: string, error?: Error) => void, timeout?: number): RealtimeChannel;
    unsubscribe(timeout?: number): Promise<string>;
  }
}

declare module '@supabase/supabase-js' {
  import type { RealtimeChannel, RealtimeClient, RealtimeClientOptions } from '@supabase/realtime-js';

  export * from '@supabase/realtime-js';
  // The type parameters that people write are those of their database.
  export interface SupabaseClient<Database = any, Schema = any, Inner extends string = AnySocket> {
    readonly realtime: RealtimeClient<Inner>;
    channel(name: string, options?: unknown): RealtimeChannel;
    getChannels(): RealtimeChannel[];
    removeChannel(channel: RealtimeChannel): Promise<string>;
    removeAllChannels(): Promise<string[]>;
  }
  export const SupabaseClient: {
    new <Database = any, Schema = any, Inner extends string = 'client'>(
      url: string,
      key: string,
      options?: { realtime?: RealtimeClientOptions<Inner>; [option: string]: unknown },
    ): SupabaseClient<Database, Schema, Inner>;
  };
  export function createClient<Database = any, Schema = any, Inner extends string = 'client'>(
    url: string,
    key: string,
    options?: { realtime?: RealtimeClientOptions<Inner>; [option: string]: unknown },
  ): SupabaseClient<Database, Schema, Inner>;
}
