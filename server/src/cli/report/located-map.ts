import type { CodePlace } from '../../map/code-place.ts';
import type { MappedCodes } from '../../map/mapped-code.ts';
import type { LineAndColumn } from '../line-index.ts';

/** The codes of some sources, with what a report needs to name their places. */
export interface LocatedMap {
  readonly map: MappedCodes;
  readonly filesChecked: number;
  readonly filesLeftOut: number;
  /** How the report calls what was analysed: the name of a folder. */
  readonly title: string;
  /** As the report names a file. */
  readonly nameOf: (path: string) => string;
  /** Lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
  readonly locate: (place: CodePlace) => { readonly start: LineAndColumn; readonly end: LineAndColumn };
}

/** What `closewise report` can print. */
export type MapFormat = (located: LocatedMap) => string | Promise<string>;
