import { WebSocketServer, type WebSocket } from 'ws';
import { CloseCode, MAINTENANCE } from '../common/close-codes.ts';

const server = new WebSocketServer({ port: 8080 });
const rooms = new Map<string, Set<WebSocket>>();

server.on('connection', (socket, request) => {
  const token = new URL(request.url ?? '/', 'http://chat.example').searchParams.get('token');
  if (!token) {
    // Mistake: an HTTP status is not a close code, and ws throws for it.
    socket.close(401, 'Unauthorized');
    return;
  }
  if (token === 'expired') {
    // The same mistake, in another file.
    socket.close(CloseCode.Unauthorized, 'Session expired');
    return;
  }
  const room = join(token, socket);
  socket.on('message', (data, isBinary) => {
    if (isBinary) return socket.close(1003, 'text only');
    for (const member of room) member.send(data.toString());
  });
  socket.on('close', code => {
    room.delete(socket);
    if (code === 1006) console.warn('a connection was lost');
  });
});

function join(token: string, socket: WebSocket): Set<WebSocket> {
  const room = rooms.get(token) ?? new Set();
  rooms.set(token, room.add(socket));
  return room;
}

export function kick(socket: WebSocket): void {
  socket.close(CloseCode.Kicked, 'kicked by a moderator');
}

/** Mistake: 114 characters, but 154 bytes, and a reason has room for 123; ws throws. */
export function closeForTheNight(socket: WebSocket): void {
  socket.close(1000, 'Der Chat schläft – bis morgen früh! 🌙🌙🌙🌙🌙🌙🌙 Schöne Grüße, tschüß und gute Nacht, süße Träume 🌙🌙🌙🌙🌙🌙🌙');
}

export function shutDown(): void {
  for (const socket of server.clients) {
    if (socket.bufferedAmount === 0) socket.close(1001, 'server is restarting');
    else socket.close(5000, 'server is restarting');
  }
  server.close();
}

export function startMaintenance(): void {
  for (const socket of server.clients) socket.close(MAINTENANCE, 'back in five minutes');
}
