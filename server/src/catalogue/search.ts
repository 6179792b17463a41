import { closeCodes } from './close-code.ts';
import { describeRange, formatRange, type CodeDescription } from './lookup.ts';
import { protocols } from './protocols/protocols.ts';
import type { Protocol } from './protocols/protocol.ts';
import type { CodeRange } from './range.ts';
import { namedRanges } from './ranges.ts';
import { vocabularies } from './vocabularies/vocabularies.ts';

/** How a query meets a name, best first: it is all of it, its beginning, or another piece of it. */
export const qualities = ['exact', 'prefix', 'substring'] as const;

/** One answer to a search. */
export interface CodeMatch {
  /** How the query meets a name of the subject. A number is always met exactly. */
  readonly quality: (typeof qualities)[number];
  readonly description: CodeDescription;
}

/** What a subject is called by somebody, ready to be compared. */
interface SearchName {
  readonly name: string;
  readonly subject: CodeRange;
}

/** All names; where a document has a row without a name, what it says there instead. Sorted by number. */
const searchNames: readonly SearchName[] = [
  ...closeCodes.map(({ code, name }) => ({ name, subject: { from: code, to: code } })),
  ...namedRanges.map(range => ({ name: range.heading, subject: range })),
  ...vocabularies.flatMap(({ entries }) =>
    entries.map(entry => ({ name: entry.name ?? entry.remark ?? '', subject: entry })),
  ),
  ...protocols.flatMap(namesIn),
]
  .map(({ name, subject }) => ({ name: comparable(name), subject: { from: subject.from, to: subject.to } }))
  .sort((a, b) => compare(a.subject.from, b.subject.from) || compare(a.subject.to, b.subject.to));

/**
 * The codes and ranges that `query` means, best first and by number among equals: a number (`1006`), a range
 * (`3000-3999`, `3xxx`), or a name of the registry, of any vocabulary or of any protocol in any case and with any separators (`goingAway`,
 * `GOING_AWAY`, `CloseCode.goingAway`), those of `own` before all others. Every integer has an answer; a name that nobody uses
 * has none.
 */
export function findCodes(query: string, own: readonly Protocol[] = []): readonly CodeMatch[] {
  const numbers = /^\s*(-?\d+)(?:\s*[-–]\s*(\d+))?\s*$/.exec(query);
  if (!numbers) return findBlock(query) ?? findNames(query, own);
  const [, from, to] = numbers;
  return findNumbers(Number(from), Number(to ?? from));
}

/** One protocol that a query means. */
export interface ProtocolMatch {
  /** How the query meets its id, its name, or the name of one of its packages. */
  readonly quality: CodeMatch['quality'];
  readonly protocol: Protocol;
}

/** The protocols that `query` means, best first: `discord`, `OBS WebSocket`, `graphql-ws`. */
export function findProtocols(query: string): readonly ProtocolMatch[] {
  const wanted = comparable(query);
  if (wanted === '') return [];
  const found = new Map<Protocol, ProtocolMatch>();
  for (const quality of qualities) {
    for (const protocol of protocols) {
      const { id, label, packages } = protocol;
      const names = [id, label, ...(quality === 'exact' ? packages : [])].map(comparable);
      if (!found.has(protocol) && names.some(name => meets[quality](name, wanted)))
        found.set(protocol, { quality, protocol });
    }
  }
  return [...found.values()];
}

/** The codes that begin with the digits of `4xxx`, `41xx` or `410x`; undefined where that is not what is asked for. */
function findBlock(query: string): readonly CodeMatch[] | undefined {
  const [block] = /^\s*(?=....\s*$)[1-9]\d*[x*]+/i.exec(query) ?? [];
  if (block === undefined) return undefined;
  return findNumbers(Number(block.replace(/[x*]/gi, '0')), Number(block.replace(/[x*]/gi, '9')));
}

function findNumbers(from: number, to: number): readonly CodeMatch[] {
  return describeRange({ from, to }).map(description => ({ quality: 'exact', description }));
}

/** A name that finds nothing as a whole may be qualified: then what follows its last dot is looked for. */
function findNames(query: string, own: readonly Protocol[]): readonly CodeMatch[] {
  const names = [...own.flatMap(namesIn).map(each => ({ ...each, name: comparable(each.name) })), ...searchNames];
  const matches = matchNames(comparable(query), names);
  return matches.length > 0 ? matches : matchNames(comparable(query.split('.').at(-1) ?? ''), names);
}

/** What a protocol calls its codes. What it calls a range says what a client does, and is no name of its codes. */
function namesIn({ codes }: Protocol): readonly SearchName[] {
  return codes.filter(({ from, to }) => from === to).map(row => ({ name: row.name, subject: row }));
}

function matchNames(wanted: string, names: readonly SearchName[]): readonly CodeMatch[] {
  if (wanted === '') return [];
  const found = new Map<string, CodeMatch>();
  for (const quality of qualities) {
    for (const { name, subject } of names) {
      if (!meets[quality](name, wanted)) continue;
      const key = formatRange(subject);
      if (found.has(key)) continue;
      for (const description of describeRange(subject)) found.set(key, { quality, description });
    }
  }
  return [...found.values()];
}

const meets: Record<CodeMatch['quality'], (name: string, wanted: string) => boolean> = {
  exact: (name, wanted) => name === wanted,
  prefix: (name, wanted) => name.startsWith(wanted),
  substring: (name, wanted) => name.includes(wanted),
};

/** What names are compared by. What has two underscores at each end is a name of the language's own, and no piece of another. */
function comparable(name: string): string {
  if (/^\s*__.*__\s*$/.test(name)) return '';
  return lettersAndDigits(name);
}

/** What of a name does not depend on how it is written: `GOING_AWAY`, `going away` and `goingAway` become one. */
export function lettersAndDigits(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** As `a - b`, but right for two equal infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}
