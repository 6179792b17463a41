import type { AssumedProtocol } from '../analysis/assumed/assumed-protocols.ts';
import type { CodeUse } from '../analysis/code-use.ts';
import { closeCodes } from '../catalogue/close-code.ts';
import { describeCode, describeRange, type CodeDescription } from '../catalogue/lookup.ts';
import { rowOf, type ProtocolCode } from '../catalogue/protocols/protocol.ts';
import { isOwn } from '../catalogue/protocols/protocols.ts';
import { isInRanges } from '../catalogue/range.ts';
import { lettersAndDigits } from '../catalogue/search.ts';
import { runtimeNote } from '../rules/messages/consequence.ts';
import { reasonForProtocol } from '../rules/messages/protocol-wording.ts';
import { sideOf } from '../rules/sending/sides.ts';
import { linkTo, namesInLine, namesOf } from './code-description.ts';
import { asMarkdown } from './markdown.ts';
import { outcomeOf, unreported, type Outcome } from './outcome.ts';
import { reactionIn } from './protocol-page.ts';
import { sentBy, sentByIn } from './senders.ts';
import { sayingsOf, type ProtocolSaying } from './spoken-protocols.ts';
import { paragraph, t } from '../l10n/text.ts';

/** How a page is shown. */
export interface PageContext {
  /** Whether a finding stands above it that says what goes wrong. */
  readonly isReported?: boolean;
  /** What the project calls the code, by a constant: `Kicked`. */
  readonly constant?: string | undefined;
  /** Whether there is no room for a table: the names stand in lines that can be broken. */
  readonly isNarrow?: boolean;
}

/**
 * What to know of `code` where it stands as `use`: a small page of Markdown that is read in three seconds. What it is and
 * who sends it, what becomes of it here, what it means, what others call it, where that is written; each once. `protocols`
 * are those that the file speaks.
 */
export function codePage(
  code: number,
  use: CodeUse,
  protocols: readonly AssumedProtocol[],
  { isReported = false, constant, isNarrow = false }: PageContext = {},
): string {
  const description = describeCode(code);
  if (!description) {
    const headline = `**${code}** — ${t('not a close code')}`;
    return page([
      headline,
      here(outcomeOf(code, use), use, isReported),
      t('Close codes are whole numbers from 1000 to 4999.'),
    ]);
  }
  const names = isReported || isNarrow ? namesInLine : namesOf;
  const range = rangeComparedWith(description, use);
  if (range) return page([headlineOf(range), meaningOf(range), names(range), linkTo(definitionOf(range))]);

  const spoken = sayingsOf(protocols, code);
  const name = namesItself(description, spoken, constant) ? constant : undefined;
  const named = description.closeCode || name !== undefined ? undefined : namingOf(spoken);
  const others = spoken.filter(each => each !== named);
  const lacking =
    spoken.length === 0 && sideOf(use) !== 'server' ? protocols.filter(each => isWithout(each, code)) : [];
  const outcome = lacking.length > 0 && use.kind === 'received' ? unreported() : outcomeOf(code, use);
  const { source } = named?.assumed.protocol ?? {};
  const isNothingSaid = name !== undefined && description.range.wire === 'allowed';
  return page([
    named ? headlineIn(code, named) : headlineOf(description, isReported, name),
    here(outcome, use, isReported),
    named ? saidIn(named) : isNothingSaid ? '' : meaningOf(description),
    ...others.map(each => otherSaying(each, description)),
    ...lacking.map(each => paragraph([t`${each.protocol.label} has no such code.`, whySpoken(each)])),
    named || isNothingSaid ? '' : names(description),
    source ? (source.url === '' ? '' : linkTo(source)) : linkTo(definitionOf(description)),
  ]);
}

function page(pieces: readonly string[]): string {
  return pieces.filter(piece => piece !== '').join('\n\n');
}

/**
 * `**1006 Abnormal Closure** — only reported, never sent`: without what the finding says that stands above, and what only a
 * range says of a code to which the project gives its own `name`.
 */
