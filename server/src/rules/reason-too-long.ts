import type { CodeUse, ReasonUse } from '../analysis/code-use.ts';
import type { Api } from '../apis/api.ts';
import { countCharacters, utf8Length } from '../catalogue/reason.ts';
import { sideBySide } from './messages/clauses.ts';
import { consequenceOfLongReason, runtimeNote } from './messages/consequence.ts';
import { cutReason } from './fixes/cut-reason.ts';
import type { RelatedPlace, Rule } from './rule.ts';
import { inOtherFile } from './messages/wording.ts';
import { paragraph, t } from '../l10n/text.ts';

/** A reason does not fit into a Close frame. */
export const reasonTooLong: Rule = {
  id: 'reason-too-long',
  severity: 'error',
  summary: 'The known text of a close reason alone is over 123 bytes of UTF-8.',
  explanation: `A Close frame holds 125 bytes, and the code takes two of them. What counts is bytes of UTF-8, not
\`length\`: 62 times "é" are 124 bytes, and 32 emoji are 128. Most APIs throw, which leaves the connection open, at the
moment when something has gone wrong already. What does not fit belongs into a message before the close.`,
  bad: [
    {
      title: 'fewer than 123 characters, more than 123 bytes',
      source: `
const socket = new WebSocket(url);
socket.close(4001, 'ключ шифрования устарел, пожалуйста, подключитесь ещё раз немного позже');
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[reason-too-long] 💡: 71 characters but 132 bytes of UTF-8, and at most 123 are allowed: WebSocket.close throws SyntaxError
`,
    },
  ],
  good: [
    {
      title: 'a short reason',
      source: `
const socket = new WebSocket(url);
socket.close(4001, 'key expired');
`,
    },
    {
      title: 'what does not fit goes into a message',
      source: `
const socket = new WebSocket(url);
socket.send(JSON.stringify({ error: 'the key expired', stack }));
socket.close(4001, 'key expired');
`,
    },
  ],
  whenToTurnOff: `Never: what is over the limit is lost everywhere.`,
  inApi: consequenceOfLongReason,

  check(use, file) {
    const { reason } = use;
    if (use.kind !== 'sent' || !reason) return undefined;
    const bytes = utf8Length(reason.text);
    const apis = apisThatRefuseReason(use, reason.text);
    const [api] = apis;
    if (!api) return undefined;

    const most = Math.min(...apis.map(each => each.reason.maximumBytes));
    const size = sizeOf(reason, bytes, file.path);
    const what = t`${size}, and at most ${most} are allowed: ${consequencesOf(apis)}. Shorten it.`;
    return {
      span: reason.span,
      message: paragraph([what, runtimeNote(use)]),
      api: api.id,
      related: originOf(reason, file.path),
      fixes: [cutReason(reason, file, most)],
    };
  },
};

function apisThatRefuseReason({ apis, hasCode }: CodeUse, text: string): readonly Api[] {
  return apis.filter(
    ({ reason: { tooLong, unit, maximumBytes, withoutCode } }) =>
      tooLong && (unit ? text.length : utf8Length(text)) > maximumBytes && (hasCode || withoutCode !== 'ignored'),
  );
}

/** `The reason has 70 characters but 136 bytes of UTF-8` */
function sizeOf({ text, exact, literal }: ReasonUse, bytes: number, path: string): string {
  const from = literal ? inOtherFile(literal.file, path) : '';
  const what = exact ? t('The reason') + from : t('The known part of the reason alone');
  const count = countCharacters(text);
  return count === bytes
    ? t`${what} has ${bytes} bytes of UTF-8`
    : t`${what} has ${count} characters but ${bytes} bytes of UTF-8`;
}

/** Where the text of a reason stands, if it is not where the reason does. */
function originOf({ literal, span }: ReasonUse, path: string): readonly RelatedPlace[] {
  const isInside = literal?.file === path && span.start <= literal.start && literal.end <= span.end;
  return !literal || isInside ? [] : [{ place: literal, message: t('The text comes from here') }];
}

function consequencesOf(apis: readonly Api[]): string {
  return sideBySide(apis.flatMap(api => consequenceOfLongReason(api) ?? []));
}
