import type { CodeDescription } from '../catalogue/lookup.ts';
import { apiPage, apiTitle, findApi } from './api-page.ts';
import { rowOf, type Protocol } from '../catalogue/protocols/protocol.ts';
import { findCodes, findProtocols, qualities } from '../catalogue/search.ts';
import { disagreementsOf, meaningOf, namesOf, ownMeaningOf, sourcesOf, standInsOf } from './code-description.ts';
import { protocolPage, protocolsOf } from './protocol-page.ts';

/** What is known of one code, range or application protocol, for a person to read. */
export interface Explanation {
  /** `1006 Abnormal Closure` */
  readonly title: string;
  /** Markdown, without the title; also pleasant as plain text. */
  readonly markdown: string;
}

/**
 * Explanations for a number, a range (`3000-3999`), a name of a code, an API (`ws`), or an application protocol (`discord`): those that the
 * query meets best, so that pieces of names count only where no whole name does. Empty where nothing matches. `own` has the
 * codes to which the project gives a meaning itself.
 */
export function explain(query: string, own: readonly Protocol[] = []): readonly Explanation[] {
  const api = findApi(query);
  const apis = api ? [{ quality: qualities[0], title: apiTitle(api), markdown: apiPage(api) }] : [];
  const protocols = findProtocols(query).map(({ quality, protocol }) => ({
    quality,
    title: protocol.label,
    markdown: protocolPage(protocol),
  }));
  const codes = findCodes(query, own).map(({ quality, description }) => ({
    quality,
    ...explanationOf(description, own),
  }));
  const matches = [...apis, ...protocols, ...codes];
  const best = qualities.find(each => matches.some(({ quality }) => quality === each));
  return matches.filter(({ quality }) => quality === best).map(({ title, markdown }) => ({ title, markdown }));
}

function explanationOf(description: CodeDescription, own: readonly Protocol[]): Explanation {
  const { subject, closeCode, title } = description;
  const isSingle = subject.from === subject.to;
  const [row] = isSingle ? own.flatMap(protocol => rowOf(protocol, subject.from) ?? []) : [];
  const meaning = row ? ownMeaningOf(description, row) : meaningOf(description);
  const others = [standInsOf, namesOf, protocolsOf, disagreementsOf, sourcesOf].map(piece => piece(description));
  return {
    title: row && !closeCode ? `${subject.from} ${row.name}` : title,
    markdown: [meaning, ...others].filter(piece => piece !== '').join('\n\n'),
  };
}
