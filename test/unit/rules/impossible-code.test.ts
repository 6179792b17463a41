import { check, checkFix, checkFixes, checkNoCompletion, checkNoFix } from '../fixture.ts';

/** A close event of each API that has one of its own, with the test of its code in braces. */
const browser = (body: string) => `
const socket = new WebSocket(url);
socket.onclose = event => {
  ${body}
};
`;
const ws = (body: string) => `
import { WebSocket } from 'ws';
new WebSocket(url).on('close', (code, reason) => {
  ${body}
});
`;

suite('impossible-code', () => {
  test('a browser never reports 1015', () =>
    check(
      browser(`if (event.code === 1015) warn();
  //                 ^^^^ warning[impossible-code] 💡: 1015 TLS handshake is never in a close event here: a failed TLS handshake
  //| arrives as 1006. Compare with 1006 Abnormal Closure.`),
    ));

  test('nor a code that nobody sends, but whatever else a server writes', () =>
    check(
      browser(`if (event.code !== 1004) warn();
  //                 ^^^^ warning[impossible-code]: 1004 Reserved is never in a close event here: it may not be sent. This test can
  //| go.
  if (event.code === 999 || event.code === 2000 || event.code === 5000) warn();
  if (event.code === 1005 || event.code === 1006 || event.code === 1012 || event.code === 4999) warn();`),
    ));

  test('ws reports what the protocol allows', () =>
    check(
      ws(`if (code === 401) login();
  //           ^^^ warning[impossible-code] 💡: 401 is an HTTP status, not a close code: a refused handshake arrives as 1006.
  if (code === 200) login();
  //           ^^^ warning[impossible-code]: 200 is never in a close event here: close codes begin at 1000, and a frame with it
  //| arrives as 1006. For a code of your own use one from 4000-4999, at both ends.
  if (code === 2000) stop();
  //           ^^^^ warning[impossible-code]: it may not be sent, and a frame with it arrives as 1006.
  if (code === 5000) stop();
  //           ^^^^ warning[impossible-code]: close codes end at 4999
  if (code === 1014 || code === 1005 || code === 3999) stop();`),
    ));

  test('so does Node', () =>
    check(`
//- runtime: node
const socket = new WebSocket(url);
socket.addEventListener('close', ({ code }) => {
  if (code === 500) stop();
  //           ^^^ warning[impossible-code] 💡: 500 is an HTTP status, not a close code: a refused handshake arrives as 1006. Have
  //| the other end close with 1011 Internal Error or 4500. Runtime: Node, as the settings say.
  if (code === 1006) stop();
});
`));

  test('Deno has 0 for a lost connection', () =>
    check(`
//- runtime: deno
const socket = new WebSocket(url);
socket.onclose = event => {
  if (event.code === 1006) reconnect();
  //                 ^^^^ warning[impossible-code] 💡: 1006 Abnormal Closure is never in a close event here: a lost connection
  //| arrives as 0. Compare with 0. Runtime: Deno, as the settings say.
  if (event.code === 1014) reconnect();
  //                 ^^^^ warning[impossible-code]: a Close frame with it arrives as 0. Have the other end send 1000-1003,
  //| 1007-1013 or 3000-4999.
  if (event.code === 1005) stop();
};
Deno.serve(request => {
  const { socket, response } = Deno.upgradeWebSocket(request);
  socket.onclose = ({ code }) => console.log(code === 1006 ? 'lost' : 'closed');
  //                                                  ^^^^ warning[impossible-code] 💡: a lost connection arrives as 0
  return response;
});
`));

  test('Deno through Hono', () =>
    check(`
import { upgradeWebSocket } from 'npm:hono/deno';
upgradeWebSocket(() => ({
  onClose(event) {
    if (event.code === 1006) count();
    //                 ^^^^ warning[impossible-code] 💡: arrives as 0
  },
}));
`));

  test('faye-websocket makes a bare close a normal one, and the codes that it does not know a protocol error', () =>
    check(`
import { Client } from 'faye-websocket';
const socket = new Client(url);
socket.onclose = event => {
  if (event.code === 1005) return;
  //                 ^^^^ warning[impossible-code] 💡: a Close frame without a code arrives as 1000. Compare with 1000 Normal
  //| Closure.
  if (event.code === 1012) reconnect();
  //                 ^^^^ warning[impossible-code]: 1012 Service Restart is never in a close event here: a Close frame with it
  //| arrives as 1002. Have the other end send 1000-1003, 1007-1011 or 3000-4999.
  if (event.code === 1006 || event.code === 1011) reconnect();
};
`));

  test('so does websocket-driver', () =>
    check(`
import websocket from 'websocket-driver';
const driver = websocket.client(url);
driver.on('close', event => {
  if (event.code === 1005) stop();
  //                 ^^^^ warning[impossible-code] 💡
  if (event.code === 1002) stop();
});
`));

  test('websocket (npm) has 1006 for it', () =>
    check(`
import { client as Client } from 'websocket';
new Client().on('connect', connection => {
  connection.on('close', code => {
    if (code === 1005) stop();
    //           ^^^^ warning[impossible-code] 💡: a Close frame without a code arrives as 1006
    if (code === 1015 || code === 1004 || code === 2000) stop();
  });
});
`));

  test('uWebSockets.js takes much of what may be sent for broken', () =>
    check(`
import { App } from 'uWebSockets.js';
App().ws('/*', {
  close(ws, code) {
    if (code === 3000) logout();
    //           ^^^^ warning[impossible-code]: 3000 Unauthorized is never in a close event here: a Close frame with it arrives as
    //| 1006. Have the other end send 1000-1003, 1007-1011 or 4000-4999.
    if (code === 1013) wait();
    //           ^^^^ warning[impossible-code]
    if (code === 1006 || code === 1005 || code === 4000) stop();
  },
});
`));

  test('Bun, as server and as client', () =>
    check(`
//- runtime: bun
Bun.serve({
  websocket: {
    message() {},
    close(ws, code) {
      if (code === 1015) stop();
      //           ^^^^ warning[impossible-code]: a failed TLS handshake arrives as 1006, which is tested here already, so this test can
      //| go.
      if (code === 1006 || code === 1014) stop();
    },
  },
});
new WebSocket(url).onclose = event => console.log(event.code === 999);
//                                                               ^^^ warning[impossible-code]
`));

  test('Workers, mocks and SockJS report whatever is written', () =>
    check(`
//- runtime: cloudflare
import { WebSocket as Mock } from 'mock-socket';
import SockJS from 'sockjs-client';
new WebSocket(url).addEventListener('close', event => console.log(event.code === 1015, event.code === 500));
new Mock(url).onclose = event => console.log(event.code === 1015);
new SockJS(url).onclose = event => console.log(event.code === 2000, event.code === 1005);
`));

  test('wrappers report what their socket does', () =>
    check(`
import ReconnectingWebSocket from 'reconnecting-websocket';
import { PartySocket } from 'partysocket';
new ReconnectingWebSocket(url).onclose = event => console.log(event.code === 1015);
//                                                                           ^^^^ warning[impossible-code] 💡
new PartySocket({ host, room }).addEventListener('close', event => console.log(event.code === 1015));
//                                                                                            ^^^^ warning[impossible-code] 💡
`));

  test('Phoenix, and React', () =>
    check(`
import { Socket } from 'phoenix';
import useWebSocket from 'react-use-websocket';
new Socket(url).onClose(event => console.log(event.code === 1015));
//                                                          ^^^^ warning[impossible-code] 💡
useWebSocket(url, { shouldReconnect: event => event.code !== 1015 });
//                                                           ^^^^ warning[impossible-code] 💡
`));

  test('a socket that may be one that reports it', () =>
    check(`
import { WebSocket } from 'ws';
import { Client } from 'faye-websocket';
declare const socket: WebSocket | Client;
socket.onclose = (event: any) => event.code === 1005;
function gone({ code }: WebSocket.CloseEvent | Client.CloseEvent) { return code === 1005 || code === 1012; }
`));

  test('every shape of a test', () =>
    check(`
const socket = new WebSocket(url);
socket.onclose = ({ code }) => {
  switch (code) {
    case 1015:
    //   ^^^^ warning[impossible-code] 💡
      return fail();
  }
  if (1015 === code) fail();
  //  ^^^^ warning[impossible-code] 💡
  if ([1004, 1015].includes(code)) fail();
  //   ^^^^ warning[impossible-code] 💡
  //         ^^^^ warning[impossible-code] 💡
  if (new Set([1015]).has(code)) fail();
  //           ^^^^ warning[impossible-code] 💡
  if (fatal.has(code)) fail();
  return code == 1015 ? 'tls' : '';
  //             ^^^^ warning[impossible-code] 💡
};
const fatal = new Set([1015]);
//                     ^^^^ warning[impossible-code] 💡
`));

  test('a name is called by its name', () =>
    check(
      `enum CloseCode { Normal = 1000, Lost = 1006, Tls = 1015 }` +
        browser(`if (event.code === CloseCode.Tls) fail();
  //                 ^^^^^^^^^^^^^ warning[impossible-code] 💡: \`CloseCode.Tls\` is 1015 TLS handshake, which is never in a close
  //| event here`),
    ));

  test('a string is never equal', () =>
    check(
      browser(`if (event.code === '1000') done();
  //                 ^^^^^^ warning[impossible-code] 💡: The code is a number, so it never equals the string '1000'. Compare
  //| with 1000.
  if (event.code !== "1001") done();
  //                 ^^^^^^ warning[impossible-code] 💡
  switch (event.code) { case '1006': done(); }
  //                         ^^^^^^ warning[impossible-code] 💡
  if (['1000', '1001'].includes(event.code)) done();
  //   ^^^^^^ warning[impossible-code] 💡
  //           ^^^^^^ warning[impossible-code] 💡
  if (event.code == '1000' || String(event.code) === '1000' || \`\${event.code}\` === '1001') done();
  if (event.reason === '1000' || event.code.toString() === '1000') done();`),
    ));

  test('a string under a name', () =>
    check(
      `const NORMAL = '1000';` +
        browser(`if (event.code === NORMAL) done();
  //                 ^^^^^^ warning[impossible-code]`),
    ));

  test('at the top of a script, where TypeScript takes a handler for a declaration', () =>
    check(`
//- file: page.js
const socket = new WebSocket(url);
socket.onclose = function (event) {
  if (event.code === 1015) warn();
  //                 ^^^^ warning[impossible-code] 💡
};
socket.onclose = ({ code }) => { if (code === '1000') done(); };
//                                            ^^^^^^ warning[impossible-code] 💡
socket.onclose = closed;
function closed(event) { if (event.code === 1015) warn(); }
//                                          ^^^^ warning[impossible-code] 💡
socket.onmessage = event => { if (event.code === 1015) warn(); };
dialog.onclose = event => { if (event.code === 1015) warn(); };
`));

  test('a short list of codes, and a switch that decides', () =>
    check(`
//- runtime: deno
const socket = new WebSocket(url);
const fatal = new Set([1002, 1003, 1007, 1008, 1009, 1010, 1011, 1015]);
socket.onclose = event => {
  if (!fatal.has(event.code)) reconnect();
};
socket.onclose = event => {
  if ([1002, 1003, 1007, 1008, 1009, 1010, 1011].includes(event.code)) return fail();
  switch (event.code) {
    case 1000: case 1005: return;
    case 1001: return reconnect();
    case 1006: return reconnect();
    //   ^^^^ warning[impossible-code] 💡
    case 1012: return reconnect(30_000);
    case 1013: return reconnect(60_000);
    default: fail();
  }
};
`));

  suite('an HTTP status', () => {
    test('in a browser', () =>
      check(
        browser(`if (event.code === 401) login();
  //                 ^^^ warning[impossible-code] 💡: 401 is an HTTP status, not a close code: a refused handshake arrives as 1006.
  //| Have the other end close with 3000 Unauthorized or 4401.
  if (event.code === 404) stop();
  //                 ^^^ warning[impossible-code] 💡: Have the other end close with 4404.`),
      ));

    test('on a server, which refuses nothing with it', () =>
      check(`
//- runtime: bun
Bun.serve({ websocket: { message() {}, close(ws, code) { if (code === 403) log(); } } });
//                                                                    ^^^ warning[impossible-code] 💡: 403 is an HTTP status, not a close code: those begin at 1000. Have the other end close with 3003 Forbidden or 4403.
`));

    test('under a name, and one of two', () =>
      check(
        `enum Status { Unauthorized = 401 }` +
          browser(`if (event.code === Status.Unauthorized || event.code === 403) login();
  //                 ^^^^^^^^^^^^^^^^^^^ warning[impossible-code] 💡: \`Status.Unauthorized\` is 401, which is an HTTP status
  //                                                       ^^^ warning[impossible-code] 💡
  const CODE = isNew ? 401 : 403;
  if (event.code === CODE) login();
  //                 ^^^^ warning[impossible-code]: can be 403 or 401, which are HTTP statuses, not close codes`),
      ));

    test('silent beside a close code, where the event is made up, and where whatever is written arrives', () =>
      check(`
const socket = new WebSocket(url);
socket.onclose = ({ code }) => {
  if (code === 401 || code === 4401) login();
  if ([403, 4403].includes(code)) login();
  if (code < 500 || code === 502) stop();
  if (code === 418) stop();
};
socket.dispatchEvent(new CloseEvent('close', { code: 418 }));
//- file: b.ts
import SockJS from 'sockjs-client';
new SockJS(url).onclose = event => console.log(event.code === 401);
`));

    test('the code that says the same', async () => {
      const before = browser('if (event.code === /*|*/401) login();');
      await checkFixes(before, ['Compare with 3000 Unauthorized', 'Compare with 4401 (a private code for HTTP 401)']);
      await checkFix(
        'Compare with 4401 (a private code for HTTP 401)',
        before,
        browser('if (event.code === 4401) login();'),
      );
      await checkFixes(browser('if (event.code === 4401) login();\n  else if (event.code === /*|*/401) login();'), [
        'Compare with 3000 Unauthorized',
      ]);
    });
  });

  suite('NaN', () => {
    test('equals nothing', () =>
      check(
        browser(`if (event.code === NaN) fail();
  //                 ^^^ warning[impossible-code] 💡: Nothing equals NaN, so this is never true. Use Number.isNaN().
  if (NaN != event.code) fail();
  //  ^^^ warning[impossible-code] 💡: Everything differs from NaN, so this is always true. Use Number.isNaN().
  switch (event.code) { case NaN: fail(); }
  //                         ^^^ warning[impossible-code]: Nothing equals NaN
  if ([NaN, 1000].includes(event.code) || Number.isNaN(event.code)) fail();`),
      ));

    test('is asked for', async () => {
      await checkFix(
        'Test with Number.isNaN(event.code)',
        browser('if (event.code === /*|*/NaN || x) fail();'),
        browser('if (Number.isNaN(event.code) || x) fail();'),
      );
      await checkFix(
        'Test with !Number.isNaN(event.code)',
        browser('return event.code !== /*|*/NaN && x;'),
        browser('return !Number.isNaN(event.code) && x;'),
      );
    });
  });

  suite('beside codes that arrive', () => {
    test('nothing is harmed', () =>
      check(
        browser(`if (new Set([1000, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015]).has(event.code)) return;
  if ([1000, 1001, 1005, 1015].includes(event.code)) return;
  if (event.code === 1015 || event.code === 1006) fail();
  if (event.code !== 1000 && event.code !== 1015) fail();
  if (!(event.code === 1004 || event.code === 1006) && isOpen) fail();
  if (!normal.has(event.code) && event.code !== 1015) fail();
  if (event.code >= 4000 || event.code === 1015) fail();
  if (!event.wasClean || event.code === 1015 || isFatal(event)) fail();
  switch (event.code) {
    case 1006: case 1015: return fail();
    case 1004: default: done();
  }`) + 'const normal = new Set([1000, 1001]);',
      ));

    test('nothing but such codes is a dead branch', () =>
      check(
        browser(`if (event.code === 1015 || event.code === 1004) fail();
  //                 ^^^^ warning[impossible-code] 💡
  //                                        ^^^^ warning[impossible-code] 💡
  if (isClosing || event.code === 1015) fail();
  //                              ^^^^ warning[impossible-code] 💡
  if (event.code === 1015 && isSecure) fail();
  //                 ^^^^ warning[impossible-code] 💡`),
      ));

    test('what happens and arrives as another code is missed', () =>
      check(`
import { Client } from 'faye-websocket';
const socket = new Client(url);
socket.onclose = event => {
  if ([1001, 1012].includes(event.code)) reconnect();
  //         ^^^^ warning[impossible-code] 💡: a Close frame with it arrives as 1002. Have the other end send
  if (event.code === 1012 || event.code === 1002) reconnect();
  if (event.code === 1000 || event.code === 1005) return;
  if (event.code !== 1001 && event.code !== 1005) reconnect();
  //                                        ^^^^ warning[impossible-code] 💡
  if ([1001, 1002, 1007, 1008, 1009, 1010, 1011, 1012, 1013].includes(event.code)) return;
};
`));

    test('as a lost connection in Deno', () =>
      check(`
//- runtime: deno
const socket = new WebSocket(url);
socket.onclose = ({ code }) => {
  if (code === 1006 || code === 1011) reconnect();
  //           ^^^^ warning[impossible-code] 💡: a lost connection arrives as 0
};
socket.onclose = ({ code }) => code === 1006 || code === 0;
`));

    test('a text and its number', () =>
      check(`
//- file: a.js
const socket = new WebSocket(url);
socket.onclose = event => event.code === 1000 || event.code === '1000';
`));
  });

  test('a program has its own words for no code', () =>
    check(
      `const none = 0, UNKNOWN = -1;` +
        ws('if (code === 0 || code === none) stop();\n  if (code === UNKNOWN || code === -1) stop();'),
    ));

  test('one name for two codes, of which one can be', () =>
    check(browser(`const code = isTls ? 1015 : 1006;\n  if (event.code === code) retry();`)));

  suite('stays silent', () => {
    test('in a function that takes any code', () =>
      check(`
function nameOf(code: number) {
  switch (code) {
    case 1004: return 'reserved';
    case 1015: return 'TLS handshake';
    default: return 'other';
  }
}
new WebSocket(url).onclose = event => console.log(nameOf(event.code));
`));

    test('where the codes that may not be sent are told from the others', () =>
      check(`
import { WebSocket } from 'ws';
import { Client } from 'faye-websocket';
const unsendable = new Set([1004, 1005, 1006, 1015]);
export function relay(from: WebSocket, to: WebSocket, other: Client) {
  from.on('close', code => {
    if (code === 1004 || code === 1005 || code === 1006 || code === 1015) to.close();
    else to.close(code);
  });
  from.on('close', code => to.close(unsendable.has(code) ? 1000 : code));
  from.on('close', code => to.close([1005, 1006, 1015].includes(code) ? 1000 : code));
  other.on('close', ({ code }) => (code !== 1005 && code !== 1006 ? to.close(code) : to.close()));
}
`));

    test('where the codes of the registry are put into words', () =>
      check(`
const socket = new WebSocket(url);
socket.onclose = event => {
  switch (event.code) {
    case 1000: return show('Normal closure');
    case 1001: return show('Going away');
    case 1002: return show('Protocol error');
    case 1003: return show('Unsupported data');
    case 1004: return show('Reserved');
    case 1005: return show('No status');
    case 1006: return show('Abnormal closure');
    case 1015: return show('TLS handshake');
    default: return show('Unknown');
  }
};
function describe(event: CloseEvent) {
  let text = 'Unknown';
  if (event.code === 1000) text = 'Normal';
  else if (event.code == 1001) text = 'Going away';
  else if (event.code == 1002) text = 'Protocol error';
  else if (event.code == 1005) text = 'No status';
  else if (event.code == 1006) text = 'Abnormal';
  else if (event.code == 1015) text = 'TLS handshake';
  return text;
}
const standard = [1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1015];
socket.onclose = ({ code }) => show(standard.includes(code) ? 'standard' : 'private');
`));

    test('where they are put into groups', () =>
      check(
        browser(`switch (event.code) {
    case 1000: case 1001: case 1005: return;
    case 1002: case 1003: case 1007: case 1008: case 1009: case 1010: case 1011: case 1015: return fail();
    default: reconnect();
  }`),
      ));

    test('where Deno goes through all of them', () =>
      check(
        `//- runtime: deno\n` +
          browser(
            `switch (event.code) {\n${[1000, 1001, 1002, 1003, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1014, 1015]
              .map(code => `    case ${code}: return show(names[${code}]);\n`)
              .join('')}  }`,
          ),
      ));

    test('for ordered comparisons', () =>
      check(
        browser(`if (event.code < 1000 || event.code >= 5000) fail();
  if (event.code > 1015 || 1004 < event.code) fail();`),
      ));

    test('for what only names speak for', () =>
      check(`
//- file: a.js
const WebSocket = require('some-websocket');
module.exports = function (socket) {
  socket.onclose = function (event) {
    if (event.code === 1015 || event.code === '1000') fail();
  };
};
`));

    test('for other codes', () =>
      check(`
import { spawn } from 'node:child_process';
new WebSocket(url).onclose = () => {};
spawn('x').on('close', code => code === 1015);
try { run(); } catch (error) { if (error.code === '1000' || error.code === 1015) fail(); }
fetch(url).then(response => response.status === 1015);
`));

    test('where the program makes the event up', () =>
      check(`
const socket = new WebSocket(url);
socket.onclose = event => console.log(event.code === 1015);
socket.dispatchEvent(new CloseEvent('close', { code: 1015 }));
`));

    test('after a test that leaves nothing', () =>
      check(browser(`if (event.code === 1005) return;\n  if (event.code === 1005) fail();`)));
  });

  suite('fixes', () => {
    test('the code that arrives instead', () =>
      checkFix(
        'Compare with 1006 Abnormal Closure',
        browser('if (event.code === /*|*/1015) retry();'),
        browser('if (event.code === 1006) retry();'),
      ));

    test('is preferred where it says the same', async () => {
      await checkFixes(browser('if (event.code === /*|*/1015) retry();'), ['Compare with 1006 Abnormal Closure']);
      await checkFixes(`//- runtime: deno\n${browser('if (event.code === /*|*/1006) retry();')}`, ['* Compare with 0']);
    });

    test('under the name that the project has for it', () =>
      checkFix(
        'Compare with CloseCode.Lost (1006)',
        `enum CloseCode { Lost = 1006, NoStatus = 1005 }${browser('if (event.code === /*|*/1015) retry();')}`,
        `enum CloseCode { Lost = 1006, NoStatus = 1005 }${browser('if (event.code === CloseCode.Lost) retry();')}`,
      ));

    test('for a string as well', () =>
      checkFix(
        'Compare with CloseCode.Lost (1006)',
        `enum CloseCode { Lost = 1006, NoStatus = 1005 }${browser("if (event.code === /*|*/'1006') retry();")}`,
        `enum CloseCode { Lost = 1006, NoStatus = 1005 }${browser('if (event.code === CloseCode.Lost) retry();')}`,
      ));

    test('under the name that the same table has for it', () =>
      checkFix(
        'Compare with CloseCode.Lost (1006)',
        `enum CloseCode { Lost = 1006, Tls = 1015 }${browser('if (event.code === /*|*/CloseCode.Tls) retry();')}`,
        `enum CloseCode { Lost = 1006, Tls = 1015 }${browser('if (event.code === CloseCode.Lost) retry();')}`,
      ));

    test('a number for a string', () =>
      checkFix(
        'Compare with the number 1000',
        browser(`if (event.code === /*|*/'1000') done();`),
        browser('if (event.code === 1000) done();'),
      ));

    test('no number where that is impossible as well', () =>
      checkNoFix(browser(`if (event.code === /*|*/'1015') done();`)));

    test('one of several tests goes, where none of them holds', async () => {
      const title = 'Remove the test for 1004 Reserved';
      await checkFix(
        title,
        browser('if (event.code === 1015 || event.code === /*|*/1004) retry();'),
        browser('if (event.code === 1015) retry();'),
      );
      await checkFix(
        title,
        browser('if (event.code === /*|*/1004 || event.code === 1015) retry();'),
        browser('if (event.code === 1015) retry();'),
      );
      await checkFix(
        title,
        browser('if (isOpen && event.code !== 1015 && (event.code !== /*|*/1004)) retry();'),
        browser('if (isOpen && event.code !== 1015) retry();'),
      );
      await checkFix(
        title,
        browser('if ([1015, /*|*/1004].includes(event.code)) retry();'),
        browser('if ([1015].includes(event.code)) retry();'),
      );
      await checkFix(
        title,
        browser('if ([/*|*/1004, 1015].includes(event.code)) retry();'),
        browser('if ([1015].includes(event.code)) retry();'),
      );
    });

    test('a label that another one stands with', async () => {
      await checkFix(
        'Remove the test for 1004 Reserved',
        browser('switch (event.code) {\n    case 1015:\n    case /*|*/1004:\n      retry();\n  }'),
        browser('switch (event.code) {\n    case 1015:\n      retry();\n  }'),
      );
      await checkFix(
        'Remove the test for 1004 Reserved',
        browser('switch (event.code) {\n    case /*|*/1004:\n    case 1015:\n      retry();\n  }'),
        browser('switch (event.code) {\n    case 1015:\n      retry();\n  }'),
      );
    });

    test('none where more than the test would go', async () => {
      await checkNoFix(
        browser('switch (event.code) {\n    case 1006: return retry();\n    case /*|*/1015: return fail();\n  }'),
      );
      await checkNoFix(browser('if (event.code === 1006) retry();\n  else if (event.code === /*|*/1015) fail();'));
      await checkNoFix(browser('if (event.code === /*|*/1004) fail();'));
      await checkNoFix(browser('if ([1015, /* none */ /*|*/1004].includes(event.code)) retry();'));
    });
  });

  test('no code is offered between quotes', () =>
    checkNoCompletion(browser(`if (event.code === '/*|*/1000') done();`)));
});
