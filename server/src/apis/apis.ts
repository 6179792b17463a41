import type { Api } from './api.ts';
import { webSocketError } from './websocket-error/api.ts';
import { webSocketStream } from './websocket-stream/api.ts';
import { whatwg } from './whatwg/api.ts';
import { ws } from './ws/api.ts';

/** Every API that Closewise knows: a new one is a folder beside this file and a line here. */
export const apis: readonly Api[] = [whatwg, webSocketStream, webSocketError, ws];
