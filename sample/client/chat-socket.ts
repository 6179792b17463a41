import { CloseCode } from '../common/close-codes.ts';

/** The browser's side of the chat: one connection, opened again when it is lost. */
export class ChatSocket {
  private readonly socket: WebSocket;

  constructor(
    url: string,
    private readonly onMessage: (text: string) => void,
  ) {
    this.socket = new WebSocket(url);
    this.socket.addEventListener('message', event => this.onMessage(String(event.data)));
    this.socket.addEventListener('close', event => this.closed(event));
    addEventListener('pagehide', () => this.tearDown());
  }

  send(text: string): void {
    this.socket.send(text);
  }

  leave(): void {
    this.socket.close(CloseCode.Normal, 'left the room');
  }

  switchRoom(): void {
    this.socket.close(4000, 'switching rooms');
  }

  /** Mistake: browsers throw for 1001, so the connection stays open. */
  private tearDown(): void {
    this.socket.close(1001, 'page is going away');
  }

  /** Mistake: 1006 is what the other side sees when no Close frame arrives; it cannot be sent. */
  simulateDrop(): void {
    this.socket.close(1006, 'simulating a drop');
  }

  private closed(event: CloseEvent): void {
    switch (event.code) {
      case CloseCode.Normal:
      case CloseCode.Kicked:
        return;
      case 1006:
      case 1012:
        setTimeout(() => location.reload(), 1000);
        return;
      default:
        console.warn(`chat closed with ${event.code}: ${event.reason}`);
    }
  }
}
