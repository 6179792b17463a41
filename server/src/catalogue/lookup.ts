import { closeCodeOf, closeCodes, type CloseCode } from './close-code.ts';
import { disagreements, type Disagreement } from './disagreements.ts';
import { rowOf, type Protocol, type ProtocolCode } from './protocols/protocol.ts';
import { protocols } from './protocols/protocols.ts';
import { isInRanges, unionOf, type CodeRange } from './range.ts';
import { namedRanges, type NamedRange } from './ranges.ts';
import { vocabularies } from './vocabularies/vocabularies.ts';
import type { Vocabulary, VocabularyEntry } from './vocabularies/vocabulary.ts';
import { t } from '../l10n/text.ts';

/** A row of a vocabulary together with the vocabulary. */
export interface Mention {
  readonly vocabulary: Vocabulary;
  readonly entry: VocabularyEntry;
}

/** What a protocol says of a code, together with the protocol. */
export interface ProtocolMention {
  readonly protocol: Protocol;
  readonly row: ProtocolCode;
}

/** All that the catalogue knows of one code, or of the codes of a range that has no finer division. */
export interface CodeDescription {
  /** What is described; `from` and `to` are the same number for a single code. */
  readonly subject: CodeRange;
  /** `1006 Abnormal Closure`, `4007 Private use`, `3000-3999 Libraries and frameworks`. */
  readonly title: string;
  /** The range that all of the subject lies in. */
  readonly range: NamedRange;
  /** The registry's row, if the subject is a single code that IANA lists. */
  readonly closeCode?: CloseCode;
  /** The rows of the vocabularies that cover the subject, in the order of the vocabularies. */
  readonly mentions: readonly Mention[];
  readonly disagreements: readonly Disagreement[];
  /** What the application protocols say of a single code, in their order. Each holds only where that protocol is spoken. */
  readonly protocols: readonly ProtocolMention[];
}

/** The codes that may stand in a Close frame: those that are assigned, and those that anyone may assign. Sorted. */
export const sendableCodes: readonly CodeRange[] = namedRanges
  .filter(({ wire }) => wire === 'allowed')
  .flatMap(range => {
    const kept = closeCodes.filter(({ code, wire }) => wire !== 'allowed' && isInRanges([range], code));
    const borders = [range.from - 1, ...kept.map(({ code }) => code).sort((one, other) => one - other), range.to + 1];
    return borders.slice(1).map((border, index) => ({ from: (borders[index] ?? 0) + 1, to: border - 1 }));
  })
  .filter(({ from, to }) => from <= to)
  .reduce<readonly CodeRange[]>((union, range) => unionOf(union, [range]), []);

/** All that the catalogue knows of `code`; undefined for what is no integer: a fraction, NaN, an infinity. */
export function describeCode(code: number): CodeDescription | undefined {
  return describeRange({ from: code, to: code })[0];
}

/** One description for every named range that the given range reaches into, by number; none where it is empty. */
export function describeRange({ from, to }: CodeRange): readonly CodeDescription[] {
  if (from > to || (from === to && !Number.isInteger(from))) return [];
  return namedRanges
    .filter(range => from <= range.to && range.from <= to)
    .map(range => describe({ from: Math.max(from, range.from), to: Math.min(to, range.to) }, range));
}

function describe(subject: CodeRange, range: NamedRange): CodeDescription {
  const isSingle = subject.from === subject.to;
  const closeCode = isSingle ? closeCodeOf(subject.from) : undefined;
  return {
    subject,
    title: `${formatRange(subject)} ${closeCode?.name ?? t(range.heading)}`,
    range,
    ...(closeCode && { closeCode }),
    mentions: vocabularies.flatMap(vocabulary =>
      vocabulary.entries.filter(entry => covers(entry, subject)).map(entry => ({ vocabulary, entry })),
    ),
    disagreements: disagreements.filter(each => covers(each, subject)),
    protocols: isSingle ? mentionsIn(protocols, subject.from) : [],
  };
}

/** Those of `some` that say something of `code`, and what, in the same order. */
export function mentionsIn(some: readonly Protocol[], code: number): readonly ProtocolMention[] {
  return some.flatMap(protocol => {
    const row = rowOf(protocol, code);
    return row ? [{ protocol, row }] : [];
  });
}

function covers(outer: CodeRange, inner: CodeRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** `1006`, `3000-3999`, `5000 and above`, `below 1000`. */
export function formatRange({ from, to }: CodeRange): string {
  if (from === to) return `${from}`;
  if (to === Infinity) return t`${from} and above`;
  return from === -Infinity ? t`below ${to + 1}` : `${from}-${to}`;
}
