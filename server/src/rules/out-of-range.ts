import { consequenceOfCode } from './messages/consequence.ts';
import type { Rule } from './rule.ts';
import { sentCodeProblem, wireUseOf } from './sending/sent-code-problem.ts';
import { t } from '../l10n/text.ts';

/** What is sent is no close code at all. */
export const outOfRange: Rule = {
  id: 'out-of-range',
  severity: 'error',
  summary: 'A number is sent that is not a close code: below 1000, 5000 and above, NaN or a fraction.',
  explanation: `Close codes are whole numbers from 1000 to 4999. HTTP statuses are not close codes, and 5000 is not
"internal error": most APIs throw, which leaves the connection open. HTTP 401, 403 and 408 have registered twins (3000,
3003, 3008); for the others a private code such as 4404 is usual.`,
  bad: [
    {
      title: 'an HTTP status',
      source: `
const socket = new WebSocket(url);
socket.close(401, 'not logged in');
//           ^^^ error[out-of-range] 💡: 401 is not a close code (those go from 1000 to 4999): WebSocket.close throws InvalidAccessError
`,
    },
    {
      title: 'one too many',
      source: `
import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 80 }).on('connection', socket => socket.close(5000));
//                                                                        ^^^^ error[out-of-range] 💡: ws throws TypeError
`,
    },
  ],
  good: [
    {
      title: 'the registered twin of HTTP 401',
      source: `
const socket = new WebSocket(url);
socket.close(3000, 'not logged in');
`,
    },
    {
      title: 'a number whose value is not known',
      source: `
const socket = new WebSocket(url);
socket.close(Number(process.argv[2]));
`,
    },
  ],
  whenToTurnOff: `Never in an application.`,
  inApi: api => consequenceOfCode(api, 5000),

  check: (use, file) =>
    sentCodeProblem(use, file, {
      isWrong: value => wireUseOf(value) === 'invalid',
      complaint({ words, isPlural }, wrong) {
        if (wrong.every(({ value }) => Number.isInteger(value))) {
          return isPlural
            ? t`${words} are not close codes (those go from 1000 to 4999)`
            : t`${words} is not a close code (those go from 1000 to 4999)`;
        }
        return isPlural
          ? t`${words} are not close codes (those are whole numbers from 1000 to 4999)`
          : t`${words} is not a close code (those are whole numbers from 1000 to 4999)`;
      },
    }),
};
