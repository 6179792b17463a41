import ts from 'typescript';

/** The names that lead from a value to a part of it: `['close', 'code']`; empty for the value itself. Indices are names, too. */
export type Path = readonly string[];

/** A part of a value: the expression that has the value, and the way from there. */
export interface Part {
  readonly expression: ts.Expression;
  readonly path: Path;
}

/** The name or index by which an access picks a part; undefined where only a run can tell. */
export function keyOf(access: ts.PropertyAccessExpression | ts.ElementAccessExpression): string | undefined {
  if (ts.isPropertyAccessExpression(access)) return access.name.text;
  const { argumentExpression } = access;
  return ts.isStringLiteralLike(argumentExpression) || ts.isNumericLiteral(argumentExpression)
    ? argumentExpression.text
    : undefined;
}

/** The name of a member of an object literal, a class or a pattern, as far as it is written out. */
export function nameOf(name: ts.PropertyName | ts.BindingName | undefined): string | undefined {
  if (!name) return undefined;
  return ts.isIdentifier(name) ||
    ts.isPrivateIdentifier(name) ||
    ts.isStringLiteralLike(name) ||
    ts.isNumericLiteral(name)
    ? name.text
    : undefined;
}

/** The type of a part of a value of `type`; undefined where `type` does not have it. */
export function typeAt(checker: ts.TypeChecker, type: ts.Type | undefined, path: Path): ts.Type | undefined {
  let part = type;
  for (const name of path) {
    if (!part) return undefined;
    const owner = checker.getNonNullableType(part);
    const property = owner.getProperty(name);
    if (property) part = checker.getTypeOfSymbol(property);
    else part = /^\d+$/.test(name) && checker.isArrayType(owner) ? owner.getNumberIndexType() : undefined;
  }
  return part;
}

/** What a pattern binds to a part of the value that it takes apart: the names, each with the way that is left from there. */
export function boundTo(
  pattern: ts.BindingName,
  path: Path,
): readonly { readonly name: ts.Identifier; readonly path: Path }[] {
  if (ts.isIdentifier(pattern)) return [{ name: pattern, path }];
  const [first, ...rest] = path;
  if (first === undefined) return [];
  const elements = pattern.elements.flatMap((element, index) => {
    if (!ts.isBindingElement(element)) return [];
    const key = ts.isArrayBindingPattern(pattern) ? String(index) : nameOf(element.propertyName ?? element.name);
    return [{ element, key, index }];
  });
  const own = elements.find(({ element, key }) => !element.dotDotDotToken && key === first);
  if (own) return boundTo(own.element.name, rest);
  const others = elements.find(({ element }) => element.dotDotDotToken);
  if (!others) return [];
  if (ts.isObjectBindingPattern(pattern)) return boundTo(others.element.name, path);
  return Number(first) >= others.index
    ? boundTo(others.element.name, [String(Number(first) - others.index), ...rest])
    : [];
}
