import ts from 'typescript';
import { unwrap } from '../expressions.ts';
import type { Values } from '../values/values.ts';
import { choices, functions } from './operations.ts';

/** What may be the same number as the expression that it is made of. */
export interface SameNumber {
  /** What it is made of. */
  readonly of: ts.Expression;
  /** Whether it is the same where that is `code`. */
  isSame(code: number): boolean;
}

/** `+code`, `Number(code)`, and `Math.min(code, 4999)`, which keeps what is too high away and nothing else. */
export function sameNumber(values: Values, inner: ts.Expression): SameNumber | undefined {
  if (ts.isPrefixUnaryExpression(inner)) {
    return inner.operator === ts.SyntaxKind.PlusToken ? { of: inner.operand, isSame: () => true } : undefined;
  }
  if (!ts.isCallExpression(inner) || inner.arguments.some(ts.isSpreadElement)) return undefined;
  const name = unwrap(inner.expression).getText();
  const [first] = inner.arguments;
  const known = functions.get(name);
  if (known && first) return { of: first, isSame: code => known(code) === code };
  const choice = choices.get(name);
  const limits = inner.arguments.map(each => values.numbers(each).map(({ value }) => value));
  const [only, ...others] = inner.arguments.filter((_, index) => limits[index]?.length === 0);
  const given = limits.filter(each => each.length > 0);
  if (!choice || !only || others.length > 0 || given.some(each => each.length > 1)) return undefined;
  return { of: only, isSame: code => choice(code, ...given.flat()) === code };
}
