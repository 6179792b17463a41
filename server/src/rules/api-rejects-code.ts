import { consequenceOfCode } from './messages/consequence.ts';
import type { Rule } from './rule.ts';
import { apisThatRefuse, formatRanges } from './sending/accepted-codes.ts';
import { sentCodeProblem, wireUseOf } from './sending/sent-code-problem.ts';
import { t } from '../l10n/text.ts';

/** A code that is legal on the wire is refused by the API that is to send it. */
export const apiRejectsCode: Rule = {
  id: 'api-rejects-code',
  severity: 'error',
  summary: 'A code is sent that is legal in a Close frame, but that this API refuses.',
  explanation: `Some APIs take fewer codes than the protocol has. In browsers, Node, Deno and all that follows the
WHATWG standard, a script may close only with 1000 and 3000-4999, because the other codes are for the browser itself:
\`socket.close(1001)\` in a page's unload handler throws, and the connection stays open. The same line is right with \`ws\`.`,
  bad: [
    {
      title: 'the user leaves the page',
      source: `
const socket = new WebSocket(url);
addEventListener('pagehide', () => socket.close(1001));
//                                              ^^^^ error[api-rejects-code] 💡: 1001 Going Away is legal on the wire, but
`,
    },
  ],
  good: [
    {
      title: 'the connection is no longer needed',
      source: `
const socket = new WebSocket(url);
addEventListener('pagehide', () => socket.close(1000));
`,
    },
    {
      title: 'a server that shuts down',
      source: `
import { WebSocketServer } from 'ws';
const server = new WebSocketServer({ port: 80 });
for (const client of server.clients) client.close(1001);
`,
    },
  ],
  whenToTurnOff: `When the code runs on a runtime that Closewise does not know, and that takes more than the standard says. Where it is one that
is known, say so with the setting \`runtime\`.`,
  inApi: api => (apisThatRefuse([api], 1001).length > 0 ? consequenceOfCode(api, 1001) : undefined),

  check: (use, file) =>
    sentCodeProblem(use, file, {
      isWrong: value => wireUseOf(value) === 'allowed' && apisThatRefuse(use.apis, value).length > 0,
      complaint({ words, isPlural }, _wrong, [api, ...others]) {
        if (!api || others.length > 0) {
          return isPlural
            ? t`${words} are legal on the wire, but refused here`
            : t`${words} is legal on the wire, but refused here`;
        }
        const taken = formatRanges(api.accepts, 'and');
        return isPlural
          ? t`${words} are legal on the wire, but this API takes only ${taken}`
          : t`${words} is legal on the wire, but this API takes only ${taken}`;
      },
    }),
};
