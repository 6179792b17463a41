declare module 'isomorphic-ws' {
  import WebSocket = require('ws');
  export = WebSocket;
}
