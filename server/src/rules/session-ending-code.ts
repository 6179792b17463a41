import type { AssumedProtocol } from '../analysis/assumed/assumed-protocols.ts';
import { apisThatRefuse } from './sending/accepted-codes.ts';
import { freeCodes, legalCodeProblem } from './sending/legal-code-problem.ts';
import { reasonForProtocol } from './messages/protocol-wording.ts';
import type { Rule } from './rule.ts';
import { sendingAdvice } from './sending/sending-advice.ts';
import { t } from '../l10n/text.ts';

/** A client sends a code that does more, in the protocol that it speaks, than to end the connection. */
export const sessionEndingCode: Rule = {
  id: 'session-ending-code',
  severity: 'hint',
  summary: 'A client closes with a code that, in the application protocol it speaks, also ends the session.',
  explanation: `Some application protocols let a client come back to its session over a new connection, unless it closed with a
code that says that it is done. In the Discord Gateway, 1000 and 1001 do that: the bot goes offline at once, and a Resume is
refused, so that it has to identify again, which is limited to so many times a day. To reconnect, close with another code; to
log off, 1000 is right. The rule speaks where the file itself or the settings say which protocol it is. It is silent where the
source says that the program leaves for good: in a function called \`destroy\` or \`logout\`, on SIGINT, before
\`process.exit()\`, or where the session is given up. Beside a package that opens the connection itself, as \`discord.js\`
does, it speaks only where the source says that the program comes back.`,
  bad: [
    {
      title: 'a bot that wants to reconnect',
      source: `
const socket = new WebSocket('wss://gateway.discord.gg/?v=10&encoding=json');
function reconnect() {
  socket.close(1000, 'missed heartbeat');
//             ^^^^ hint[session-ending-code] 💡: 1000 Normal Closure ends the session for good
}
reconnect();
`,
    },
  ],
  good: [
    {
      title: 'another code',
      source: `
const socket = new WebSocket('wss://gateway.discord.gg/?v=10&encoding=json');
function reconnect() {
  socket.close(4200, 'missed heartbeat');
}
reconnect();
`,
    },
    {
      title: 'a bot that logs off',
      source: `
const socket = new WebSocket('wss://gateway.discord.gg/?v=10&encoding=json');
process.once('SIGINT', () => {
  socket.close(1000, 'logging off');
});
`,
    },
    {
      title: 'another connection',
      source: `
const socket = new WebSocket('wss://example.com/chat');
socket.close(1000, 'bye');
`,
    },
  ],
  whenToTurnOff: `Where the program never resumes a session.`,

  check: (use, file) =>
    legalCodeProblem(use, file, code => {
      const spoken = apisThatRefuse(use.apis, code).length > 0 ? undefined : sendingAdvice(use, code, file);
      if (!spoken) return undefined;
      const { advice, assumed } = spoken;
      return {
        complaint: words => complaintIn(assumed, t(advice.effect, words)),
        advice: t`To resume it, close with another code such as ${advice.instead}.`,
        instead: freeCodes([{ code: advice.instead, because: advice.because }], use, { ...file, protocols: [] }),
      };
    }),
};

/** `1000 ends the session for good (Discord Gateway, because this file imports 'eris').` */
function complaintIn(assumed: AssumedProtocol, what: string): string {
  const comment = ['{0}: what sending a code does, a clause', '{1}: name of a protocol', '{2}: why that is assumed'];
  return t({ message: '{0} ({1}, {2}).', args: [what, assumed.protocol.label, reasonForProtocol(assumed)], comment });
}
