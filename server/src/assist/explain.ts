import { findCodes } from '../catalogue/search.ts';
import { disagreementsOf, meaningOf, namesOf, sourcesOf } from './code-description.ts';

/** What is known of one code or range, for a person to read. */
export interface Explanation {
  /** `1006 Abnormal Closure` */
  readonly title: string;
  /** Markdown, without the title; also pleasant as plain text. */
  readonly markdown: string;
}

/**
 * Explanations for a number, a range (`3000-3999`) or a name: those that the query meets best, so that pieces of names
 * count only where no whole name does. Empty where nothing matches.
 */
export function explain(query: string): readonly Explanation[] {
  const matches = findCodes(query);
  return matches
    .filter(({ quality }) => quality === matches[0]?.quality)
    .map(({ description }) => ({
      title: description.title,
      markdown: [meaningOf, namesOf, disagreementsOf, sourcesOf]
        .map(piece => piece(description))
        .filter(piece => piece !== '')
        .join('\n\n'),
    }));
}
