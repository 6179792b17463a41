import type { CodeUse, ReasonUse } from '../analysis/code-use.ts';
import type { Api } from '../apis/api.ts';
import { utf8Length } from '../catalogue/reason.ts';
import { sideBySide, together } from './messages/clauses.ts';
import { consequenceOf, runtimeNote } from './messages/consequence.ts';
import { codeBeforeReason } from './fixes/code-before-reason.ts';
import { dropCode } from './fixes/drop-code.ts';
import { countsAsMissing } from './messages/other-consequence.ts';
import type { Rule } from './rule.ts';
import { paragraph, t } from '../l10n/text.ts';

/** A reason is given, and no code that it could go with. */
export const reasonWithoutCode: Rule = {
  id: 'reason-without-code',
  severity: 'warning',
  summary: 'A reason is given without a code, and this API does not send it.',
  explanation: `In a Close frame the reason comes after the code, so there is no reason without one. What becomes of
\`close(undefined, 'bye')\` is different everywhere: Chromium and Cloudflare Workers throw, Firefox and \`ws\` drop the reason, Node
24 and Bun send it with 1000, and Deno makes a code of its first two letters. 1000 says what was meant.`,
  bad: [
    {
      title: 'no code in particular',
      source: `
const socket = new WebSocket(url);
socket.close(undefined, 'bye');
//           ^^^^^^^^^ warning[reason-without-code] 💡: Chromium throws InvalidAccessError, Firefox drops it
`,
    },
    {
      title: 'ws never sends it',
      source: `
import { WebSocket } from 'ws';
new WebSocket(url).close(void 0, 'bye');
//                       ^^^^^^ warning[reason-without-code] 💡: ws drops it
`,
    },
  ],
  good: [
    {
      title: 'a reason with its code',
      source: `
const socket = new WebSocket(url);
socket.close(1000, 'bye');
`,
    },
    {
      title: 'an API that sends 1000 by itself',
      source: `
import ReconnectingWebSocket from 'reconnecting-websocket';
new ReconnectingWebSocket(url).close(undefined, 'bye');
`,
    },
  ],
  whenToTurnOff: `When the code runs in one browser or one version of Node only, and that one does what is wanted.`,
  inApi: api => consequenceFor(api),

  check(use, file) {
    const { reason, call, codeProperty, otherArgument: other } = use;
    const isSaid = reason && !(reason.exact && reason.text === '');
    if (use.kind !== 'sent' || use.certainty === 'evidence' || !isSaid || !(call ?? codeProperty)) return undefined;
    const isMissing = (api: Api): boolean => !use.hasCode || (other !== undefined && countsAsMissing(api, other));
    const apis = use.apis.filter(api => isMissing(api) && consequenceFor(api) !== undefined);
    const [api] = apis;
    if (!api) return undefined;

    const known = use.runtime && use.runtime.because.kind !== 'default' ? use.runtime.runtime.id : undefined;
    const consequences = sideBySide(apis.flatMap(each => consequenceFor(each, known) ?? []));
    const what = t({
      message: 'A reason needs a code: without one, {0}.',
      args: [consequences],
      comment: ['{0}: a clause: “ws drops it”'],
    });
    const fix = apis.some(each => wouldBeTooLong(each, reason))
      ? undefined
      : codeBeforeReason(use, normalClosure, file);
    const drop = call && isFirstOf(use) ? [{ ...dropCode(call, use.span, file.text), preferred: false }] : [];
    return {
      span: use.span,
      message: paragraph([what, t('Close with 1000 Normal Closure.'), runtimeNote(use)]),
      api: api.id,
      related: [],
      fixes: [...(fix ? [fix] : []), ...drop.map(each => ({ ...each, title: t('Drop the reason') }))],
    };
  },
};

/** Normal Closure, which every API sends. */
const normalClosure = 1000;

/** Whether a reason that is dropped is too long to be sent, which nothing has said so far. */
function wouldBeTooLong({ reason: { withoutCode, tooLong, maximumBytes } }: Api, { text }: ReasonUse): boolean {
  return withoutCode === 'ignored' && tooLong !== undefined && utf8Length(text) > maximumBytes;
}

/** Whether nothing but the reason and what comes after it would go with the code. */
function isFirstOf({ span, reason }: CodeUse): boolean {
  return reason !== undefined && span.start < reason.span.start;
}

/** What becomes of a reason without a code, in a runtime if that is known; undefined where it is sent. */
function consequenceFor(api: Api, runtime?: string): string | undefined {
  const { withoutCode, implementations } = api.reason;
  if (typeof withoutCode === 'object') return consequenceOf(api, withoutCode, 'the reason');
  if (withoutCode === 'ignored') return t`${api.label} drops it`;
  if (withoutCode === 'sent') return undefined;
  if (!implementations) return t`with ${api.label} it depends on the implementation what becomes of it`;
  const here = implementations.filter(each => each.runtime === runtime);
  return together((here.length > 0 ? here : implementations).map(each => t(each.does)));
}
