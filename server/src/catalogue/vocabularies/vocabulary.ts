import type { Citation } from '../citation.ts';
import type { CodeRange } from '../range.ts';

/** What a document may flag a number as, in the document's own words. */
export type VocabularyFlag = 'internal' | 'customizable';

/** One row of a document: a code, or a range of codes, and what the document calls it. */
export interface VocabularyEntry extends CodeRange {
  /** An identifier of the platform, or words; absent where the document has a row for the number but no name. */
  readonly name?: string;
  /** What the document says in the place of a name, in its own words. */
  readonly remark?: string;
  /** What it says of a name whose meaning is not that of the registry, in ours. */
  readonly note?: string;
  /** What the row is flagged as; absent in a document that has no flags. */
  readonly flags?: readonly VocabularyFlag[];
}

/** What one document, which people program against, calls the close codes. */
export interface Vocabulary {
  /** Who speaks like this: `Apple Foundation`. */
  readonly platform: string;
  /** The type or table that the names belong to. */
  readonly title: string;
  readonly citation: Citation;
  /** Sorted by number, without overlaps. */
  readonly entries: readonly VocabularyEntry[];
}
