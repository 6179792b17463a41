import ts from 'typescript';

/** The numbers that have names instead of digits. */
export const notFinite: ReadonlyMap<string, number> = new Map([
  ['NaN', NaN],
  ['Number.NaN', NaN],
  ['Infinity', Infinity],
  ['Number.POSITIVE_INFINITY', Infinity],
  ['Number.NEGATIVE_INFINITY', -Infinity],
]);

/** The literals that a type consists of; undefined when it can be anything else. Absence (`undefined`) is no value. */
export function literalsOf(type: ts.Type): readonly (number | string)[] | undefined {
  const members = (type.isUnion() ? type.types : [type]).filter(
    each => (each.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void)) === 0,
  );
  const literals = members.map(each => (each.isNumberLiteral() || each.isStringLiteral() ? each.value : undefined));
  return literals.length > 0 && literals.every(each => each !== undefined) ? [...new Set(literals)] : undefined;
}

const arithmetic: ReadonlyMap<ts.SyntaxKind, (a: number, b: number) => number> = new Map([
  [ts.SyntaxKind.PlusToken, (a, b) => a + b],
  [ts.SyntaxKind.MinusToken, (a, b) => a - b],
  [ts.SyntaxKind.AsteriskToken, (a, b) => a * b],
]);

/** What an operator makes of two known values; undefined where that is not known. */
export function calculate(
  operator: ts.SyntaxKind,
  a: number | string,
  b: number | string,
): number | string | undefined {
  if (typeof a === 'number' && typeof b === 'number') return arithmetic.get(operator)?.(a, b);
  return operator === ts.SyntaxKind.PlusToken ? String(a) + String(b) : undefined;
}
