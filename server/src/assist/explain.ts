import type { NamedConstant } from '../analysis/analysis.ts';
import type { CodeDescription } from '../catalogue/lookup.ts';
import { apiPage, apiTitle, findApi } from './api-page.ts';
import { rowOf, type Protocol } from '../catalogue/protocols/protocol.ts';
import { findCodes, findProtocols, lettersAndDigits, qualities } from '../catalogue/search.ts';
import { isTelling } from '../rules/named-codes.ts';
import { disagreementsOf, meaningOf, namesOf, ownMeaningOf, sourcesOf, standInsOf } from './code-description.ts';
import { lastPart } from './code-name.ts';
import { expressionOf } from '../analysis/constants/own-expression.ts';
import { protocolPage, protocolsOf } from './protocol-page.ts';

/** What is known of one code, range or application protocol, for a person to read. */
export interface Explanation {
  /** Plain text: `1006 Abnormal Closure` */
  readonly title: string;
  /** Markdown, without the title; also pleasant as plain text. */
  readonly markdown: string;
}

/** What an explanation is to say besides what holds everywhere. */
export interface ExplanationContext {
  /** The codes to which the project gives a meaning itself. */
  readonly own?: readonly Protocol[];
  /** The project's constants, which name codes that nobody else has a name for. */
  readonly constants?: readonly NamedConstant[];
  /** Says in a sentence of Markdown how the reader gets at all codes of a protocol; absent where there is no way. */
  readonly wayTo?: (protocol: Protocol) => string;
}

/**
 * Explanations for a number, a range (`3000-3999`), a name of a code, an API (`ws`), or an application protocol (`discord`): those that the
 * query meets best, so that pieces of names count only where no whole name does. Empty where nothing matches.
 */
export function explain(query: string, context: ExplanationContext = {}): readonly Explanation[] {
  const api = findApi(query);
  const apis = api ? [{ quality: qualities[0], title: apiTitle(api), markdown: apiPage(api) }] : [];
  const protocols = findProtocols(query).map(({ quality, protocol }) => ({
    quality,
    title: protocol.label,
    markdown: protocolPage(protocol),
  }));
  const codes = findCodes(query, context.own).map(({ quality, description }) => ({
    quality,
    ...explanationOf(description, context),
  }));
  const matches = [...apis, ...protocols, ...codes];
  const best = qualities.find(each => matches.some(({ quality }) => quality === each));
  return matches.filter(({ quality }) => quality === best).map(({ title, markdown }) => ({ title, markdown }));
}

function explanationOf(
  description: CodeDescription,
  { own = [], constants = [], wayTo }: ExplanationContext,
): Explanation {
  const { subject, closeCode, title } = description;
  const isSingle = subject.from === subject.to;
  const [row] = isSingle ? own.flatMap(protocol => rowOf(protocol, subject.from) ?? []) : [];
  const meaning = row ? ownMeaningOf(description, row) : meaningOf(description);
  const others = [
    standInsOf(description),
    namesOf(description),
    protocolsOf(description, wayTo),
    disagreementsOf(description),
    sourcesOf(description),
  ];
  const name = row?.name ?? (isSingle ? nameIn(constants, subject.from) : undefined);
  return {
    title: name === undefined || closeCode ? title : `${subject.from} ${name}`,
    markdown: [meaning, ...others].filter(piece => piece !== '').join('\n\n'),
  };
}

/** `Kicked`, or `Kicked / RoomFull` where constants differ; undefined where none has a name for the code. */
function nameIn(constants: readonly NamedConstant[], code: number): string | undefined {
  const telling = constants.filter(each => each.value === code && isTelling(each));
  const names = telling.flatMap(each => lastPart(expressionOf(each)) ?? []);
  const different = new Map(names.map(name => [lettersAndDigits(name), name]));
  return different.size === 0 ? undefined : [...different.values()].join(' / ');
}
