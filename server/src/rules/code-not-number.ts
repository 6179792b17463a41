import type { OtherGiven } from '../analysis/code-use.ts';
import type { Api, OtherArgument } from '../apis/api.ts';
import { complaintWith, sideBySide } from './messages/clauses.ts';
import { runtimeNote } from './messages/consequence.ts';
import { answerTo } from './fixes/instead-of-other.ts';
import { noCloseCode } from './messages/no-close-code.ts';
import { consequenceOfOther } from './messages/other-consequence.ts';
import type { Rule } from './rule.ts';
import { paragraph, t } from '../l10n/text.ts';

/** What stands in the place of the code is no number. */
export const codeNotNumber: Rule = {
  id: 'code-not-number',
  severity: 'error',
  summary: 'A text, null, an event or something else that is not a number is sent as the code.',
  explanation: `The code comes first and the reason second: \`close('bye')\` sends no reason, it sends a code that is a text.
In browsers that becomes the number 0, which is refused; \`ws\` and the servers of Bun throw TypeError for anything that is no
number, \`'1000'\` and \`null\` included. A few libraries take it for no code, and what was to be said is lost.`,
  bad: [
    {
      title: 'a reason without a code before it',
      source: `
const socket = new WebSocket(url);
socket.close('going away');
//           ^^^^^^^^^^^^ error[code-not-number] 💡: 'going away' is a string, not a close code: WebSocket.close throws
`,
    },
    {
      title: 'digits are not a number to ws',
      source: `
import { WebSocket } from 'ws';
new WebSocket(url).close('1000');
//                       ^^^^^^ error[code-not-number] 💡: ws throws TypeError and the socket stays open. Write it as a number: 1000.
`,
    },
    {
      title: 'what a listener is given',
      source: `
const socket = new WebSocket(url);
socket.onerror = event => socket.close(event);
//                                     ^^^^^ error[code-not-number] 💡: \`event\` is an event, not a close code
`,
    },
  ],
  good: [
    {
      title: 'the reason after the code',
      source: `
const socket = new WebSocket(url);
socket.close(1000, 'going away');
`,
    },
    {
      title: 'browsers convert digits',
      source: `
const socket = new WebSocket(url);
socket.close('4000');
`,
    },
    {
      title: 'undefined is not a code, and may stand there',
      source: `
import { WebSocket } from 'ws';
new WebSocket(url).close(undefined);
`,
    },
  ],
  whenToTurnOff: `Never: TypeScript says the same where it knows the method.`,
  inApi: inApi,

  check(use, file) {
    const { otherArgument: other } = use;
    if (!other || use.kind !== 'sent' || use.certainty === 'evidence') return undefined;
    const concerned = use.apis.filter(api => consequenceOfOther(api, other) !== undefined);
    const [api] = concerned;
    if (!api) return undefined;

    const consequences = concerned.flatMap(each => consequenceOfOther(each, other) ?? []);
    const span = other.choice ?? use.span;
    const { advice, fixes } = answerTo({ ...use, span }, other, file);
    const what = complaintWith(noCloseCode(subjectOf(other, file.text), other.sort), sideBySide(consequences));
    return {
      span,
      message: paragraph([what, advice, runtimeNote(use)]),
      api: api.id,
      related: [],
      fixes,
    };
  },
};

/** What the source has, as a message can show it. */
function subjectOf({ inner, isWrittenOut }: OtherGiven, text: string): string {
  const source = text.slice(inner.start, inner.end);
  const isShort = source.length <= 40 && !source.includes('\n');
  if (!isShort) return t({ message: 'This', comment: ['what stands in the place of a code: “This is an object, …”'] });
  return isWrittenOut ? source : `\`${source}\``;
}

/** What an API does with a text, and with digits and null where that is something else. */
function inApi(api: Api): string | undefined {
  const examples: readonly (readonly [source: string, kind: OtherArgument, number: number])[] = [
    ["'bye'", 'text', NaN],
    ["'1000'", 'numericText', 1000],
    ['null', 'null', 0],
  ];
  const rows = examples.flatMap(([source, kind, number]) => {
    const value = { kind: kind as 'text', number };
    const consequence = consequenceOfOther(api, { values: [value] });
    return consequence === undefined ? [] : [{ source, consequence }];
  });
  const consequences = [...new Set(rows.map(({ consequence }) => consequence))];
  const lines = consequences.map(
    consequence =>
      `${rows.flatMap(row => (row.consequence === consequence ? [`\`${row.source}\``] : [])).join(', ')}: ${consequence}`,
  );
  return lines.length > 0 ? lines.join('; ') : undefined;
}
