import type { Analysis } from '../../analysis/analysis.ts';
import type { BareNumber } from '../../analysis/code-use.ts';
import { closeCodeOf } from '../../catalogue/close-code.ts';
import { nameFor } from '../../rules/named-codes.ts';
import type { Span } from '../../span.ts';
import { createTable } from './create-table.ts';
import { extractConstant } from './extract-constant.ts';
import type { Refactoring } from './refactoring.ts';

/**
 * What can be made of a bare number that stands within `selection`, or at its ends. `codesInWorkspace` are the codes that
 * other files send or compare with (`codesUsedIn`): they go into a table that is made here.
 */
export function refactoringsAt(
  analysis: Analysis,
  selection: Span,
  codesInWorkspace: readonly number[] = [],
): readonly Refactoring[] {
  const { layout, constants, importable } = analysis;
  const places = bareNumbersOf(analysis);
  const chosen = places.find(({ span }) => span.start <= selection.end && selection.start <= span.end);
  // Where the project has a name, the digits are to give way to that.
  if (!layout || !chosen || nameFor(chosen, 'type', analysis)) return [];
  const hasTable = [...constants, ...importable].some(({ expression }) => expression.includes('.'));
  const table = hasTable ? undefined : createTable(codesInWorkspace.filter(hasMeaning), places, layout, analysis);
  return [extractConstant(chosen.value, places, layout, analysis), ...(table ? [table] : [])];
}

/** The close codes that a file sends, fabricates or compares with. Sorted. */
export function codesUsedIn({ uses }: Pick<Analysis, 'uses'>): readonly number[] {
  const codes = uses
    .filter(({ kind, comparison }) => kind !== 'not-taken' && comparison?.kind !== 'ordered')
    .flatMap(({ values }) => values.map(each => each.value));
  return [...new Set(codes.filter(isCode))].sort((one, other) => one - other);
}

/** The close codes that stand in the file as digits, each place once. */
function bareNumbersOf({ uses, constants, path }: Analysis): readonly BareNumber[] {
  const bare = uses
    .filter(({ kind }) => kind !== 'not-taken')
    .flatMap(use => use.bare ?? [])
    .filter(({ value }) => isCode(value))
    .filter(({ span }) => !constants.some(({ declaration: { file, start } }) => file === path && start === span.start));
  return [...new Map(bare.map(each => [each.span.start, each])).values()];
}

/** Whether a code is one that IANA lists or that anybody may give a meaning. */
function hasMeaning(value: number): boolean {
  return isCode(value) && (closeCodeOf(value) !== undefined || value >= 3000);
}

function isCode(value: number): boolean {
  return Number.isInteger(value) && value >= 1000 && value <= 4999;
}
