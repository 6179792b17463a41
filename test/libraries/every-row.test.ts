import assert from 'node:assert/strict';
import { libraries } from '../../server/src/apis/libraries.ts';
import { heldRows } from './held-to-its-row.ts';
import { measuredRows } from './measured-rows.ts';

/** Rows that nothing here calls and nothing was measured for, and why. */
const readOnly: Readonly<Record<string, string>> = {
  elysia: 'it runs on Bun, and hands the call to the socket of Bun, which was measured as bun-server',
  livekit: 'livekit-client does not export it; src/api/WebSocketStream.ts was read',
  'nodejs-websocket': 'it is not installed here; frame.js was read',
  'rpc-websockets': 'it is not installed here; dist/index.mjs was read: it hands the call to ws, which is tried',
  uwebsockets: 'it is not on npm; src/WebSocketProtocol.h and src/WebSocket.h were read',
  'websocket-ts':
    'it is not installed here; dist/esm/src/websocket.js was read: it hands the call to the global WebSocket, which is tried',
};

suite('rows', () => {
  test('every row is tried, was measured, or says why not', () => {
    const held = new Set([...heldRows, ...Object.values(measuredRows).map(({ api }) => api)].map(rowIn));
    const ids = libraries.flatMap(({ apis }) => apis).map(({ id }) => id);
    assert.deepEqual(ids.filter(id => !held.has(id)).toSorted(), Object.keys(readOnly));
  });
});

/** The row that a reference names: `partysocket` in `partysocket/ws`. */
function rowIn(reference: string): string {
  return reference.split('/')[0]!;
}
