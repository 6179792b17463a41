import type { Analysis } from '../../analysis/analysis.ts';
import type { BareNumber } from '../../analysis/code-use.ts';
import { sourceAt } from '../../analysis/embedded-scripts.ts';
import { closeCodeOf } from '../../catalogue/close-code.ts';
import { sendableCodes } from '../../catalogue/lookup.ts';
import { isInRanges } from '../../catalogue/range.ts';
import { isDeclaration, nameFor } from '../../rules/named-codes.ts';
import type { Span } from '../../span.ts';
import { createTable } from './create-table.ts';
import { extractConstant } from './extract-constant.ts';
import type { Refactoring } from './refactoring.ts';

/**
 * What can be made of a bare number that stands within `selection`, or at its ends. Those within `wrong` are mistakes, and get
 * no name. `codesInProject` are the codes that other files send or compare with (`codesUsedIn`): they go into a table that is
 * made here.
 */
export function refactoringsAt(
  file: Analysis,
  selection: Span,
  wrong: readonly Span[] = [],
  codesInProject: readonly number[] = [],
): readonly Refactoring[] {
  const analysis = sourceAt(file, selection.start);
  const { layout, constants, importable } = analysis;
  const places = bareNumbersOf(analysis).filter(
    ({ span }) => !wrong.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  const chosen = places.find(({ span }) => span.start <= selection.end && selection.start <= span.end);
  // Where the project has a name, the digits are to give way to that.
  if (!layout || !chosen || nameFor(chosen, 'type', analysis)) return [];
  const hasTable = [...constants, ...importable].some(({ expression }) => expression.includes('.'));
  const table = hasTable ? undefined : createTable(codesInProject.filter(hasMeaning), places, layout, analysis);
  return [extractConstant(chosen.value, places, layout, analysis), ...(table ? [table] : [])];
}

/** The close codes that a file sends or compares with, but for those that it must not send. Sorted. */
export function codesUsedIn({ uses }: Pick<Analysis, 'uses'>): readonly number[] {
  const codes = uses
    .filter(({ kind, comparison }) => kind === 'sent' || (kind === 'received' && comparison?.kind !== 'ordered'))
    .flatMap(({ kind, values }) =>
      values.map(each => each.value).filter(value => kind === 'received' || isInRanges(sendableCodes, value)),
    );
  return [...new Set(codes.filter(isCode))].sort((one, other) => one - other);
}

/** The close codes that stand in the file as digits, each place once. */
function bareNumbersOf(file: Analysis): readonly BareNumber[] {
  const bare = file.uses
    .filter(({ kind }) => kind !== 'not-taken')
    .flatMap(use => use.bare ?? [])
    .filter(({ value }) => isCode(value))
    .filter(each => !isDeclaration(each, file));
  return [...new Map(bare.map(each => [each.span.start, each])).values()];
}

/** Whether a code is one to which IANA's list gives a meaning or that anybody may give a meaning. */
function hasMeaning(value: number): boolean {
  const wire = closeCodeOf(value)?.wire;
  return isCode(value) && (wire === 'allowed' || wire === 'local' || value >= 3000);
}

function isCode(value: number): boolean {
  return Number.isInteger(value) && value >= 1000 && value <= 4999;
}
