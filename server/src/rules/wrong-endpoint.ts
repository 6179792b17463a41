import type { CodeUse } from '../analysis/code-use.ts';
import { rowOf, type ProtocolCode } from '../catalogue/protocols/protocol.ts';
import { substitutesFor } from '../catalogue/substitutes.ts';
import { apisThatRefuse } from './sending/accepted-codes.ts';
import { freeCodes, legalCodeProblem, type Objection } from './sending/legal-code-problem.ts';
import type { CheckedFile, Rule } from './rule.ts';
import { sideFor, sideOf, type Endpoint } from './sending/sides.ts';
import { codeInWords } from './messages/wording.ts';
import { formatList, t } from '../l10n/text.ts';

/** More of the team's codes than these say nothing more. */
const mostOffered = 3;

/** A code is sent that only the other side of the connection has a use for. RFC 6455 section 7.4.1. */
export const wrongEndpoint: Rule = {
  id: 'wrong-endpoint',
  severity: 'hint',
  summary:
    'A code is sent that is for the other side: 1010 by a server, 1011-1014 by a client, or one of the team’s own.',
  explanation: `Some codes speak for one side only. 1010 says that a client misses an extension that the server did not agree to;
a server has no use for it, because it can refuse the handshake. 1011-1014 say that a server failed, restarts, is too busy,
or got no answer from the server behind it. They travel all the same, and no API refuses them for that; but the other
end takes its own failure for yours, and its logs blame the wrong side. The codes that a team names in its configuration
(\`codes\`) are held to what it says of them there: a code that is \`sentBy\` the server is not for clients.`,
  bad: [
    {
      title: 'a client that cannot go on',
      source: `
import { WebSocket } from 'ws';
const socket = new WebSocket(url);
socket.on('message', data => {
  if (!isValid(data)) socket.close(1011, 'bad message');
  //                               ^^^^ hint[wrong-endpoint] 💡: 1011 Internal Error is for servers, and this is the client
});
`,
    },
    {
      title: 'a server that wants an extension',
      source: `
import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 80 }).on('connection', socket => {
  if (!socket.extensions) socket.close(1010);
  //                                   ^^^^ hint[wrong-endpoint] 💡: 1010 Mandatory Ext. is for clients, and this is the server
});
`,
    },
  ],
  good: [
    {
      title: 'a server that cannot go on',
      source: `
import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 80 }).on('connection', socket => {
  socket.on('error', () => socket.close(1011));
});
`,
    },
    {
      title: 'a relay that lost the other side',
      source: `
import { WebSocket, WebSocketServer } from 'ws';
new WebSocketServer({ port: 80 }).on('connection', client => {
  const upstream = new WebSocket(url);
  client.on('close', code => upstream.close(code === 1000 ? 1000 : 1011));
});
`,
    },
    {
      title: 'a client with a private code',
      source: `
import { WebSocket } from 'ws';
const socket = new WebSocket(url);
socket.on('message', data => {
  if (!isValid(data)) socket.close(4011, 'bad message');
});
`,
    },
  ],
  whenToTurnOff: `Where a service asks its clients for such a code. RFC 6455 gives 1011 to servers, and many clients send it all the same.`,
  inApi({ endpoints }) {
    const [only, ...others] = endpoints;
    return only === undefined || others.length > 0 ? undefined : `closes on the ${only}’s side`;
  },

  check(use, file) {
    const endpoint = sideOf(use);
    if (endpoint === undefined) return undefined;
    return legalCodeProblem(use, file, code => {
      if (apisThatRefuse(use.apis, code).length > 0) return undefined;
      return ownObjection(code, endpoint, use, file) ?? registryObjection(code, endpoint, use, file);
    });
  },
};

/** What is to be said of a code that the registry has for the other side, where no protocol gives it another meaning. */
function registryObjection(code: number, endpoint: Endpoint, use: CodeUse, file: CheckedFile): Objection | undefined {
  const side = sideFor(code);
  // What a relay passes on is another's failure.
  if (side === undefined || side === endpoint || use.isRelayed) return undefined;
  if (file.protocols.some(({ protocol }) => isMeantFor(endpoint, rowOf(protocol, code)))) return undefined;
  const instead = freeCodes(substitutesFor(code)?.substitutes ?? [], use, file);
  const codes = instead.map(each => codeInWords(each.code));
  return {
    complaint: words =>
      side === 'server'
        ? t`${words} is for servers, and this is the client: logs will blame the server.`
        : t`${words} is for clients, and this is the server: a server refuses the handshake instead.`,
    advice: codes.length > 0 ? closeWith(codes) : t('Close with a code of your own, 4000-4999.'),
    instead,
  };
}

/** The same of a code that a protocol has for the other side only, where it is the team itself that says so. */
function ownObjection(
  code: number,
  endpoint: Endpoint,
  use: CodeUse,
  { protocols }: CheckedFile,
): Objection | undefined {
  const own = protocols.map(({ protocol }) => protocol).filter(({ sendersAreBinding }) => sendersAreBinding);
  const [row] = own.flatMap(protocol => rowOf(protocol, code) ?? []);
  if (!row?.sender || row.sender === 'either' || row.sender === endpoint) return undefined;
  const instead = own
    .flatMap(({ codes }) => codes.filter(({ sender }) => sender === endpoint))
    .map(({ from, name }) => ({ code: from, because: name }))
    .filter(each => apisThatRefuse(use.apis, each.code).length === 0)
    .slice(0, mostOffered);
  const codes = instead.map(each => `${each.code} ${each.because}`);
  return {
    complaint: words =>
      endpoint === 'client'
        ? t`${words} is "${row.name}", which your configuration gives to the server, and this is the client: logs will blame the server.`
        : t`${words} is "${row.name}", which your configuration gives to the client, and this is the server: logs will blame the client.`,
    advice: codes.length > 0 ? closeWith(codes) : adviceWithout(endpoint),
    instead,
  };
}

function closeWith(codes: readonly string[]): string {
  return t`Close with ${formatList(codes, 'or')}.`;
}

function adviceWithout(endpoint: Endpoint): string {
  return endpoint === 'client'
    ? t('Close with a code that is for the client.')
    : t('Close with a code that is for the server.');
}

/** Whether a protocol gives a code a meaning that this side can send. A row for many codes only says what becomes of them. */
function isMeantFor(endpoint: Endpoint, row: ProtocolCode | undefined): boolean {
  if (!row || row.from !== row.to) return false;
  return row.sender === undefined || row.sender === 'either' || row.sender === endpoint;
}
