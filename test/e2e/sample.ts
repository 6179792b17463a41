/** What Closewise finds in sample/client/chat-socket.ts. */
export const inChatSocket = [
  "api-rejects-code: this.socket.close([1001], 'page is going away');",
  "reserved-code: this.socket.close([1006], 'simulating a drop');",
] as const;

/** What Closewise finds in sample/server/chat-server.ts. */
export const inChatServer = [
  "out-of-range: socket.close([401], 'Unauthorized');",
  "out-of-range: socket.close([CloseCode.Unauthorized], 'Session expired');",
  "magic-code: socket.close([1000], 'Der Chat schläft – bis morgen früh! 🌙🌙🌙🌙🌙🌙🌙 Schöne Grüße, tschüß und gute Nacht, süße Träume 🌙🌙🌙🌙🌙🌙🌙');",
  "reason-too-long: socket.close(1000, ['Der Chat schläft – bis morgen früh! 🌙🌙🌙🌙🌙🌙🌙 Schöne Grüße, tschüß und gute Nacht, süße Träume 🌙🌙🌙🌙🌙🌙🌙']);",
  "out-of-range: else socket.close([5000], 'server is restarting');",
  "out-of-range: for (const socket of server.clients) socket.close([MAINTENANCE], 'back in five minutes');",
] as const;
