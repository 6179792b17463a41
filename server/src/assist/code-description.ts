import type { Citation } from '../catalogue/citation.ts';
import { closeCodes, type WireUse } from '../catalogue/close-code.ts';
import { describeCode, formatRange, type CodeDescription, type Mention } from '../catalogue/lookup.ts';
import type { ProtocolCode } from '../catalogue/protocols/protocol.ts';
import { isInRanges } from '../catalogue/range.ts';
import { substitutesFor } from '../catalogue/substitutes.ts';
import { asMarkdown } from './markdown.ts';
import { senderIn, senderInWords } from './senders.ts';
import { table } from './table.ts';
import { quoted } from '../l10n/quoted.ts';
import { formatList, t } from '../l10n/text.ts';

// Pieces of Markdown that also read well as plain text, for a hover and for the terminal alike.

/** Whether the code may stand in a Close frame, in a few words. */
function wireUseInWords(wire: WireUse): string {
  switch (wire) {
    case 'allowed':
      return t('yes');
    case 'unassigned':
      return t('no, it has no meaning yet');
    case 'local':
      return t('never, an endpoint only reports it to its own application');
    case 'invalid':
      return t('no, it is not a close code');
  }
}

/** What the subject means, who may send it, whether it is ever on the wire, and what IANA lists around it. */
export function meaningOf({ range, closeCode, subject }: CodeDescription): string {
  const { meaning, sender, wire } = closeCode ?? range;
  const listed = closeCode ? [] : closeCodes.filter(({ code }) => isInRanges([range], code));
  const differs = listed.some(
    each => isInRanges([subject], each.code) && (each.wire !== wire || each.sender !== sender),
  );
  const facts = differs
    ? [t('Sent by, on the wire: differs from code to code')]
    : [t`Sent by: ${senderInWords(sender)}`, t`On the wire: ${wireUseInWords(wire)}`];
  if (listed.length > 0) {
    const names = listed.map(({ code, name }) => `${code} ${name}`).join(', ');
    facts.push(t`Listed by IANA in ${formatRange(range)}: ${names}`);
  }
  return `${t(meaning)}\n\n${listOf(facts)}`;
}

/** The same of a code that a project names itself, as `row` of its `codes`. */
export function ownMeaningOf(description: CodeDescription, row: ProtocolCode): string {
  const sender = senderIn(row);
  if (description.closeCode) {
    const said = asMarkdown(`${row.name}. ${row.meaning}`);
    const fact = sender === '' ? t`In this project: ${said}` : t`In this project: ${said} (sent by: ${sender})`;
    return `${meaningOf(description)}\n${listOf([fact])}`;
  }
  const facts = [t('Named by: the configuration of this project'), ...(sender === '' ? [] : [t`Sent by: ${sender}`])];
  return `${asMarkdown(row.meaning)}\n\n${listOf(facts)}`;
}

/** Whether a number is the status of an error in HTTP, RFC 9110 section 15. */
function isStatus(number: number): boolean {
  return number >= 400 && number < 600;
}

/** What to send in the place of a code that nobody may send; empty where it may be sent, and where nothing comes near. */
export function standInsOf({ closeCode, range, subject }: CodeDescription): string {
  const instead = subject.from === subject.to ? substitutesFor(subject.from) : undefined;
  if ((closeCode ?? range).wire === 'allowed' || !instead) return '';
  const codes = instead.substitutes.map(({ code }) => code);
  const registered = codes
    .flatMap(code => describeCode(code)?.closeCode ?? [])
    .map(({ code, name }) => `${code} ${name}`);
  const own = codes.filter(code => !describeCode(code)?.closeCode).map(code => t`a private code such as ${code}`);
  const status = isStatus(subject.from) ? `${t`${subject.from} is a status of HTTP, and not a close code.`}\n\n` : '';
  const all = formatList([...(instead.omit ? [t('no code at all')] : []), ...registered, ...own], 'or');
  return status + t`In its place send ${all}.`;
}

/** A table of what the vocabularies call the subject, with the platform of each; empty where none has a row for it. */
export function namesOf({ mentions }: CodeDescription): string {
  if (mentions.length === 0) return '';
  return table([[t('Platform'), t('Name')], ...mentions.map(each => [each.vocabulary.platform, nameIn(each)])]);
}

/** The same in one line, for where little room is. */
export function namesInLine({ mentions }: CodeDescription): string {
  return mentions.map(each => `${each.vocabulary.platform} ${nameIn(each)}`).join(' · ');
}

/** A list of who says what where documents disagree on the subject, and what to go by; empty where they agree. */
export function disagreementsOf({ disagreements }: CodeDescription): string {
  return disagreements
    .map(({ from, to, statements, conclusion }) =>
      [
        t`The documents disagree on ${formatRange({ from, to })}:`,
        '',
        listOf(statements.map(({ who, says }) => `${who}: ${t(says)}`)),
        '',
        t(conclusion),
      ].join('\n'),
    )
    .join('\n\n');
}

/** A list of links to where the facts and the names of platforms come from; the page of a protocol has its own. */
export function sourcesOf({ range, closeCode, mentions }: CodeDescription): string {
  const citations = [...(closeCode ?? range).citations, ...mentions.map(({ vocabulary }) => vocabulary.citation)];
  return listOf(citations.map(linkTo));
}

/** A Markdown link. */
export function linkTo({ title, url }: Citation): string {
  return `[${title}](${url})`;
}

/** `` `CLOSE_ABNORMAL` (internal) ``, `` `invalid`, no close code: … ``; where there is no name, what the document says instead: `"Unused" (internal)` */
function nameIn({ entry: { name, remark, note, flags = [] } }: Mention): string {
  const flagged = flags.length === 0 ? '' : ` (${flags.join(', ')})`;
  if (name === undefined) return (remark === undefined ? t('no name') : quoted(remark)) + flagged;
  return `\`${name}\`${note === undefined ? '' : `, ${t(note)}`}${flagged}`;
}

/** A Markdown list. */
export function listOf(items: readonly string[]): string {
  return items.map(each => `- ${each}`).join('\n');
}
