import type { NamedConstant } from '../analysis/analysis.ts';
import type { Citation } from '../catalogue/citation.ts';
import { closeCodeOf, closeCodes, type CloseCode } from '../catalogue/close-code.ts';
import { describeRange } from '../catalogue/lookup.ts';
import { rowOf, type Protocol } from '../catalogue/protocols/protocol.ts';
import { isOwn, protocols } from '../catalogue/protocols/protocols.ts';
import { isInRanges, type CodeRange } from '../catalogue/range.ts';
import { namedRanges, type NamedRange } from '../catalogue/ranges.ts';
import { expressionOf } from '../analysis/constants/own-expression.ts';
import { sentBy, sentByIn } from './senders.ts';
import { t } from '../l10n/text.ts';

/** What somebody says of a code, or of the codes of a range: a row of a list to look things up in. */
export interface CodeRow extends CodeRange {
  readonly name: string;
  /** Who says so: `Discord Gateway`, or the file that has the constant. */
  readonly group: string;
  /** A sentence; empty where nobody says. */
  readonly meaning: string;
  /** `sent by the client`; empty where nobody says. */
  readonly sender: string;
  /** What others call it: `Apple Foundation: goingAway`. */
  readonly otherNames: readonly string[];
  /** Where it is written; absent for what a project says itself. */
  readonly source?: Citation;
}

/** The longest stretch of numbers that anybody calls a close code. */
const closeCodeRange: CodeRange = { from: 1000, to: 4999 };

/**
 * All that is said of close codes, by group and by number. First come the project's `constants` and its own codes among those
 * that are `spoken`, then the registry, and the protocols that are spoken before all others.
 */
export function codeRows(
  spoken: readonly Protocol[] = [],
  constants: readonly NamedConstant[] = [],
): readonly CodeRow[] {
  const own = spoken.filter(isOwn);
  const others = protocols.filter(({ id }) => spoken.every(each => each.id !== id));
  return [
    ...constants
      .filter(({ value }) => isInRanges([closeCodeRange], value))
      .map(each => rowOfConstant(each, own))
      .sort((one, other) => one.from - other.from),
    ...own.flatMap(rowsOf),
    ...closeCodes.map(row => listedRow({ from: row.code, to: row.code }, row.name, row, 'IANA')),
    ...spoken.filter(each => !isOwn(each)).flatMap(rowsOf),
    ...others.flatMap(rowsOf),
    ...namedRanges
      .filter(({ from, to }) => from > closeCodeRange.from && to <= closeCodeRange.to)
      .map(row => listedRow(row, t(row.heading), row, 'RFC 6455')),
  ];
}

/** What a constant stands for: as its name says, the project's own codes, and the registry. */
function rowOfConstant(constant: NamedConstant, own: readonly Protocol[]): CodeRow {
  const { value, declaration } = constant;
  const [said] = own.flatMap(protocol => rowOf(protocol, value) ?? []);
  const names = [said?.name, closeCodeOf(value)?.name].filter(name => name !== undefined);
  return {
    from: value,
    to: value,
    name: expressionOf(constant),
    group: declaration.file.slice(declaration.file.lastIndexOf('/') + 1),
    meaning: said?.meaning ?? '',
    sender: said ? sentByIn(said) : '',
    otherNames: [...new Set(names)],
  };
}

function listedRow({ from, to }: CodeRange, name: string, row: CloseCode | NamedRange, group: string): CodeRow {
  const mentions = describeRange({ from, to }).flatMap(each => each.mentions);
  return {
    from,
    to,
    name,
    group,
    meaning: t(row.meaning),
    sender: sentBy(row),
    otherNames: mentions.flatMap(({ vocabulary, entry }) =>
      entry.name === undefined || entry.name === name ? [] : `${vocabulary.platform}: ${entry.name}`,
    ),
    source: row.citations[0],
  };
}

function rowsOf(protocol: Protocol): readonly CodeRow[] {
  const { label, codes, source } = protocol;
  return codes.map(row => ({
    from: row.from,
    to: row.to,
    name: row.name,
    group: label,
    meaning: isOwn(protocol) ? row.meaning : t(row.meaning),
    sender: sentByIn(row),
    otherNames: [],
    ...(source.url !== '' && { source }),
  }));
}
