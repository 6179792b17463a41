import type { AssumedProtocol } from '../analysis/assumed/assumed-protocols.ts';
import type { CodeUse } from '../analysis/code-use.ts';
import { apis } from '../apis/libraries.ts';
import type { Api } from '../apis/api.ts';
import { describeCode, sendableCodes } from '../catalogue/lookup.ts';
import { rowOf } from '../catalogue/protocols/protocol.ts';
import { isInRanges } from '../catalogue/range.ts';
import { apisThatRefuse } from '../rules/sending/accepted-codes.ts';
import { consequenceOfCode, runtimeSentence } from '../rules/messages/consequence.ts';
import { reasonForProtocol } from '../rules/messages/protocol-wording.ts';
import { sideOf } from '../rules/sending/sides.ts';
import { clientIn, linkTo, meaningOf, namesOf, senderIn } from './code-description.ts';
import { sayingsOf, type ProtocolSaying } from './spoken-protocols.ts';

/** More names than these say nothing more. */
const mostLabels = 3;
const neverReported = 'a close event never reports it';

/**
 * What to know of `code` where it stands as `use`: a small page of Markdown that is read in three seconds. `protocols` are
 * those that the file speaks.
 */
export function codePage(code: number, use: CodeUse, protocols: readonly AssumedProtocol[]): string {
  const description = describeCode(code);
  if (!description)
    return `**${code}**\n\nClose codes are whole numbers from 1000 to 4999.\n\n- Here: ${here(code, use)}${runtimeLine(use)}`;
  const spoken = sayingsOf(protocols, code);
  const [only, ...others] = spoken;
  if (only && others.length === 0 && !description.closeCode) return protocolCodePage(code, only, use);
  const { closeCode, range, title } = description;
  const [definition] = (closeCode ?? range).citations;
  // What the team says of its own codes comes before what others say of theirs.
  const ownName = only?.assumed.because.kind === 'chosen' && !closeCode ? only.row.name : undefined;
  const silent = spoken.length === 0 && sideOf(use) !== 'server' ? protocols.filter(each => isWithout(each, code)) : [];
  const lines = [
    meaningOf(description),
    ...spoken.map(sayingLine),
    ...silent.map(each => `- ${each.protocol.label}, ${reasonForProtocol(each)}: has no such code`),
  ].join('\n');
  return [
    ownName === undefined ? title.replace(/^\S+/, '**$&**') : `**${code}** ${ownName}`,
    `${lines}\n- Here: ${silent.length > 0 && use.kind === 'received' ? neverReported : here(code, use)}${runtimeLine(use)}`,
    namesOf(description),
    linkTo(definition),
  ]
    .filter(piece => piece !== '')
    .join('\n\n');
}

/** Whether a protocol is certainly spoken and defines all codes around `code`, but not this one. */
function isWithout({ protocol, isCertain }: AssumedProtocol, code: number): boolean {
  return isCertain && isInRanges(protocol.defines, code) && !rowOf(protocol, code);
}

/** The page of a code that has its meaning from the one protocol that is spoken here. */
function protocolCodePage(code: number, { assumed, row }: ProtocolSaying, use: CodeUse): string {
  const { label, source } = assumed.protocol;
  const sender = senderIn(row);
  const client = clientIn(row);
  const facts = [
    `- Protocol: ${label}, ${reasonForProtocol(assumed)}`,
    ...(sender === '' ? [] : [`- Sent by: ${sender}`]),
    ...(client === '' ? [] : [`- A client: ${client}`]),
    `- Here: ${here(code, use)}${runtimeLine(use)}`,
  ];
  const link = source.url === '' ? [] : [linkTo(source)];
  return [`**${code}** ${row.name}`, row.meaning, facts.join('\n'), ...link].join('\n\n');
}

/** What one protocol says, on one line. */
function sayingLine({ assumed, row }: ProtocolSaying): string {
  const sender = senderIn(row);
  const client = clientIn(row);
  const facts = [...(sender === '' ? [] : [`sent by ${sender}`]), ...(client === '' ? [] : [`a client ${client}`])];
  const ending = facts.length === 0 ? '' : ` (${facts.join('; ')})`;
  return `- ${assumed.protocol.label}, ${reasonForProtocol(assumed)}: ${row.name}. ${row.meaning}${ending}`;
}

/** What becomes of the code at this place. */
function here(code: number, use: CodeUse): string {
  switch (use.kind) {
    case 'sent':
      return use.apis.length > 0 ? use.apis.map(api => whenSent(api, code)).join('; ') : takers(code);
    case 'received':
      return whenReceived(code, use.apis);
    case 'simulated':
      return 'it only makes up an event and is never sent';
    case 'not-taken':
      return 'this method takes no code, and nobody gets to see it';
    case 'declared':
      return takers(code);
  }
}

function runtimeLine(use: CodeUse): string {
  const note = runtimeSentence(use);
  return note === undefined ? '' : `\n- ${note}`;
}

function whenSent(api: Api, code: number): string {
  const isSent = isInRanges(api.accepts, code) && isInRanges(sendableCodes, code);
  return isSent ? `${api.label} sends it as given` : consequenceOfCode(api, code);
}

function whenReceived(code: number, possible: readonly Api[]): string {
  const reporting = possible.filter(({ observable }) => isInRanges(observable, code));
  if (possible.length > 0 && reporting.length === 0) return neverReported;
  return 'a close event can report it';
}

/** Which APIs send the code, where it is not known which one will be asked to. */
function takers(code: number): string {
  const refusing = apisThatRefuse(apis, code);
  if (refusing.length === 0) return 'every API sends it as given';
  if (refusing.length === apis.length) return 'every API refuses it';
  if (!isInRanges(sendableCodes, code)) {
    return `refused by ${firstOf(refusing)}; from where it is sent, the other end fails the connection`;
  }
  return `sent by ${firstOf(apis.filter(api => !refusing.includes(api)))}; refused by ${firstOf(refusing)}`;
}

/** The best known of some APIs, and how many others there are. */
function firstOf(some: readonly Api[]): string {
  const labels = some.slice(0, mostLabels).map(({ label }) => label);
  return some.length > mostLabels ? `${labels.join(', ')} and ${some.length - mostLabels} more` : labels.join(', ');
}