function headlineOf({ title, subject, closeCode, range }: CodeDescription, isReported = false, name?: string): string {
  const { wire } = closeCode ?? range;
  const headline = `**${name === undefined ? title : asMarkdown(`${subject.from} ${name}`)}**`;
  if (wire === 'allowed' ? name !== undefined : isReported) return headline;
  return `${headline} — ${wire === 'invalid' ? t('not a close code') : sentBy(closeCode ?? range)}`;
}

/** `**4004 Authentication failed** — Discord Gateway, sent by the server` */
function headlineIn(code: number, { assumed, row }: ProtocolSaying): string {
  const sender = sentByIn(row);
  return `**${asMarkdown(`${code} ${row.name}`)}** — ${assumed.protocol.label}${sender === '' ? '' : `, ${sender}`}`;
}

/** What becomes of it here, unless a finding says so already, and the runtime behind that. */
function here({ text, isBad }: Outcome, use: CodeUse, isReported: boolean): string {
  if (isBad && isReported) return '';
  return paragraph([isBad ? `**${text}**` : text, asMarkdown(runtimeNote(use) ?? '')]);
}

function meaningOf({ closeCode, range }: CodeDescription): string {
  return t((closeCode ?? range).meaning);
}

/** What the protocol means that has given the code its name. */
function saidIn({ assumed, row }: ProtocolSaying): string {
  const meaning = isOwn(assumed.protocol) ? asMarkdown(row.meaning) : t(row.meaning);
  return paragraph([meaning, reactionIn(row), whySpoken(assumed)]);
}

/** What one more protocol says: its name for the code only where that is another one. */
function otherSaying({ assumed, row }: ProtocolSaying, { closeCode }: CodeDescription): string {
  const { label } = assumed.protocol;
  const lead = row.name === closeCode?.name ? label : `${label}, ${asMarkdown(row.name)}`;
  return `**${lead}** — ${saidIn({ assumed, row })}`;
}

function whySpoken(assumed: AssumedProtocol): string {
  const comment = ['{0}: why an application protocol is taken for spoken, as a clause: because …, as …'];
  return t({ message: 'Spoken here {0}.', args: [asMarkdown(reasonForProtocol(assumed))], comment });
}

/** Who names a code that the registry does not: the one protocol that does, or the team, which comes before others. */
function namingOf([first, ...others]: readonly ProtocolSaying[]): ProtocolSaying | undefined {
  return first && (others.length === 0 || first.assumed.because.kind === 'chosen') ? first : undefined;
}

/** Whether a constant of the project says what the code means, and nobody who comes before it, nor the same as a protocol. */
function namesItself({ closeCode }: CodeDescription, spoken: readonly ProtocolSaying[], constant?: string): boolean {
  if (closeCode || constant === undefined) return false;
  const isSame = (row: ProtocolCode): boolean => lettersAndDigits(row.name) === lettersAndDigits(constant);
  return !spoken.some(({ assumed, row }) => assumed.because.kind === 'chosen' || isSame(row));
}

/** Whether a protocol is certainly spoken and defines all codes around `code`, but not this one. */
function isWithout({ protocol, isCertain }: AssumedProtocol, code: number): boolean {
  return isCertain && isInRanges(protocol.defines, code) && !rowOf(protocol, code);
}

/** What `>= 4000` is about: the range that begins or ends there, unless all codes in it have a row of their own. */
function rangeComparedWith({ range, subject }: CodeDescription, use: CodeUse): CodeDescription | undefined {
  if (use.comparison?.kind !== 'ordered' || ![range.from, range.to].includes(subject.from)) return undefined;
  const listed = closeCodes.filter(({ code }) => isInRanges([range], code));
  return listed.length > range.to - range.from ? undefined : describeRange(range)[0];
}

function definitionOf({ closeCode, range }: CodeDescription): CodeDescription['range']['citations'][0] {
  return (closeCode ?? range).citations[0];
}
