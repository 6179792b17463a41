import { check, checkFix, checkFixes, checkNoFix } from './fixture.ts';

suite('wrappers', () => {
  suite('messages', () => {
    test('a property goes by the name of what is read', () =>
      check(`
        import { WebSocket } from 'ws';
        function drop(socket: WebSocket, options = { code: 1006 }) {
          socket.close(options.code);
          //           ^^^^^^^^^^^^ error[reserved-code] 💡: \`options.code\` can be 1006 Abnormal Closure, which is only ever
        }
      `));

    test('options in a constant are reported where they are handed on', () =>
      check(`
        import { WebSocket } from 'ws';
        declare const socket: WebSocket;
        function stop(options: { code: number }) { socket.close(options.code); }
        const options = { code: 1006 };
        stop(options);
        //   ^^^^^^^ error[reserved-code] 💡: \`code\` can be 1006 Abnormal Closure, which is only ever reported
      `));

    test('an element is one value among others', () =>
      check(`
        import { WebSocket } from 'ws';
        declare const socket: WebSocket;
        for (const code of [1000, 1006]) socket.close(code);
        //                                            ^^^^ error[reserved-code] 💡: \`code\` can be 1006 Abnormal Closure
      `));

    test('a field is not what only its class can close with', () =>
      check(`
        import { WebSocket } from 'ws';
        class Session {
          constructor(private socket: WebSocket, private code: number) {}
          end() { this.socket.close(this.code); }
        }
        new Session(new WebSocket(url), 99);
        //                              ^^ error[out-of-range] 💡: 99 is not a close code (those go from 1000 to 4999): ws throws
      `));
  });

  suite('fixes', () => {
    const socket = `import { WebSocket } from 'ws';\ndeclare const socket: WebSocket;\n`;

    test('a property of the options', () =>
      checkFix(
        'Close with 1000 Normal Closure',
        `${socket}function stop({ code }: { code: number }) { socket.close(code); }\nstop({ code: /*|*/1005 });`,
        `${socket}function stop({ code }: { code: number }) { socket.close(code); }\nstop({ code: 1000 });`,
      ));

    test('a property inside the options', () =>
      checkFix(
        'Close with 1000 Normal Closure',
        `${socket}function stop(o: { close: { code: number } }) { socket.close(o.close.code); }\nstop({ close: { code: /*|*/1005 } });`,
        `${socket}function stop(o: { close: { code: number } }) { socket.close(o.close.code); }\nstop({ close: { code: 1000 } });`,
      ));

    test('the wrong branch in the options', () =>
      checkFix(
        'Close with 1011 Internal Error',
        `${socket}function stop({ code }: { code: number }) { socket.close(code); }\nstop({ code: isLost ? /*|*/1006 : 1000 });`,
        `${socket}function stop({ code }: { code: number }) { socket.close(code); }\nstop({ code: isLost ? 1011 : 1000 });`,
      ));

    test('the default of a binding', () =>
      checkFix(
        'Close with 1011 Internal Error',
        `${socket}function stop({ code = 1006 } = {}) { socket.close(/*|*/code); }`,
        `${socket}function stop({ code = 1011 } = {}) { socket.close(code); }`,
      ));

    test('the default of the whole parameter, taken apart', () =>
      checkFix(
        'Close with 1011 Internal Error',
        `${socket}function stop({ code } = { code: 1006 }) { socket.close(/*|*/code); }`,
        `${socket}function stop({ code } = { code: 1011 }) { socket.close(code); }`,
      ));

    test('the default of the whole parameter, read from', () =>
      checkFix(
        'Close with 1011 Internal Error',
        `${socket}function stop(o = { code: 1006 }) { socket.close(/*|*/o.code); }`,
        `${socket}function stop(o = { code: 1011 }) { socket.close(o.code); }`,
      ));

    test('the default of an override', () =>
      checkFix(
        'Close with 4000 (a private code)',
        `class Safe extends WebSocket {\n  close(code = 1006) { super.close(/*|*/code); }\n}`,
        `class Safe extends WebSocket {\n  close(code = 4000) { super.close(code); }\n}`,
      ));

    test('what a class is made with', () =>
      checkFix(
        'Close with 1000 Normal Closure',
        `${socket}class Session {\n  constructor(private code: number) {}\n  end() { socket.close(this.code); }\n}\nnew Session(/*|*/1005);`,
        `${socket}class Session {\n  constructor(private code: number) {}\n  end() { socket.close(this.code); }\n}\nnew Session(1000);`,
      ));

    test('an element that a loop visits', () =>
      checkFix(
        'Close with 1011 Internal Error',
        `${socket}for (const code of [1000, 1006]) socket.close(/*|*/code);`,
        `${socket}for (const code of [1000, 1011]) socket.close(code);`,
      ));

    test('an element that a function visits', () =>
      checkFix(
        'Close with 1011 Internal Error',
        `${socket}[1000, 1006].forEach(code => socket.close(/*|*/code));`,
        `${socket}[1000, 1011].forEach(code => socket.close(code));`,
      ));

    test('an element of a spread', () =>
      checkFix(
        'Close with 1011 Internal Error',
        `${socket}socket.close(...[/*|*/1006, 'lost']);`,
        `${socket}socket.close(...[1011, 'lost']);`,
      ));

    test('terminate() for a spread', () =>
      checkFix(
        'Call terminate(): no Close frame is sent, so no reason, and the peer sees 1006',
        `${socket}socket.close(...[/*|*/1006, 'lost']);`,
        `${socket}socket.terminate();`,
      ));

    test('no terminate() where close is called by another name', () =>
      checkFixes(`${socket}socket.close.apply(socket, [/*|*/1006]);`, [
        'Close with 1011 Internal Error',
        'Close with 4000 (a private code)',
      ]));

    test("no terminate() where the user's method only takes what close takes", () =>
      checkFixes(
        `${socket}class Conn {\n  close(...args: Parameters<WebSocket['close']>) { socket.close(...args); }\n}\nnew Conn().close(/*|*/1006);`,
        ['Close with 1011 Internal Error', 'Close with 4000 (a private code)'],
      ));

    test('no fix in a constant that others read', () =>
      checkNoFix(`${socket}const codes = [1000, 1006];\nfor (const code of codes) socket.close(/*|*/code);`));

    test('options that others read are changed where they are declared', () =>
      checkFixes(
        `${socket}function stop({ code }: { code: number }) { socket.close(code); }\nconst options = { code: 1006 };\nstop(/*|*/options);`,
        ['Change options.code to 1011 Internal Error where it is declared'],
      ));

    test('no number where a property says its name and its value at once', () =>
      checkFixes(
        `${socket}function stop({ code }: { code: number }) { socket.close(code); }\nconst code = 1006;\nstop({ /*|*/code });`,
        ['Change code to 1011 Internal Error where it is declared'],
      ));

    test('neither in the options of an API', () =>
      checkFixes(`const closeCode = 1005;\nnew WebSocketStream(url).close({ /*|*/closeCode });`, [
        'Change closeCode to 1000 Normal Closure where it is declared',
      ]));
  });

  suite('other files', () => {
    test('a wrapper whose socket comes from a third file', () =>
      check(`
        import { stop } from './stop';
        stop({ code: 1006 });
        //           ^^^^ error[reserved-code] 💡
//- file: stop.ts
import { socket } from './socket';
export function stop({ code }: { code: number }) { socket.close(code); }
//- file: socket.ts
export const socket = new WebSocket('wss://x');
      `));

    test('a class whose socket comes from a third file', () =>
      check(`
        import { Session } from './session';
        new Session({ closeCode: 1006 });
        //                       ^^^^ error[reserved-code] 💡
//- file: session.ts
import type { Transport } from './transport';
export class Session {
  constructor(private options: { closeCode: number }, private transport?: Transport) {}
  end() { this.transport?.socket.close(this.options.closeCode); }
}
//- file: transport.ts
export interface Transport { socket: WebSocket }
      `));

    test('a list of codes of another file', () =>
      check(`
        import { codes } from './codes';
        const socket = new WebSocket(url);
        for (const code of codes) socket.close(code);
        //                                     ^^^^ error[reserved-code]
//- file: codes.ts
export const codes = [1000, 1006];
      `));

    test('an interface that other files may implement, too', () =>
      check(`
        import type { Closable } from './closable';
        class Conn implements Closable { end(code: number) { new WebSocket(url).close(code); } }
        export function finish(closable: Closable) { closable.end(1006); }
//- file: closable.ts
export interface Closable { end(code: number): void }
      `));
  });
});
