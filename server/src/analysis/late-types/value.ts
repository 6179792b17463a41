import ts from 'typescript';
import { unwrap } from '../expressions.ts';

/**
 * The steps that lead from a value to a part of it: the name of a member, `'*'` for every element of a container, `'await'`
 * for what a promise gives. Empty for the value itself.
 */
export type Way = readonly string[];

export const element = '*';
export const awaited = 'await';

/** A part of what an expression is, or of something of which only the type is known. */
export interface Value {
  readonly from: ts.Expression | ts.Type;
  readonly way: Way;
  /** Whether it may stay unknown without making everything else unknown. */
  readonly isOptional?: boolean;
}

/** Values of which nothing else is asked than what they are. */
export function valuesOf(expressions: readonly ts.Expression[], way: Way): readonly Value[] {
  return expressions.map(from => ({ from, way }));
}

export function isExpression(from: ts.Expression | ts.Type): from is ts.Expression {
  return 'kind' in from;
}

/** All values together; undefined where one of them is unknown. */
export function together(values: readonly (readonly Value[] | undefined)[]): readonly Value[] | undefined {
  return values.every(each => each !== undefined) ? values.flat() : undefined;
}

/** The type of a part of a value of `type`; undefined where the types do not say. */
export function typeAlong(checker: ts.TypeChecker, type: ts.Type, way: Way): ts.Type | undefined {
  let part: ts.Type | undefined = type;
  for (const step of way) {
    if (!part) return undefined;
    part = typeOfStep(checker, checker.getNonNullableType(part), step);
  }
  return part;
}

function typeOfStep(checker: ts.TypeChecker, owner: ts.Type, step: string): ts.Type | undefined {
  const name = owner.getSymbol()?.name;
  if (step === awaited) {
    if (name !== 'Promise' && name !== 'PromiseLike') return isPlain(owner) ? owner : undefined;
    return checker.getTypeArguments(owner as ts.TypeReference)[0];
  }
  if (step === element) {
    if (checker.isArrayType(owner)) return owner.getNumberIndexType();
    const isContainer = name !== undefined && /^(?:Readonly|Weak)?(?:Set|Map)$/.test(name);
    return isContainer
      ? checker.getTypeArguments(owner as ts.TypeReference).at(-1)
      : (owner.getStringIndexType() ?? owner.getNumberIndexType());
  }
  const property = owner.getProperty(step);
  if (property) return checker.getTypeOfSymbol(property);
  return /^\d+$/.test(step) && checker.isArrayType(owner) ? owner.getNumberIndexType() : undefined;
}

function isPlain(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) === 0;
}

/** Whether an expression is written as no value at all. */
export function isNothing(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  return inner.kind === ts.SyntaxKind.NullKeyword || ts.isVoidExpression(inner) || inner.getText() === 'undefined';
}
