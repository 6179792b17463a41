import type ts from 'typescript';
import { distinct, type Mark } from '../marks.ts';

/** What becomes of a value that a function of the user's takes. */
export interface Fate {
  /** What it means to the APIs that get it in the end. */
  readonly marks: readonly Mark[];
  /** Whether the object that has it may have another value there afterwards. */
  readonly isChanged: boolean;
  /** What is called with it of which nothing is known: a module is missing. */
  readonly unknown: readonly ts.Expression[];
}

/** Nothing is known of it. */
export const nothing: Fate = { marks: [], isChanged: false, unknown: [] };

/** What becomes of a value that goes several ways. */
export function joined(fates: readonly Fate[]): Fate {
  return {
    marks: distinct(fates.flatMap(({ marks }) => marks)),
    isChanged: fates.some(({ isChanged }) => isChanged),
    unknown: fates.flatMap(({ unknown }) => unknown),
  };
}
