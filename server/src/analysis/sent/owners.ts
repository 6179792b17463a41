import ts from 'typescript';
import { unwrap } from '../expressions.ts';

/** What a member belongs to: a symbol, or the object literal that it is written in. */
export type Owner = ts.Symbol | ts.ObjectLiteralExpression;

/**
 * What owns the members that are read from `expression`, also where TypeScript takes it for `any`: the object literal around
 * a method that says `this`, the class behind it, and the same for `that` after `const that = this`.
 */
export function ownerOf(checker: ts.TypeChecker, expression: ts.Expression): Owner | undefined {
  const inner = unwrap(expression);
  if (inner.kind === ts.SyntaxKind.ThisKeyword) return ownerOfThis(checker, inner);
  if (ts.isElementAccessExpression(inner)) return undefined;
  const symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(inner) ? inner.name : inner);
  const declaration = symbol?.valueDeclaration;
  const initial = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return initial?.kind === ts.SyntaxKind.ThisKeyword ? ownerOfThis(checker, initial) : symbol;
}

/** The member that `owner` declares under a name. */
export function memberOf(owner: Owner, name: string): ts.Symbol | undefined {
  return 'kind' in owner ? undefined : owner.members?.get(ts.escapeLeadingUnderscores(name));
}

/** What an object literal says itself of a member: its value, or undefined where that is nothing that can be followed. */
export function initialValues(owner: Owner, name: string): readonly (ts.Expression | undefined)[] {
  if (!('kind' in owner)) return [];
  const own = owner.properties.filter(each => each.name && memberText(each.name) === name);
  return own.map(each => (ts.isPropertyAssignment(each) ? each.initializer : undefined));
}

function memberText(name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}

function ownerOfThis(checker: ts.TypeChecker, node: ts.Expression): Owner | undefined {
  const literal = literalAround(node);
  const type = literal ? constructorFilledBy(checker, literal) : checker.getTypeAtLocation(node);
  // In `Client.prototype = { … }` TypeScript knows better what `this` is.
  const known = literal && !type ? checker.getTypeAtLocation(node).symbol : undefined;
  return known && (known.flags & ts.SymbolFlags.ObjectLiteral) === 0 ? known : (type?.symbol ?? literal);
}

/** The object literal whose method or function says `this` at `node`. */
function literalAround(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  const method = ts.findAncestor(node, each => ts.isFunctionLike(each) && !ts.isArrowFunction(each));
  const member = method && ts.isPropertyAssignment(method.parent) ? method.parent : method;
  return member && ts.isObjectLiteralExpression(member.parent) ? member.parent : undefined;
}

/** `Client` where Babel writes a class as `_createClass(Client, [{ key: 'stop', value: function () { … } }])`. */
function constructorFilledBy(checker: ts.TypeChecker, literal: ts.ObjectLiteralExpression): ts.Type | undefined {
  const isDescriptor = literal.properties.some(({ name }) => name && ts.isIdentifier(name) && name.text === 'key');
  const list = literal.parent;
  const call = list.parent;
  if (!isDescriptor || !ts.isArrayLiteralExpression(list) || !ts.isCallExpression(call)) return undefined;
  const [constructor] = call.arguments;
  return constructor && constructor !== list ? checker.getTypeAtLocation(constructor) : undefined;
}
