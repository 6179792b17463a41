import type { CodeUse, ForwardedCode } from '../analysis/code-use.ts';
import type { Api } from '../apis/api.ts';
import { isInRanges } from '../catalogue/range.ts';
import { acceptedByAll, formatRanges } from './sending/accepted-codes.ts';
import { absenceInWords } from './messages/absence-in-words.ts';
import { sideBySide } from './messages/clauses.ts';
import { consequenceOfCode, runtimeNote } from './messages/consequence.ts';
import { refusesMore } from './fixes/guard-condition.ts';
import { guardOptions, standInsFor, type GuardOption } from './fixes/guards.ts';
import type { CheckedFile, Rule } from './rule.ts';
import { formatList, paragraph, t } from '../l10n/text.ts';

/** A received code is sent on although it may be one that says that no code arrived. */
export const forwardedCode: Rule = {
  id: 'forwarded-code',
  severity: 'warning',
  summary: 'A received code is sent on while it can still be 1005 or 1006.',
  explanation: `A proxy that closes one side when the other one is closed sends on the code that it was told. Two codes must not
take that way: 1005 says that the Close frame had no code, which is how a bare \`close()\` arrives, and 1006 that there was no
Close frame at all. Nobody sent them, and nobody may. Most APIs throw, in the handler of the close event: the other side is never
closed, and its sockets add up.

Anything that may keep the two away is enough: a comparison, a range (\`code >= 3000\`), a function that is asked, a table,
another value under such a test, \`try\` around the call. \`code || 1000\` and \`code ?? 1000\` are not: 1005 and 1006 are
numbers like others. Nor is \`wasClean\`, which is true for 1005.`,
  bad: [
    {
      title: 'a proxy',
      source: `
import { WebSocket, WebSocketServer } from 'ws';
new WebSocketServer({ port: 80 }).on('connection', client => {
  const upstream = new WebSocket(url);
  upstream.on('close', (code, reason) => client.close(code, reason));
  //                                                  ^^^^ warning[forwarded-code] 💡: \`code\` can still be 1005 or 1006
});
`,
    },
    {
      title: 'a Durable Object answers a close event',
      source: `
import { DurableObject } from 'cloudflare:workers';
export class Room extends DurableObject {
  webSocketClose(ws: WebSocket, code: number, reason: string) {
    ws.close(code, reason);
    //       ^^^^ warning[forwarded-code] 💡: WebSocket.close (Workers) throws InvalidAccessError
  }
}
`,
    },
  ],
  good: [
    {
      title: 'the two are kept away',
      source: `
import { WebSocket, WebSocketServer } from 'ws';
new WebSocketServer({ port: 80 }).on('connection', client => {
  const upstream = new WebSocket(url);
  upstream.on('close', (code, reason) => {
    if (code === 1005 || code === 1006) client.close();
    else client.close(code, reason);
  });
});
`,
    },
    {
      title: 'the server of Bun sends a frame without a code for them',
      source: `
Bun.serve({
  websocket: {
    message() {},
    close(socket, code, reason) {
      socket.data.other.close(code, reason);
    },
  },
});
`,
    },
  ],
  whenToTurnOff: `Where what closing throws is caught by a function that cannot be seen, and has a name that says nothing of it.`,
  inApi: api => harmOf(api, 1006, {}),

  check(use, file) {
    const { forwarded } = use;
    if (!forwarded || use.kind !== 'sent' || use.certainty === 'evidence') return undefined;
    const codes = forwarded.codes.filter(code => use.apis.some(api => harmOf(api, code, forwarded) !== undefined));
    const harms = use.apis.flatMap(api => {
      const [harm] = codes.flatMap(code => harmOf(api, code, forwarded) ?? []);
      return harm === undefined ? [] : [{ api, harm }];
    });
    const [first] = harms;
    if (!first) return undefined;
    const options = guardOptions(use, forwarded, codes, file);
    const sentences = [
      complaintFor(subjectIn(forwarded, file), codes, sideBySide(harms.map(({ harm }) => harm))),
      adviceFor(use, forwarded, codes, options, file),
      runtimeNote(use),
    ];
    return {
      span: use.span,
      message: paragraph(sentences),
      api: first.api.id,
      related: [],
      fixes: options.map(({ fix }) => fix),
    };
  },
};

/** What harm it does to give `api` one of the codes that say that no code arrived; undefined where it does none. */
function harmOf(api: Api, code: number, { isOfSameSocket }: Pick<ForwardedCode, 'isOfSameSocket'>): string | undefined {
  const isSent = isInRanges(api.accepts, code);
  const exception = api.badCodeExceptions?.find(({ codes }) => isInRanges(codes, code));
  const { outcome, error } = exception ?? api.badCode;
  // What is sent as given breaks the connection, unless the row says what else becomes of it.
  if (isSent ? api.illegalCode !== undefined : outcome === 'rewritten') return undefined;
  if (!isOfSameSocket) return consequenceOfCode(api, code);
  // There is nothing left to close; what remains is the error.
  if (isSent || api.whenClosed === 'ignored' || outcome === 'ignored') return undefined;
  return outcome === 'rejects' ? rejectionOf(api, error) : exceptionOf(api, error);
}

function rejectionOf({ label }: Api, error: string | undefined): string {
  return error === undefined
    ? t`the promise of ${label} rejects with an error`
    : t`the promise of ${label} rejects with ${error}`;
}

function exceptionOf({ label }: Api, error: string | undefined): string {
  return error === undefined ? t`${label} throws an error` : t`${label} throws ${error}`;
}

/** What is wrong with `subject`, which can be one of `codes`, and what comes of it. */
function complaintFor(subject: string, codes: readonly number[], harm: string): string {
  const can = formatList(codes.map(String), 'or');
  const absence = absenceInWords(codes);
  return codes.length > 1
    ? t`${subject} can still be ${can}, which say that ${absence} and must not be sent: ${harm}.`
    : t`${subject} can still be ${can}, which says that ${absence} and must not be sent: ${harm}.`;
}

function subjectIn({ subject }: ForwardedCode, { text }: CheckedFile): string {
  const name = subject && text.slice(subject.start, subject.end);
  return name !== undefined && name.length <= 40 && !name.includes('\n') ? `\`${name}\`` : t('The code');
}

/** What to do, as a sentence: what the fixes do, in their order, and where there are none, what can be sent instead. */
function adviceFor(
  use: CodeUse,
  forwarded: ForwardedCode,
  codes: readonly number[],
  options: readonly GuardOption[],
  file: CheckedFile,
): string {
  const advice = options.length > 0 ? options.map(option => option.advice) : standInsFor(use, codes, file);
  const numbers = advice.filter(each => typeof each === 'number').map(String);
  const sent = t`send ${formatList(numbers, 'or')} in its place`;
  const clauses = new Set(advice.map(each => (typeof each === 'number' ? sent : each)));
  const choice = formatList([...clauses], 'or');
  return refusesMore(use.apis, forwarded.from)
    ? t`Send on only ${formatRanges(acceptedByAll(use.apis), 'and')}; else ${choice}.`
    : t`In that case ${choice}.`;
}
