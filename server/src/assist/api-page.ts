import type { Api, Refusal } from '../apis/api.ts';
import { runtimes } from '../apis/runtimes.ts';
import { formatRange } from '../catalogue/lookup.ts';
import { isInRanges } from '../catalogue/range.ts';
import { codeInWords } from '../rules/messages/wording.ts';
import { consequenceOf, consequenceOfBareClose, sentAnyway } from '../rules/messages/consequence.ts';
import { formatList, formatRanges } from '../rules/sending/accepted-codes.ts';
import { linkTo } from './code-description.ts';
import { followingIds, libraryApis } from './rule-pages/api-behaviour.ts';

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
  const { endpoints, abruptClose, source, id } = api;
  const ends = formatList(
    endpoints.map(each => `${each}s`),
    'and',
  );
  const follows = followingIds.has(id)
    ? ' It hands its codes to another WebSocket: what follows is with that of a browser.'
    : '';
  const facts = [
    ...codesSent(api),
    `Without a code: ${consequenceOfBareClose(api)}`,
    ...reasons(api),
    ...(abruptClose === undefined ? [] : [`Without a Close frame: ${abruptClose}(), and the other end sees 1006`]),
    ...reports(api),
  ];
  return [
    `A way to close a WebSocket, for ${ends}.${follows}`,
    facts.map(each => `- ${each}`).join('\n'),
    `- ${linkTo(source)}`,
  ].join('\n\n');
}

function codesSent({ accepts, badCode, badCodeExceptions = [], illegalCode }: Api): readonly string[] {
  const illegal = [1004, 1005, 1006, 1015].filter(code => isInRanges(accepts, code)).map(String);
  const exceptions = new Map<string, string[]>();
  for (const each of badCodeExceptions) {
    exceptions.set(does(each), [...(exceptions.get(does(each)) ?? []), ...each.codes.map(formatRange)]);
  }
  const named = [...accepts, ...badCodeExceptions.flatMap(({ codes }) => codes)];
  const hasOthers = named.every(({ from }) => from !== -Infinity) || named.every(({ to }) => to !== Infinity);
  return [
    `Sends as given: ${accepts.some(({ from }) => from === -Infinity) ? 'any number' : formatRanges(accepts, 'and')}`,
    ...(illegal.length > 0
      ? [
          `Of those, what no Close frame may have, such as ${formatList(illegal, 'and')}: ${does(illegalCode ?? sentAnyway)}`,
        ]
      : []),
    ...Array.from(exceptions, ([what, codes]) => `${formatList(codes, 'and')}: ${what}`),
    ...(hasOthers ? [`Every other whole number: ${does(badCode)}`] : []),
  ];
}

function reasons({ reason }: Api): readonly string[] {
  const { maximumBytes, unit = 'bytes of UTF-8', tooLong, withoutCode, implementations = [] } = reason;
  const alone =
    typeof withoutCode === 'object'
      ? does(withoutCode, 'the reason')
      : withoutCode === 'not-portable' && implementations.length > 0
        ? implementations.map(each => each.does).join(', ')
        : { ignored: 'is dropped', sent: 'is sent, with a code', 'not-portable': 'depends on the implementation' }[
            withoutCode
          ];
  return [
    ...(tooLong ? [`A reason of more than ${maximumBytes} ${unit}: ${does(tooLong)}`] : []),
    `A reason without a code: ${alone}`,
  ];
}

function reports({ observable, reportedFor }: Api): readonly string[] {
  if (observable.length === 0) return ['Its close event reports no codes'];
  const { emptyFrame, noFrame, badCode } = reportedFor ?? {};
  return [
    `Its close event can report: ${formatRanges(observable, 'and')}`,
    ...(emptyFrame === undefined ? [] : [`A Close frame without a code is reported as ${codeInWords(emptyFrame)}`]),
    ...(noFrame === undefined ? [] : [`A lost connection is reported as ${codeInWords(noFrame)}`]),
    ...(badCode === undefined ? [] : [`A code that it does not take is reported as ${codeInWords(badCode)}`]),
  ];
}

/** What a refusal comes to, without a subject. */
function does(refusal: Refusal, what?: string): string {
  return consequenceOf({ label: 'it' }, refusal, what)
    .replace(/^it /, '')
    .replace(/^the promise of it /, 'its promise ');
}
