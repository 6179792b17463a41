import ts from 'typescript';
import { unwrap } from '../expressions.ts';
import { marksOf, type Mark } from '../marks.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { isReplacedMethod } from './replaced-methods.ts';

/** Objects, lists and functions that are written where an API wants a code: they have parts, but are no code themselves. */
export function literalsForCodes(
  { checker }: MicroProgram,
  call: ts.CallExpression | ts.NewExpression,
): readonly { readonly expression: ts.Expression; readonly marks: readonly Mark[] }[] {
  const given = [...(call.arguments ?? []).entries()];
  const spread = given.findIndex(([, each]) => ts.isSpreadElement(each));
  const literals = given.slice(0, spread < 0 ? undefined : spread).filter(([, each]) => !couldBeGiven(each));
  if (literals.length === 0 || isReplacedMethod(checker, call.expression)) return [];
  // Not the contextual type: to ask a function for that before its call is resolved changes what it is.
  const parameters = checker.getResolvedSignature(call)?.getParameters() ?? [];
  return literals.flatMap(([index, expression]) => {
    const parameter = parameters[index];
    const marks = parameter ? marksOf(checker, checker.getTypeOfSymbol(parameter)) : [];
    return marks.some(({ kind }) => kind === 'sent') ? [{ expression, marks }] : [];
  });
}

/** Whether what is written can be a code or a reason: functions and literals of other kinds cannot. */
export function couldBeGiven(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  return !(
    ts.isFunctionLike(inner) ||
    ts.isObjectLiteralExpression(inner) ||
    ts.isArrayLiteralExpression(inner) ||
    ts.isSpreadElement(inner) ||
    ts.isRegularExpressionLiteral(inner)
  );
}
