import type { Analysis, NamedConstant } from '../analysis/analysis.ts';
import { isInRanges, type CodeRange } from '../catalogue/range.ts';
import { importOf } from '../rules/fixes/add-import.ts';
import type { TextEdit } from '../rules/rule.ts';

/** A constant of another file, as it is written here, and what imports it. */
export interface ImportedConstant {
  readonly constant: NamedConstant;
  readonly edits: readonly TextEdit[];
}

/** With more than these the codes themselves would be hard to find. */
const mostConstants = 30;

/** Constants of other files that may stand at `offset`, where the codes in `allowed` may; their imports lie before it. */
export function importedConstants(
  analysis: Analysis,
  allowed: readonly CodeRange[],
  offset: number,
): readonly ImportedConstant[] {
  return analysis.importable
    .filter(({ value }) => isInRanges(allowed, value))
    .slice(0, mostConstants)
    .flatMap(constant => {
      const imported = importOf(constant, analysis);
      if (!imported || imported.edits.some(({ span }) => span.end > offset)) return [];
      return [{ constant: { ...constant, expression: imported.expression }, edits: imported.edits }];
    });
}
