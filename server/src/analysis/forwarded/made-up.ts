import ts from 'typescript';
import { marksOf } from '../marks.ts';
import { nameOf, typeAt } from '../wrappers/paths.ts';
import type { Leaf } from './leaf.ts';

/**
 * What the program itself gives an event that it makes up, as its code: `const event = new CloseEvent('close', { code })`.
 * Undefined where `leaf` is nothing of the kind; empty where no code is given.
 */
export function madeUpWith(checker: ts.TypeChecker, { root, path }: Leaf): readonly ts.Expression[] | undefined {
  const made = ts.isVariableDeclaration(root) && path.length === 1 ? root.initializer : undefined;
  const [key] = path;
  if (!made || !ts.isNewExpression(made) || key === undefined) return undefined;
  const parameters = checker.getResolvedSignature(made)?.getParameters() ?? [];
  const isMadeUp = parameters.some(each => {
    const type = typeAt(checker, checker.getNonNullableType(checker.getTypeOfSymbol(each)), path);
    return marksOf(checker, type).some(({ kind }) => kind === 'simulated');
  });
  if (!isMadeUp) return undefined;
  return [...(made.arguments ?? [])].filter(ts.isObjectLiteralExpression).flatMap(({ properties }) =>
    [...properties].flatMap(each => {
      if (!each.name || nameOf(each.name) !== key) return [];
      if (ts.isShorthandPropertyAssignment(each)) return [each.name];
      return ts.isPropertyAssignment(each) ? [each.initializer] : [];
    }),
  );
}
