import { findCodes, findProtocols, qualities } from '../catalogue/search.ts';
import { disagreementsOf, meaningOf, namesOf, protocolPage, protocolsOf, sourcesOf } from './code-description.ts';

/** What is known of one code, range or application protocol, for a person to read. */
export interface Explanation {
  /** `1006 Abnormal Closure` */
  readonly title: string;
  /** Markdown, without the title; also pleasant as plain text. */
  readonly markdown: string;
}

/**
 * Explanations for a number, a range (`3000-3999`), a name of a code, or an application protocol (`discord`): those that the
 * query meets best, so that pieces of names count only where no whole name does. Empty where nothing matches.
 */
export function explain(query: string): readonly Explanation[] {
  const protocols = findProtocols(query).map(({ quality, protocol }) => ({
    quality,
    title: protocol.label,
    markdown: protocolPage(protocol),
  }));
  const codes = findCodes(query).map(({ quality, description }) => ({
    quality,
    title: description.title,
    markdown: [meaningOf, namesOf, protocolsOf, disagreementsOf, sourcesOf]
      .map(piece => piece(description))
      .filter(piece => piece !== '')
      .join('\n\n'),
  }));
  const matches = [...protocols, ...codes];
  const best = qualities.find(each => matches.some(({ quality }) => quality === each));
  return matches.filter(({ quality }) => quality === best).map(({ title, markdown }) => ({ title, markdown }));
}
