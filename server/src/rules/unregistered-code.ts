import { closeCodeOf } from '../catalogue/close-code.ts';
import { rowOf } from '../catalogue/protocols/protocol.ts';
import { libraryCodes, privateTwinOf, registeredTwinsOf } from '../catalogue/private-twin.ts';
import { isInRanges } from '../catalogue/range.ts';
import { apisThatRefuse } from './sending/accepted-codes.ts';
import { freeCodes, legalCodeProblem } from './sending/legal-code-problem.ts';
import type { Rule } from './rule.ts';
import { t } from '../l10n/text.ts';

/** A code is sent from the range of registered codes that nobody has registered. RFC 6455 section 7.4.2. */
export const unregisteredCode: Rule = {
  id: 'unregistered-code',
  severity: 'hint',
  summary: 'A code from 3000 to 3999 is sent that IANA does not list.',
  explanation: `The codes 3000-3999 belong to libraries and frameworks, and whoever uses one registers it with IANA first, so
that it means the same everywhere. IANA lists 3000 Unauthorized, 3003 Forbidden and 3008 Timeout. An application takes
4000-4999, which are private and never registered. Codes that a known application protocol or the project's own list
(\`codes\`) defines are left alone.`,
  bad: [
    {
      title: 'a code of one’s own in the range of others',
      source: `
const socket = new WebSocket(url);
socket.close(3500, 'kicked');
//           ^^^^ hint[unregistered-code] 💡: 3500 is not registered with IANA
`,
    },
  ],
  good: [
    {
      title: 'a private code',
      source: `
const socket = new WebSocket(url);
socket.close(4500, 'kicked');
`,
    },
    {
      title: 'a registered one',
      source: `
const socket = new WebSocket(url);
socket.close(3000, 'log in first');
`,
    },
    {
      title: 'a code of a protocol that has its own in this range',
      source: `
import { WebSocketServer } from 'ws';
import { Centrifuge } from 'centrifuge';
new WebSocketServer({ port: 80 }).on('connection', socket => socket.close(3503));
`,
    },
  ],
  whenToTurnOff: `In the source of a library that is about to register its codes, and where a service that Closewise does not know wants such a code.`,

  check: (use, file) =>
    legalCodeProblem(use, file, code => {
      if (!isInRanges([libraryCodes], code) || closeCodeOf(code) || apisThatRefuse(use.apis, code).length > 0) {
        return undefined;
      }
      if (file.protocols.some(({ protocol }) => rowOf(protocol, code))) return undefined;
      const twin = privateTwinOf(code);
      const instead = freeCodes([...(twin ? [twin] : []), ...registeredTwinsOf(code)], use, file);
      const such = instead.find(each => each === twin);
      return {
        complaint: words => t`${words} is not registered with IANA.`,
        advice: such
          ? t`3000-3999 is for libraries that register their codes there; private codes are 4000-4999, such as ${such.code}.`
          : t('3000-3999 is for libraries that register their codes there; private codes are 4000-4999.'),
        instead,
        isWrongAnywhere: true,
      };
    }),
};
