import type { CodeUse } from '../analysis/code-use.ts';
import { apis } from '../apis/libraries.ts';
import type { Api } from '../apis/api.ts';
import { describeCode, sendableCodes } from '../catalogue/lookup.ts';
import { isInRanges } from '../catalogue/range.ts';
import { apisThatRefuse } from '../rules/accepted-codes.ts';
import { consequenceOfCode, runtimeNote } from '../rules/consequence.ts';
import { linkTo, meaningOf, namesOf } from './code-description.ts';

/** More names than these say nothing more. */
const mostLabels = 3;

/** What to know of `code` where it stands as `use`: a small page of Markdown that is read in three seconds. */
export function codePage(code: number, use: CodeUse): string {
  const description = describeCode(code);
  if (!description)
    return `**${code}**\n\nClose codes are whole numbers from 1000 to 4999.\n\n- Here: ${here(code, use)}${runtimeLine(use)}`;
  const { closeCode, range, title } = description;
  const [definition] = (closeCode ?? range).citations;
  return [
    title.replace(/^\S+/, '**$&**'),
    `${meaningOf(description)}\n- Here: ${here(code, use)}${runtimeLine(use)}`,
    namesOf(description),
    linkTo(definition),
  ]
    .filter(piece => piece !== '')
    .join('\n\n');
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
  const note = runtimeNote(use);
  return note === undefined ? '' : `\n- ${note}`;
}

function whenSent(api: Api, code: number): string {
  const isSent = isInRanges(api.accepts, code) && isInRanges(sendableCodes, code);
  return isSent ? `${api.label} sends it as given` : consequenceOfCode(api, code);
}

function whenReceived(code: number, possible: readonly Api[]): string {
  const reporting = possible.filter(({ observable }) => isInRanges(observable, code));
  if (possible.length > 0 && reporting.length === 0) return 'a close event never reports it';
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
