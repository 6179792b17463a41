import { codeAsTextProblem } from './messages/code-as-text.ts';
import { comparedWithNaN } from './receiving/compared-with-nan.ts';
import { httpStatusProblem } from './receiving/http-status.ts';
import { formatRanges } from './sending/accepted-codes.ts';
import { protocolCodeProblem } from './receiving/protocol-codes.ts';
import type { Rule } from './rule.ts';
import { unobservableCodeProblem } from './receiving/unobservable-code.ts';

/** A received code is compared with one that can never be seen there. */
export const impossibleCode: Rule = {
  id: 'impossible-code',
  severity: 'warning',
  summary: 'A received code is compared with one that a close event there never has.',
  explanation: `What a close event can report depends on who reports it. No browser reports 1015: a failed TLS handshake
is 1006, as every connection that could not be made. \`faye-websocket\` reports a Close frame without a code as 1000 and never
as 1005; Deno reports a lost connection as 0 and never as 1006; uWebSockets.js takes 3000-3999 for broken and reports 1006.
A test for such a code never holds, and what it was written for goes another way. The same goes for a status of HTTP, for
NaN, for a code between quotes, because the code of an event is a number, and for a code that the application protocol of the
file does not have.

Nothing is said where such a code stands beside others that do arrive, in a list or with \`||\`, so that nothing goes another
way; nor where a function goes through the codes of the registry, as to put them into words: 1015 has its place there.`,
  bad: [
    {
      title: 'a failed TLS handshake',
      source: `
const socket = new WebSocket(url);
socket.onclose = event => {
  if (event.code === 1015) askForCertificate();
  //                 ^^^^ warning[impossible-code] 💡: a failed TLS handshake arrives as 1006
};
`,
    },
    {
      title: 'a close without a code, where the library makes it a normal one',
      source: `
import { Client } from 'faye-websocket';
const socket = new Client(url);
socket.on('close', event => {
  if (event.code !== 1005) reconnect();
  //                 ^^^^ warning[impossible-code] 💡: a Close frame without a code arrives as 1000
});
`,
    },
    {
      title: 'an HTTP status',
      source: `
const socket = new WebSocket(url);
socket.onclose = event => {
  if (event.code === 401) login();
  //                 ^^^ warning[impossible-code] 💡: 401 is an HTTP status, not a close code
};
`,
    },
    {
      title: 'a text',
      source: `
const socket = new WebSocket(url);
socket.onclose = event => {
  if (event.code === '1000') done();
  //                 ^^^^^^ warning[impossible-code] 💡: The code is a number
};
`,
    },
  ],
  good: [
    {
      title: 'the code that is reported',
      source: `
const socket = new WebSocket(url);
socket.onclose = event => {
  if (event.code === 1006) reconnect();
};
`,
    },
    {
      title: 'a list of the codes after which nobody reconnects',
      source: `
const socket = new WebSocket(url);
socket.onclose = event => {
  if (![1000, 1002, 1003, 1008, 1015].includes(event.code)) reconnect();
};
`,
    },
    {
      title: 'all codes that may not be sent, before one is sent on',
      source: `
import { WebSocket } from 'ws';
function join(from: WebSocket, to: WebSocket) {
  from.on('close', code => to.close([1004, 1005, 1006, 1015].includes(code) ? 1000 : code));
}
`,
    },
  ],
  whenToTurnOff: 'Where peers that break the protocol are what is looked for: some receivers report what those write.',
  inApi: ({ observable }) => (observable.length > 0 ? `reports ${formatRanges(observable, 'and')}` : undefined),

  check: (use, file) =>
    codeAsTextProblem(use, file) ??
    comparedWithNaN(use, file) ??
    httpStatusProblem(use, file) ??
    unobservableCodeProblem(use, file) ??
    protocolCodeProblem(use, file),
};
