import type { Vocabulary } from './vocabulary.ts';

/** The C enum of websocket.h, whose names say what happened to the connection. */
export const windows: Vocabulary = {
  platform: 'Windows',
  title: 'WEB_SOCKET_CLOSE_STATUS',
  citation: {
    title: 'Windows, WEB_SOCKET_CLOSE_STATUS (websocket.h)',
    url: 'https://learn.microsoft.com/windows/win32/api/websocket/ne-websocket-web_socket_close_status',
  },
  entries: [
    { from: 1000, to: 1000, name: 'WEB_SOCKET_SUCCESS_CLOSE_STATUS' },
    { from: 1001, to: 1001, name: 'WEB_SOCKET_ENDPOINT_UNAVAILABLE_CLOSE_STATUS' },
    { from: 1002, to: 1002, name: 'WEB_SOCKET_PROTOCOL_ERROR_CLOSE_STATUS' },
    { from: 1003, to: 1003, name: 'WEB_SOCKET_INVALID_DATA_TYPE_CLOSE_STATUS' },
    { from: 1005, to: 1005, name: 'WEB_SOCKET_EMPTY_CLOSE_STATUS' },
    { from: 1006, to: 1006, name: 'WEB_SOCKET_ABORTED_CLOSE_STATUS' },
    { from: 1007, to: 1007, name: 'WEB_SOCKET_INVALID_PAYLOAD_CLOSE_STATUS' },
    { from: 1008, to: 1008, name: 'WEB_SOCKET_POLICY_VIOLATION_CLOSE_STATUS' },
    { from: 1009, to: 1009, name: 'WEB_SOCKET_MESSAGE_TOO_BIG_CLOSE_STATUS' },
    { from: 1010, to: 1010, name: 'WEB_SOCKET_UNSUPPORTED_EXTENSIONS_CLOSE_STATUS' },
    { from: 1011, to: 1011, name: 'WEB_SOCKET_SERVER_ERROR_CLOSE_STATUS' },
    { from: 1015, to: 1015, name: 'WEB_SOCKET_SECURE_HANDSHAKE_ERROR_CLOSE_STATUS' },
  ],
};
