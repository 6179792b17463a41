import type { Api } from '../apis/api.ts';
import { runtimes } from '../apis/runtimes.ts';
import { formatRange } from '../catalogue/lookup.ts';
import { isInRanges } from '../catalogue/range.ts';
import { codeInWords } from '../rules/messages/wording.ts';
import { inRow } from '../rules/messages/clauses.ts';
import { consequenceOfBareClose, consequenceOfIt, sentAnyway } from '../rules/messages/consequence.ts';
import { formatRanges } from '../rules/sending/accepted-codes.ts';
import { linkTo } from './code-description.ts';
import { followingIds, libraryApis } from './rule-pages/api-behaviour.ts';
import { formatList, paragraph, t } from '../l10n/text.ts';

/** The APIs that codes are sent by, the best known first: those of the libraries, and what a runtime has itself. */
const allApis: readonly Api[] = [...libraryApis, ...runtimes.flatMap(({ client, server }) => [client, server])];

/** The API that a query means, by its id or its name: `ws`, `bun-server`, `uWebSockets.js`. */
export function findApi(query: string): Api | undefined {
  const wanted = query
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return allApis.find(({ id }) => id === wanted) ?? allApis.find(({ label }) => label.toLowerCase() === wanted);
}

/** `ws`, `ServerWebSocket.close (bun-server)` */
export function apiTitle({ id, label }: Api): string {
  return label === id ? id : `${label} (${id})`;
}

/** All that is known of an API, in Markdown: what it accepts, what it does with the rest, and what it reports. */
export function apiPage(api: Api): string {
  const { abruptClose, source, id } = api;
  const follows = followingIds.has(id)
    ? [t('It hands its codes to another WebSocket: what follows is with that of a browser.')]
    : [];
  const facts = [
    ...codesSent(api),
    t`Without a code: ${consequenceOfBareClose(api)}`,
    ...reasons(api),
    ...(abruptClose === undefined ? [] : [t`Without a Close frame: ${abruptClose}(), and the other end sees 1006`]),
    ...reports(api),
  ];
  return [
    paragraph([purposeOf(api), ...follows]),
    facts.map(each => `- ${each}`).join('\n'),
    `- ${linkTo(source)}`,
  ].join('\n\n');
}

function purposeOf({ endpoints }: Api): string {
  const [first, ...others] = endpoints;
  if (others.length > 0) return t('A way to close a WebSocket, for clients and servers.');
  return first === 'client'
    ? t('A way to close a WebSocket, for clients.')
    : t('A way to close a WebSocket, for servers.');
}

function codesSent({ accepts, badCode, badCodeExceptions = [], illegalCode }: Api): readonly string[] {
  const illegal = [1004, 1005, 1006, 1015].filter(code => isInRanges(accepts, code)).map(String);
  const exceptions = new Map<string, string[]>();
  for (const each of badCodeExceptions) {
    const what = consequenceOfIt(each);
    exceptions.set(what, [...(exceptions.get(what) ?? []), ...each.codes.map(formatRange)]);
  }
  const named = [...accepts, ...badCodeExceptions.flatMap(({ codes }) => codes)];
  const hasOthers = named.every(({ from }) => from !== -Infinity) || named.every(({ to }) => to !== Infinity);
  const sent = accepts.some(({ from }) => from === -Infinity) ? t('any number') : formatRanges(accepts, 'and');
  const onIllegal = consequenceOfIt(illegalCode ?? sentAnyway);
  return [
    t`Sends as given: ${sent}`,
    ...(illegal.length > 0
      ? [t`Of those, what no Close frame may have, such as ${formatList(illegal, 'and')}: ${onIllegal}`]
      : []),
    ...Array.from(exceptions, ([what, codes]) => `${formatList(codes, 'and')}: ${what}`),
    ...(hasOthers ? [t`Every other whole number: ${consequenceOfIt(badCode)}`] : []),
  ];
}

function reasons({ reason }: Api): readonly string[] {
  const { maximumBytes, unit, tooLong } = reason;
  const long = tooLong && consequenceOfIt(tooLong);
  const onLong =
    unit === undefined
      ? t`A reason of more than ${maximumBytes} bytes of UTF-8: ${long ?? ''}`
      : t`A reason of more than ${maximumBytes} UTF-16 units: ${long ?? ''}`;
  return [...(long === undefined ? [] : [onLong]), t`A reason without a code: ${fateOfReasonAlone(reason)}`];
}

/** What becomes of a reason without a code, as a clause without a subject. */
function fateOfReasonAlone({ withoutCode, implementations = [] }: Api['reason']): string {
  if (typeof withoutCode === 'object') return consequenceOfIt(withoutCode, 'the reason');
  switch (withoutCode) {
    case 'ignored':
      return t({ message: 'is dropped', comment: ['what happens to a reason'] });
    case 'sent':
      return t({ message: 'is sent, with a code', comment: ['what happens to a reason'] });
    case 'not-portable':
      return implementations.length > 0
        ? inRow(implementations.map(each => t(each.does)))
        : t({ message: 'depends on the implementation', comment: ['what happens to a reason'] });
  }
}

function reports({ observable, reportedFor }: Api): readonly string[] {
  if (observable.length === 0) return [t('Its close event reports no codes')];
  const { emptyFrame, noFrame, badCode } = reportedFor ?? {};
  return [
    t`Its close event can report: ${formatRanges(observable, 'and')}`,
    ...(emptyFrame === undefined ? [] : [t`A Close frame without a code is reported as ${codeInWords(emptyFrame)}`]),
    ...(noFrame === undefined ? [] : [t`A lost connection is reported as ${codeInWords(noFrame)}`]),
    ...(badCode === undefined ? [] : [t`A code that it does not take is reported as ${codeInWords(badCode)}`]),
  ];
}
