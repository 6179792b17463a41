import type { LocatedFinding } from './located-finding.ts';

/** Turns findings into text, file by file, so that what is found can be shown at once. Every piece is a run of whole lines, or empty. */
export interface Report {
  /** What to print for one file that has findings. */
  add(findings: readonly LocatedFinding[]): string;
  /** What to print after the last file. */
  end(extent: Extent): string;
}

/** How much of what was asked for could be done. */
export interface Extent {
  readonly filesChecked: number;
  /** How many could not be: why was told for each. */
  readonly filesLeftOut: number;
}
