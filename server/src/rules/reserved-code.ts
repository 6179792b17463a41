import { consequenceOfCode } from './messages/consequence.ts';
import type { Rule } from './rule.ts';
import { sentCodeProblem, wireUseOf } from './sending/sent-code-problem.ts';
import { t } from '../l10n/text.ts';

/** A code that the protocol keeps for itself is sent. */
export const reservedCode: Rule = {
  id: 'reserved-code',
  severity: 'error',
  summary: 'A code is sent that may not stand in a Close frame: 1004, 1005, 1006, 1015 or 1016-2999.',
  explanation: `1005, 1006 and 1015 are what an endpoint reports to its own application when no code arrived, no Close
frame arrived, or TLS failed; they say what did not come over the wire, so they cannot be put on it. 1004 and 1016-2999
have no meaning yet. Most APIs throw, which leaves the connection open; the few that send the code break the
connection of the other end, which must treat it as a protocol error.

To simulate a lost connection, end it without a Close frame where the API can (\`terminate()\`), or close with a private
code from 4000 to 4999.`,
  bad: [
    {
      title: 'a lost connection is simulated',
      source: `
const socket = new WebSocket(url);
socket.close(1006, 'heartbeat timeout');
//           ^^^^ error[reserved-code] 💡: 1006 Abnormal Closure is only ever reported, never sent
`,
    },
    {
      title: 'the code hides behind a name',
      source: `
import { WebSocket } from 'ws';
const CloseCode = { Normal: 1000, NoStatus: 1005 } as const;
new WebSocket(url).close(CloseCode.NoStatus);
//                       ^^^^^^^^^^^^^^^^^^ error[reserved-code] 💡: \`CloseCode.NoStatus\` is 1005 No Status Rcvd, which
`,
    },
  ],
  good: [
    {
      title: 'the code is compared, which is what it is for',
      source: `
const socket = new WebSocket(url);
socket.onclose = event => {
  if (event.code === 1006) reconnect();
};
`,
    },
    {
      title: 'the socket is cut',
      source: `
import { WebSocket } from 'ws';
new WebSocket(url).terminate();
`,
    },
  ],
  whenToTurnOff: `Never in an application. In the tests of a WebSocket library the line that must fail can say so: \`expect(() => …).toThrow()\`.`,
  inApi: api => consequenceOfCode(api, 1006),

  check: (use, file) =>
    sentCodeProblem(use, file, {
      isWrong: value => ['local', 'unassigned'].includes(wireUseOf(value)),
      complaint({ words, isPlural }, wrong) {
        const meanings = new Set(wrong.map(({ value }) => wireUseOf(value)));
        if (meanings.size > 1) return t`${words} may not stand in a Close frame`;
        if (meanings.has('local')) {
          return isPlural
            ? t`${words} are only ever reported, never sent`
            : t`${words} is only ever reported, never sent`;
        }
        return isPlural
          ? t`${words} have no meaning yet and may not be sent`
          : t`${words} has no meaning yet and may not be sent`;
      },
    }),
};
