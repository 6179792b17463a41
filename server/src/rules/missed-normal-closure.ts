import type { CodeUse } from '../analysis/code-use.ts';
import { isInRanges } from '../catalogue/range.ts';
import { runtimeNote } from './messages/consequence.ts';
import { compareWithToo } from './fixes/compare-with-too.ts';
import type { Rule } from './rule.ts';
import { codeInWords } from './messages/wording.ts';
import { paragraph, t } from '../l10n/text.ts';

/** RFC 6455 sections 7.1.5 and 7.4.1: what is sent for a normal end, and what is reported where nothing was sent. */
const normalClosure = 1000;
const noStatus = 1005;

/** 1000 alone is taken for a normal end, although a bare `close()` arrives as 1005. */
export const missedNormalClosure: Rule = {
  id: 'missed-normal-closure',
  severity: 'off',
  summary: 'Only 1000 counts as a normal end, although a `close()` without a code arrives as 1005.',
  explanation: `Who calls \`close()\` without a code sends a Close frame without one, and the other end is told 1005 No Status
Rcvd. That is how most connections end that end well. Code that takes everything but 1000 for a failure then reports an
error, or connects again to a server that has just said goodbye.`,
  bad: [
    {
      title: 'whether to connect again',
      source: `
//- rules: missed-normal-closure=warning
const socket = new WebSocket(url);
socket.onclose = event => {
  if (event.code !== 1000) reconnect();
  //                 ^^^^ warning[missed-normal-closure] 💡: A close() without a code arrives as 1005 No Status Rcvd
};
`,
    },
  ],
  good: [
    {
      title: 'both codes',
      source: `
//- rules: missed-normal-closure=warning
const socket = new WebSocket(url);
socket.onclose = event => {
  if (event.code !== 1000 && event.code !== 1005) reconnect();
};
`,
    },
    {
      title: 'the event says itself whether the end was clean',
      source: `
//- rules: missed-normal-closure=warning
const socket = new WebSocket(url);
socket.onclose = event => {
  if (event.code === 1000 || event.wasClean) return;
  reconnect();
};
`,
    },
  ],
  whenToTurnOff: 'Where you write the other end as well, and it always closes with a code.',
  inApi: ({ reportedFor }) =>
    reportedFor && `reports a Close frame without a code as ${codeInWords(reportedFor.emptyFrame)}`,

  check(use, file) {
    if (!isMissed(use)) return undefined;
    const [api] = use.apis;
    const sentences = [
      t`A close() without a code arrives as ${codeInWords(noStatus)}, which this test leaves out. Compare with 1005, too.`,
      runtimeNote(use),
    ];
    return {
      span: use.span,
      message: paragraph(sentences),
      ...(api && { api: api.id }),
      related: [],
      fixes: compareWithToo(use, file, noStatus),
    };
  },
};

function isMissed({ kind, certainty, apis, values, comparison }: CodeUse): boolean {
  if (kind !== 'received' || certainty !== 'type' || comparison?.kind !== 'equal') return false;
  const [first, ...others] = values;
  if (first?.value !== normalClosure || others.length > 0) return false;
  if (comparison.isOneOfSeveral || comparison.equals.includes(noStatus)) return false;
  // `code === 1000 || code >= 3000` asks whether the code may be sent.
  if (isInRanges(comparison.ranges, noStatus) || comparison.ranges.some(({ from }) => from === 3000)) return false;
  return apis.length > 0 && apis.every(({ reportedFor }) => reportedFor?.emptyFrame === noStatus);
}
