import ts from 'typescript';
import { unwrap } from '../expressions.ts';
import { returnedExpressions, returnsAsWritten } from '../values/returns.ts';
import { nameOf, type Path } from './paths.ts';

/** A function, method or constructor with a body. */
export type WrittenFunction = ts.FunctionLikeDeclaration & { readonly body: ts.ConciseBody };

/** The declaration with the body: of an overloaded function, the last. Undefined where there is none. */
export function withBody(checker: ts.TypeChecker, declaration: ts.SignatureDeclaration): WrittenFunction | undefined {
  if (isWritten(declaration)) return declaration;
  const overloads: readonly ts.Node[] | undefined = ts.isConstructorDeclaration(declaration)
    ? declaration.parent.members.filter(ts.isConstructorDeclaration)
    : declaration.name && checker.getSymbolAtLocation(declaration.name)?.declarations;
  return overloads?.find(isWritten);
}

/** The function that stands in an expression, at `path` below it: written there, in a literal, or under its name. */
export function functionAt(
  checker: ts.TypeChecker,
  expression: ts.Expression,
  path: Path,
): WrittenFunction | undefined {
  const inner = unwrap(expression);
  const [first, ...rest] = path;
  if (first === undefined) {
    if (isWritten(inner)) return inner;
    const declaration = ts.isIdentifier(inner) ? checker.getSymbolAtLocation(inner)?.valueDeclaration : undefined;
    if (!declaration) return undefined;
    if (isWritten(declaration)) return declaration;
    const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    const made = value && unwrap(value);
    return made && isWritten(made) ? made : undefined;
  }
  if (!ts.isObjectLiteralExpression(inner)) return undefined;
  const member = inner.properties.find(({ name }) => name && nameOf(name) === first);
  if (!member) return undefined;
  if (ts.isPropertyAssignment(member)) return functionAt(checker, member.initializer, rest);
  return rest.length === 0 && isWritten(member) ? member : undefined;
}

/**
 * The function that a call gives, where it is the only one: what is called in `closer(socket)(1006)`, and behind a constant
 * that is `closer(socket)`. Its type may be an alias that does not lead there.
 */
export function functionMade(checker: ts.TypeChecker, callee: ts.Expression): WrittenFunction | undefined {
  const inner = unwrap(callee);
  const named = ts.isIdentifier(inner) ? checker.getSymbolAtLocation(inner)?.valueDeclaration : undefined;
  const isConstant =
    named && ts.isVariableDeclaration(named) && (ts.getCombinedNodeFlags(named) & ts.NodeFlags.Const) !== 0;
  const call = isConstant && named.initializer ? unwrap(named.initializer) : inner;
  if (!ts.isCallExpression(call)) return undefined;
  const maker = checker.getResolvedSignature(call)?.declaration;
  if (!maker || ts.isMethodDeclaration(maker) || !returnsAsWritten(maker)) return undefined; // a method may be overridden
  const [only, ...others] = returnedExpressions(maker);
  return only && others.length === 0 ? functionAt(checker, only, []) : undefined;
}

function isWritten(node: ts.Node): node is WrittenFunction {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}
