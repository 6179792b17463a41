import type { ConstantElsewhere } from '../analysis.ts';
import type { CodeUse } from '../code-use.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import type { Values } from '../values/values.ts';
import { numbersDeclaredIn } from './declared-numbers.ts';
import { keyOf, originsOf } from './named-as-code.ts';

/**
 * The constants of other files that `uses` take their values from. Not those that only bound a range of codes: `code < Codes.Last`
 * says of no code that it is one.
 */
export function codesElsewhere(
  program: MicroProgram,
  values: Values,
  uses: readonly CodeUse[],
): readonly ConstantElsewhere[] {
  const telling = uses.filter(({ kind, comparison }) => kind !== 'not-taken' && comparison?.kind !== 'ordered');
  const origins = originsOf(telling);
  const files = new Set(telling.flatMap(use => use.values.map(({ origin }) => origin.file)));
  return program.sources
    .filter(source => source !== program.file && files.has(source.fileName))
    .flatMap(source =>
      numbersDeclaredIn(program, values, source)
        .filter(each => origins.has(keyOf(each)))
        .map(({ path }) => ({ file: source.fileName, name: path })),
    );
}
