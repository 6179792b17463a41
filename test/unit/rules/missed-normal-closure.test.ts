import { check, checkFix, checkFixes, checkNoFix } from '../fixture.ts';

const on = '//- rules: missed-normal-closure=warning\n';
const browser = (body: string) => `${on}
const socket = new WebSocket(url);
socket.onclose = event => {
  ${body}
};
`;
const title = 'Compare with 1005 No Status Rcvd, too';

suite('missed-normal-closure', () => {
  test('is off by default', () =>
    check(`new WebSocket(url).onclose = event => { if (event.code !== 1000) reconnect(); };`));

  test('what happens, and what to do', () =>
    check(
      browser(`if (event.code !== 1000) reconnect();
  //                 ^^^^ warning[missed-normal-closure] 💡: A close() without a code arrives as 1005 No Status Rcvd, which this
  //| test leaves out. Compare with 1005, too.`),
    ));

  test('every shape of a test', () =>
    check(`${on}
const socket = new WebSocket(url);
socket.addEventListener('close', ({ code }) => {
  if (1000 === code) stop();
  //  ^^^^ warning[missed-normal-closure] 💡
  const isNormal = code == 1000;
  //                       ^^^^ warning[missed-normal-closure] 💡
  if ([1000, 1001].includes(code)) stop();
  //   ^^^^ warning[missed-normal-closure] 💡
  switch (code) {
    case 1000:
    //   ^^^^ warning[missed-normal-closure] 💡
      return stop();
    default:
      return reconnect();
  }
});
`));

  test('ws, on both sides', () =>
    check(`${on}
import { WebSocket, WebSocketServer } from 'ws';
new WebSocket(url).on('close', code => code === 1000 || reconnect());
//                                              ^^^^ warning[missed-normal-closure] 💡
new WebSocketServer().on('connection', socket => {
  socket.on('close', (code, reason) => { code !== 1000 && log(code, reason); });
  //                                              ^^^^ warning[missed-normal-closure] 💡
});
`));

  test('servers of runtimes and of uWebSockets.js', () =>
    check(`${on}
import { App } from 'uWebSockets.js';
Bun.serve({ websocket: { message() {}, close(ws, code) { if (code !== 1000) log(code); } } });
//                                                                    ^^^^ warning[missed-normal-closure] 💡
App().ws('/*', { close(ws, code) { if (code !== 1000) log(code); } });
//                                              ^^^^ warning[missed-normal-closure] 💡
`));

  test('Deno and Workers', () =>
    check(`${on}
import { DurableObject } from 'cloudflare:workers';
export class Room extends DurableObject {
  webSocketClose(ws, code: number, reason: string) {
    if (code === 1000) return;
    //           ^^^^ warning[missed-normal-closure] 💡
    log(code);
  }
}
`));

  test('wrappers, hooks and subscriptions', () =>
    check(`${on}
import ReconnectingWebSocket from 'reconnecting-websocket';
import useWebSocket from 'react-use-websocket';
import { createClient } from 'graphql-ws';
new ReconnectingWebSocket(url).onclose = event => { if (event.code !== 1000) fail(); };
//                                                                     ^^^^ warning[missed-normal-closure] 💡
useWebSocket(url, { shouldReconnect: event => event.code !== 1000 });
//                                                           ^^^^ warning[missed-normal-closure] 💡
createClient({ url, on: { closed: event => { if (event.code !== 1000) fail(); } } });
//                                                              ^^^^ warning[missed-normal-closure] 💡
`));

  test('ranges that leave 1005 out are no excuse', () =>
    check(
      browser(`if (event.code === 1000 || event.code >= 4000) return;
  //                 ^^^^ warning[missed-normal-closure] 💡
  reconnect();`),
    ));

  test('nor is a function that decides for another code', () =>
    check(
      browser(`const { code } = event;
  if (code === 1000) return;
  //           ^^^^ warning[missed-normal-closure] 💡
  setTimeout(() => connect(event), 1000);`),
    ));

  suite('stays silent', () => {
    test('where the test is about which code is sent on', () =>
      check(`${on}
const a = new WebSocket(url);
const b = new WebSocket(url);
a.onclose = ({ code }) => b.close(code === 1000 || code >= 3000 ? code : 1000);
a.onclose = event => {
  if (event.code === 1000 || event.code >= 3000) {
    b.close(event.code, event.reason);
  } else {
    b.close();
  }
};
a.onclose = ({ code }) => {
  if (code !== 1000 && code < 3000) return;
  b.close(code);
};
a.onclose = ({ code }) => {
  const canSend = code === 1000 || code >= 3000;
  b.close(canSend ? code : 1000);
};
a.onclose = ({ code }) => { if (code === 1000 || code >= 3000) closeClient(code); };
const stream = new WebSocketStream(url);
a.onclose = ({ code: closeCode }) => stream.close(closeCode === 1000 || closeCode >= 3000 ? { closeCode } : {});
a.onclose = ({ code }) => { if (code !== 1000) b.close(4000, 'lost'); };
//                                       ^^^^ warning[missed-normal-closure] 💡
a.onclose = ({ code }) => { if (code !== 1000) report(code); };
//                                       ^^^^ warning[missed-normal-closure] 💡
`));

    test('where 1005 is asked for in the same function', () =>
      check(
        browser(`if (event.code === 1000 || event.code === 1005) return;
  if (event.code !== 1000) reconnect();`),
      ));

    test('under another name, in another test, or beside it', () =>
      check(`${on}
const socket = new WebSocket(url);
const normal = [1000, 1005];
socket.onclose = event => {
  const { code } = event;
  if (code === 1000) return;
  if (event.code === 1005) return;
};
socket.onclose = event => {
  if (event.code === 1000) return;
  setTimeout(() => { if (event.code !== 1005) reconnect(); }, 1000);
};
socket.onclose = ({ code }) => { if (!normal.includes(code)) reconnect(); };
socket.onclose = ({ code }) => {
  switch (code) {
    case 1000:
    case 1005:
      return;
    default:
      reconnect();
  }
};
`));

    test('where wasClean is asked', () =>
      check(
        browser(`if (event.code === 1000) return;
  if (!event.wasClean) reconnect();`),
      ));

    test('where a range has 1005 in it', () =>
      check(`${on}
const socket = new WebSocket(url);
socket.onclose = event => { if (event.code === 1000 || event.code <= 1005) return; };
socket.onclose = event => { if (event.code === 1000) return; if (event.code > 1000 && event.code < 1002) retry(); };
socket.onclose = event => { if (event.code !== 1000 && 1006 > event.code) retry(); };
`));

    test('where the same condition asks somebody else', () =>
      check(`${on}
const socket = new WebSocket(url);
socket.onclose = event => { if (event.code === 1000 || isExpected(event)) return; };
socket.onclose = ({ code }) => { if (code !== 1000 && shouldRetry(code)) retry(); };
`));

    test('where default stands with it', () =>
      check(
        browser(`switch (event.code) {
    case 1000:
    default:
      return stop();
    case 1006:
      return reconnect();
  }`),
      ));

    test('where the reason is asked for, which a close without a code has not', () =>
      check(`${on}
const socket = new WebSocket(url);
socket.onclose = event => { if (event.code === 1000 && event.reason === 'logout') stop(); else retry(); };
socket.onclose = ({ code, reason }) => { if (code === 1000 && /logout/.test(reason)) stop(); };
`));

    test('where the test is for what may be sent', () =>
      check(`${on}
const isSendable = (code: number) => code === 1000 || (code >= 3000 && code <= 4999);
new WebSocket(url).onclose = event => { if (isSendable(event.code)) forward(event.code); };
`));

    test('where the type has only certain codes', () =>
      check(`${on}
enum CloseCode { Normal = 1000, Lost = 1006 }
function closed(code: CloseCode) { if (code === CloseCode.Normal) return; retry(); }
function lost(code: 1000 | 1006) { return code !== 1000; }
new WebSocket(url).onclose = event => { closed(event.code); lost(event.code as 1000 | 1006); };
`));

    test('where no API reports 1005', () =>
      check(`${on}
import { Client } from 'faye-websocket';
import { client } from 'websocket';
import SockJS from 'sockjs-client';
new Client(url).onclose = event => { if (event.code !== 1000) retry(); };
new client().on('connect', connection => connection.on('close', code => code === 1000 || retry()));
new SockJS(url).onclose = event => { if (event.code !== 1000) retry(); };
`));

    test('where a test makes the events', () =>
      check(`${on}
import { WebSocket } from 'mock-socket';
new WebSocket(url).onclose = event => { if (event.code !== 1000) retry(); };
`));

    test('for other numbers, and what only names speak for', () =>
      check(`${on}
//- file: a.js
const WebSocket = require('some-websocket');
module.exports = socket => { socket.onclose = event => { if (event.code !== 1000) retry(); }; };
setTimeout(next, delay === 1000 ? 500 : 1000);
//- file: b.ts
const socket = new WebSocket(url);
socket.onclose = event => { if (event.code !== 1001 && event.code !== 4000) retry(); };
declare const response: { code: number };
if (response.code === 1000) stop();
`));
  });

  suite('fixes', () => {
    const fixed = (before: string, after: string) =>
      checkFix(title, browser(before.replace('1000', '/*|*/1000')), browser(after));

    test('is the one', () => checkFixes(browser('if (event.code !== /*|*/1000) retry();'), [`* ${title}`]));

    test('a comparison', () =>
      fixed('if (event.code === 1000) return;', 'if (event.code === 1000 || event.code === 1005) return;'));

    test('a negated one', () =>
      fixed('if (event.code !== 1000) retry();', 'if (event.code !== 1000 && event.code !== 1005) retry();'));

    test('the number first, and a loose comparison', () =>
      fixed('if (1000 == event.code) return;', 'if (1000 == event.code || 1005 == event.code) return;'));

    test('beside others it is put in brackets where it has to be', async () => {
      await fixed(
        'if (event.code === 1000 && isOpen) return;',
        'if ((event.code === 1000 || event.code === 1005) && isOpen) return;',
      );
      await fixed(
        'if (event.code === 1000 || !isOpen) return;',
        'if (event.code === 1000 || event.code === 1005 || !isOpen) return;',
      );
      await fixed(
        'if (isLost || event.code !== 1000) retry();',
        'if (isLost || (event.code !== 1000 && event.code !== 1005)) retry();',
      );
      await fixed(
        'if (!(event.code === 1000)) retry();',
        'if (!(event.code === 1000 || event.code === 1005)) retry();',
      );
      await fixed(
        "const text = event.code === 1000 ? 'bye' : 'lost';",
        "const text = event.code === 1000 || event.code === 1005 ? 'bye' : 'lost';",
      );
    });

    test('a case', () =>
      fixed(
        'switch (event.code) {\n    case 1000:\n      return;\n  }',
        'switch (event.code) {\n    case 1000:\n    case 1005:\n      return;\n  }',
      ));

    test('a case on a line with others', () =>
      fixed('switch (event.code) { case 1000: return; }', 'switch (event.code) { case 1000: case 1005: return; }'));

    test('a list', () =>
      fixed('if ([1000, 1001].includes(event.code)) return;', 'if ([1000, 1005, 1001].includes(event.code)) return;'));

    test('the name that the same table has', () =>
      checkFix(
        'Compare with CloseCode.NoStatus (1005), too',
        `${on}enum CloseCode { Normal = 1000, NoStatus = 1005 }
new WebSocket(url).onclose = e => { if (e.code !== /*|*/CloseCode.Normal) retry(); };`,
        `${on}enum CloseCode { Normal = 1000, NoStatus = 1005 }
new WebSocket(url).onclose = e => { if (e.code !== CloseCode.Normal && e.code !== CloseCode.NoStatus) retry(); };`,
      ));

    test('the name that the project has', () =>
      checkFix(
        'Compare with CloseCode.NoStatus (1005), too',
        `${on}enum CloseCode { Normal = 1000, NoStatus = 1005 }
new WebSocket(url).onclose = e => { if (e.code === /*|*/1000) stop(); };`,
        `${on}enum CloseCode { Normal = 1000, NoStatus = 1005 }
new WebSocket(url).onclose = e => { if (e.code === 1000 || e.code === CloseCode.NoStatus) stop(); };`,
      ));

    test('none where the code would be worked out twice', () =>
      checkNoFix(`${on}
declare function nextClose(socket: WebSocket): CloseEvent;
if (nextClose(new WebSocket(url)).code === /*|*/1000) stop();
`));
  });
});
