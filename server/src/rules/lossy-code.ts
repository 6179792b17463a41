import type { CodeUse } from '../analysis/code-use.ts';
import type { Api } from '../apis/api.ts';
import { apis } from '../apis/libraries.ts';
import { runtimes } from '../apis/runtimes.ts';
import { sendableCodes } from '../catalogue/lookup.ts';
import { privateTwinOf } from '../catalogue/private-twin.ts';
import { isInRanges, unionOf } from '../catalogue/range.ts';
import { apisThatRefuse, formatRanges } from './sending/accepted-codes.ts';
import { inRow } from './messages/clauses.ts';
import { freeCodes, legalCodeProblem } from './sending/legal-code-problem.ts';
import type { Rule } from './rule.ts';
import { sideOf } from './sending/sides.ts';
import { formatList, t } from '../l10n/text.ts';

/** A code is sent that some receivers report as another one. */
export const lossyCode: Rule = {
  id: 'lossy-code',
  severity: 'off',
  summary: 'A code is sent that some receivers report as another one.',
  explanation: `Some WebSocket libraries know only the codes of RFC 6455 itself, and report another one in place of what came
later: 1012, 1013 and 1014, or all of 3000-3999. Where the other end runs one of them, it never learns why the connection
was closed. What arrives everywhere are 1000-1003, 1007-1011 and the private codes 4000-4999. The rule is off by default,
because most programs know who is at the other end.`,
  bad: [
    {
      title: 'a restart that is reported as a protocol error',
      source: `
//- rules: lossy-code=hint
import { WebSocketServer } from 'ws';
const server = new WebSocketServer({ port: 80 });
for (const client of server.clients) client.close(1012);
//                                                ^^^^ hint[lossy-code] 💡: faye-websocket and websocket-driver report 1002
`,
    },
  ],
  good: [
    {
      title: 'codes that arrive everywhere',
      source: `
//- rules: lossy-code=hint
import { WebSocketServer } from 'ws';
const server = new WebSocketServer({ port: 80 });
for (const client of server.clients) client.close(1011);
for (const client of server.clients) client.close(4012);
`,
    },
  ],
  whenToTurnOff: `Where you know what runs at the other end, and that it reports the code: browsers, Node, \`ws\` and Bun report all of them.`,
  inApi({ observable, reportedFor }) {
    if (reportedFor?.badCode === undefined) return undefined;
    const lost = sendableCodes.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(code => !isInRanges(observable, code)),
    );
    return lost.length > 0 ? `reports ${formatCodes(lost)} as ${reportedFor.badCode}` : undefined;
  },

  check: (use, file) =>
    legalCodeProblem(use, file, code => {
      if (!isInRanges(sendableCodes, code) || apisThatRefuse(use.apis, code).length > 0) return undefined;
      if (use.apis.some(({ staysOffWire }) => staysOffWire)) return undefined;
      const deaf = receiversOf(use).filter(
        api => api.reportedFor?.badCode !== undefined && !isInRanges(api.observable, code),
      );
      if (deaf.length === 0) return undefined;
      const twin = privateTwinOf(code);
      const instead = freeCodes(twin ? [twin] : [], use, file);
      const [such] = instead;
      return {
        complaint: words => t`${words} does not arrive everywhere: ${reportsOf(deaf)}.`,
        advice: such ? t`A private code such as ${such.code} does.` : t('A private code does.'),
        instead,
        isWrongAnywhere: true,
      };
    }),
};

/** What may be at the other end, as a sentence names it. */
type Receiver = Pick<Api, 'label' | 'endpoints' | 'observable' | 'reportedFor'>;

/** The libraries, and the runtimes with what they have themselves. */
const receivers = (): readonly Receiver[] => [
  ...apis.filter(api => runtimes.every(({ upgraded }) => upgraded !== api)),
  ...runtimes.flatMap(({ phrase, client, upgraded }): readonly Receiver[] => [
    { ...client, label: t(phrase), endpoints: ['client'] },
    ...(upgraded ? [{ ...upgraded, label: t(phrase), endpoints: ['server'] as const }] : []),
  ]),
];

/** What may be at the other end of the connection that a use closes. */
function receiversOf(use: CodeUse): readonly Receiver[] {
  const sender = sideOf(use);
  return receivers().filter(({ endpoints }) => endpoints.some(receiver => receiver !== sender));
}

/** `faye-websocket and websocket-driver report 1002, uWebSockets.js reports 1006` */
function reportsOf(deaf: readonly Receiver[]): string {
  const byReport = new Map<number, Set<string>>();
  for (const { label, reportedFor } of deaf) {
    const report = reportedFor?.badCode;
    if (report !== undefined) byReport.set(report, (byReport.get(report) ?? new Set()).add(label));
  }
  const clauses = Array.from(byReport, ([report, labels]) => {
    const names = formatList([...labels], 'and');
    return labels.size > 1 ? t`${names} report ${report}` : t`${names} reports ${report}`;
  });
  return inRow(clauses);
}

/** `1012-1014 and 3000-3999` */
function formatCodes(codes: readonly number[]): string {
  const ranges = unionOf(
    codes.map(code => ({ from: code, to: code })),
    [],
  );
  return formatRanges(ranges, 'and');
}
