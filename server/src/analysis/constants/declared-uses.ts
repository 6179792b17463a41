import type ts from 'typescript';
import type { NamedConstant } from '../analysis.ts';
import type { CodeUse } from '../code-use.ts';
import type { NamedNumber } from './declared-numbers.ts';
import { isCode, originsOf } from './named-as-code.ts';

/**
 * Those of the numbers declared in a file that are close codes: because one of `uses` takes its value from there, or
 * because of what they are called.
 */
export function declaredUses(
  file: ts.SourceFile,
  declared: readonly NamedNumber[],
  uses: readonly CodeUse[],
): readonly CodeUse[] {
  const origins = originsOf(uses);
  return usesOf(
    file,
    declared.filter(each => isCode(each, origins)),
    uses,
  );
}

/** Those that are close codes for another reason, as `constants` says. */
export function inferredUses(
  file: ts.SourceFile,
  declared: readonly NamedNumber[],
  uses: readonly CodeUse[],
  constants: readonly NamedConstant[],
): readonly CodeUse[] {
  const inferred = constants.filter(each => each.isInferred && each.declaration.file === file.fileName);
  const starts = new Set(inferred.map(({ declaration }) => declaration.start));
  return usesOf(
    file,
    declared.filter(({ holder }) => starts.has(holder.getStart(file))),
    uses,
  );
}

function usesOf(file: ts.SourceFile, declared: readonly NamedNumber[], uses: readonly CodeUse[]): readonly CodeUse[] {
  const used = new Set(uses.map(({ span }) => span.start));
  return declared
    .filter(({ holder }) => !used.has(holder.getStart(file)))
    .map(({ name, holder, value, path }) => {
      const place = { file: file.fileName, start: holder.getStart(file), end: holder.getEnd() };
      return {
        kind: 'declared' as const,
        apis: [],
        span: { start: name.getStart(file), end: holder.getEnd() },
        values: [{ value, origin: place, name: path }],
        hasCode: true,
        certainty: 'evidence' as const,
        deliberate: false,
      };
    });
}
