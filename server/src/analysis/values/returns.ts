import ts from 'typescript';
import { walk } from '../expressions.ts';

/** What a function returns, its nested functions left aside; nothing for a declaration without a body. */
export function returnedExpressions(declaration: ts.Node): readonly ts.Expression[] {
  const body = ts.isFunctionLike(declaration) && 'body' in declaration ? declaration.body : undefined;
  if (!body) return [];
  if (ts.isExpression(body)) return [body];
  const returned: ts.Expression[] = [];
  walk(body, node => {
    if (ts.isReturnStatement(node) && node.expression) returned.push(node.expression);
    return !ts.isFunctionLike(node);
  });
  return returned;
}

/** Whether a call gives what the function returns, and not a promise or an iterator of it. */
export function returnsAsWritten(declaration: ts.Node): boolean {
  if (!ts.isFunctionLike(declaration)) return false;
  const isGenerator = 'asteriskToken' in declaration && declaration.asteriskToken !== undefined;
  return !isGenerator && (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Async) === 0;
}
