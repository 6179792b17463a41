import type { Citation } from '../catalogue/citation.ts';
import { closeCodes, type Sender, type WireUse } from '../catalogue/close-code.ts';
import { describeCode, formatRange, type CodeDescription, type Mention } from '../catalogue/lookup.ts';
import type { Protocol, ProtocolCode } from '../catalogue/protocols/protocol.ts';
import { isInRanges } from '../catalogue/range.ts';
import { substitutesFor } from '../catalogue/substitutes.ts';
import { formatList } from '../rules/sending/accepted-codes.ts';

// Pieces of Markdown that also read well as plain text, for a hover and for the terminal alike.

/** Who sends a code, in a few words. */
export const senders: Readonly<Record<Sender, string>> = {
  either: 'the client or the server',
  client: 'only the client',
  server: 'the server',
  gateway: 'a gateway or proxy',
  nobody: 'nobody',
};

const wireUses: Record<WireUse, string> = {
  allowed: 'yes',
  unassigned: 'no, it has no meaning yet',
  local: 'never, an endpoint only reports it to its own application',
  invalid: 'no, it is not a close code',
};

const reactions: Record<NonNullable<ProtocolCode['whenReceived']>, string> = {
  reconnect: 'reconnects',
  'back off': 'reconnects after a pause',
  'do not reconnect': 'does not reconnect',
};

/** What the subject means, who may send it, whether it is ever on the wire, and what IANA lists around it. */
export function meaningOf({ range, closeCode, subject }: CodeDescription): string {
  const { meaning, sender, wire } = closeCode ?? range;
  const listed = closeCode ? [] : closeCodes.filter(({ code }) => isInRanges([range], code));
  const differs = listed.some(
    each => isInRanges([subject], each.code) && (each.wire !== wire || each.sender !== sender),
  );
  const facts = differs
    ? ['- Sent by, on the wire: differs from code to code']
    : [`- Sent by: ${senders[sender]}`, `- On the wire: ${wireUses[wire]}`];
  if (listed.length > 0) {
    const names = listed.map(({ code, name }) => `${code} ${name}`).join(', ');
    facts.push(`- Listed by IANA in ${formatRange(range)}: ${names}`);
  }
  return `${meaning}\n\n${facts.join('\n')}`;
}

/** The same of a code that a project names itself, as `row` of its `codes`. */
export function ownMeaningOf(description: CodeDescription, row: ProtocolCode): string {
  const sender = senderIn(row);
  const sentBy = sender === '' ? '' : `\n- Sent by: ${sender}`;
  if (!description.closeCode) return `${row.meaning}\n\n- Named by: the configuration of this project${sentBy}`;
  const ending = sender === '' ? '' : ` (sent by ${sender})`;
  return `${meaningOf(description)}\n- In this project: ${row.name}. ${row.meaning}${ending}`;
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
  const own = codes.filter(code => !describeCode(code)?.closeCode).map(code => `a private code such as ${code}`);
  const status = isStatus(subject.from) ? `${subject.from} is a status of HTTP, and not a close code.\n\n` : '';
  return `${status}In its place send ${formatList([...(instead.omit ? ['no code at all'] : []), ...registered, ...own], 'or')}.`;
}

/** A table of what the vocabularies call the subject, with the platform of each; empty where none has a row for it. */
export function namesOf({ mentions }: CodeDescription): string {
  if (mentions.length === 0) return '';
  return table([['Platform', 'Name'], ...mentions.map(each => [each.vocabulary.platform, nameIn(each)])]);
}

/** A table of what the application protocols call the code, with what each says of it; empty where none does. */
export function protocolsOf({ protocols }: CodeDescription): string {
  if (protocols.length === 0) return '';
  const rows = protocols.map(({ protocol, row }) => [protocol.label, row.name, senderIn(row), clientIn(row)]);
  const more = `\`closewise explain ${protocols[0]?.protocol.id ?? ''}\` has the other codes of a protocol, and where they are written.`;
  return `In application protocols:\n\n${table([['Protocol', 'Name', 'Sent by', 'A client'], ...rows])}\n\n${more}`;
}

/** All codes of a protocol, where it is recognised, and where that is written. */
export function protocolPage({ id, label, codes, packages, mentions, source }: Protocol): string {
  const signs = [
    `the setting \`protocols\` has \`${id}\``,
    ...(packages.length > 0 ? [`the file imports ${oneOf(packages)}`] : []),
    ...(mentions.length > 0 ? [`it has ${oneOf(mentions)} in a text`] : []),
    ...(packages.length > 0 ? ['its package.json depends on such a package'] : []),
  ];
  const rows = codes.map(row => [formatRange(row), row.name, row.meaning, senderIn(row), clientIn(row)]);
  return [
    `${label} is an application protocol over WebSockets. It is taken for spoken where ${signs.join('; where ')}.`,
    table([['Code', 'Name', 'Meaning', 'Sent by', 'A client'], ...rows]),
    `- ${linkTo(source)}`,
  ].join('\n\n');
}

function oneOf(names: readonly string[]): string {
  const [last = '', ...others] = names.map(each => `\`${each}\``).reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} or ${last}`;
}

/** Who sends a code of a protocol, in a few words; empty where the protocol does not say. */
export function senderIn({ sender, isMadeUp }: ProtocolCode): string {
  if (isMadeUp) return 'nobody, as it is in no Close frame';
  return sender ? (sender === 'client' ? 'the client' : senders[sender]) : '';
}

/** What a client does with a code of a protocol, in a few words; empty where the protocol does not say. */
export function clientIn({ whenReceived, whenSent }: ProtocolCode): string {
  if (whenSent) return `that sends it ${whenSent.effect}`;
  return whenReceived ? reactions[whenReceived] : '';
}

/** A list of who says what where documents disagree on the subject, and what to go by; empty where they agree. */
export function disagreementsOf({ disagreements }: CodeDescription): string {
  return disagreements
    .map(({ from, to, statements, conclusion }) =>
      [
        `The documents disagree on ${formatRange({ from, to })}:`,
        '',
        ...statements.map(({ who, says }) => `- ${who}: ${says}`),
        '',
        conclusion,
      ].join('\n'),
    )
    .join('\n\n');
}

/** A list of links to where the facts and the names of platforms come from; the page of a protocol has its own. */
export function sourcesOf({ range, closeCode, mentions }: CodeDescription): string {
  const citations = [...(closeCode ?? range).citations, ...mentions.map(({ vocabulary }) => vocabulary.citation)];
  return citations.map(each => `- ${linkTo(each)}`).join('\n');
}

/** A Markdown link. */
export function linkTo({ title, url }: Citation): string {
  return `[${title}](${url})`;
}

/** `` `CLOSE_ABNORMAL` (internal) ``, `` `invalid`, the connection is still open ``; where there is no name, what the document says instead: `“Unused” (internal)` */
function nameIn({ entry: { name, remark, flags = [] } }: Mention): string {
  const flagged = flags.length === 0 ? '' : ` (${flags.join(', ')})`;
  if (name === undefined) return (remark === undefined ? 'no name' : `“${remark}”`) + flagged;
  return `\`${name}\`${remark === undefined ? '' : `, ${remark}`}${flagged}`;
}

/** A Markdown table whose columns are padded, so that it is aligned where it is not rendered. The first row is the head. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  const lines = rows.map(row => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`;
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].join('\n');
}
