import ts from 'typescript';
import { assignmentAt, assignmentsTo } from '../values/assignments.ts';
import { isErrorType, isMemberAccess, isTrueAny, unwrap } from '../expressions.ts';
import { nodesNamed } from '../identifiers.ts';
import type { MicroProgram } from '../program/micro-program.ts';

/** A call of `close` on something of which TypeScript knows nothing. */
export interface UntypedClose {
  readonly program: MicroProgram;
  readonly call: ts.CallExpression;
  readonly receiver: ts.Expression;
  /** The receiver's own name. */
  readonly name: string;
}

/** The parameter that a receiver is, or that it is taken out of: `ws` in `function ({ ws }) { ws.close(code) }`. */
export function parameterOf({ program, receiver }: UntypedClose): ts.ParameterDeclaration | undefined {
  let declaration: ts.Node | undefined = symbolOf(program, receiver)?.valueDeclaration;
  while (declaration && (ts.isBindingElement(declaration) || ts.isBindingName(declaration)))
    declaration = declaration.parent;
  return declaration && ts.isParameter(declaration) ? declaration : undefined;
}

/** What the program gives to a receiver. Of a member of the unknown, what the file gives to any member of that name. */
export function valuesOf({ program, call, receiver, name }: UntypedClose): readonly ts.Expression[] {
  const symbol = symbolOf(program, receiver);
  const declaration = symbol?.valueDeclaration;
  if (!symbol || !declaration) {
    return nodesNamed(call.getSourceFile(), name).flatMap(each => {
      const assignment = assignmentAt(each);
      return assignment?.value && isMemberAccess(assignment.target) ? [assignment.value] : [];
    });
  }
  const initial = initialValue(declaration);
  return [...(initial ? [initial] : []), ...assignmentsTo(program, symbol).flatMap(({ value }) => value ?? [])];
}

function initialValue(declaration: ts.Declaration): ts.Expression | undefined {
  const holder = ts.isBindingElement(declaration)
    ? ts.findAncestor(declaration, ts.isVariableDeclaration)
    : declaration;
  const hasInitializer =
    holder && (ts.isVariableDeclaration(holder) || ts.isPropertyDeclaration(holder) || ts.isPropertyAssignment(holder));
  return hasInitializer ? holder.initializer : undefined;
}

/** The other places in the file that stand for the receiver. */
export function mentionsOf({ program, call, receiver, name }: UntypedClose): readonly ts.Expression[] {
  const symbol = symbolOf(program, receiver);
  const path = pathOf(receiver);
  return nodesNamed(call.getSourceFile(), name).flatMap(node => {
    const mention = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node;
    if (!ts.isExpression(mention) || mention === receiver) return [];
    const own = symbolOf(program, mention);
    return own || symbol ? (own === symbol ? [mention] : []) : pathOf(mention) === path ? [mention] : [];
  });
}

/** How a receiver is written; `self` and `that` are `this`. */
function pathOf(receiver: ts.Expression): string {
  return unwrap(receiver)
    .getText()
    .replace(/[\s?!]/g, '')
    .replace(/^(?:_?self|_?that|_?this\d*)\./, 'this.');
}

/**
 * Whether TypeScript knows nothing of an expression, and not because a module could not be found: it is of type `any`, or
 * starts with `this` or another name of the program's, and goes on with a member that nobody declares.
 */
export function isUnknown(program: MicroProgram, expression: ts.Expression): boolean {
  const type = program.checker.getTypeAtLocation(expression);
  if (isTrueAny(type)) return true;
  return isErrorType(type) && !hasWrittenType(symbolOf(program, expression)) && !isFromElsewhere(program, expression);
}

/**
 * Whether an expression of JavaScript is a name that nothing declares, or a member of one: what another script of the page, or
 * a program around this file, puts there. In TypeScript it has a type, in a file that is not looked at.
 */
export function isUndeclared({ checker }: MicroProgram, expression: ts.Expression): boolean {
  let root = unwrap(expression);
  if ((root.flags & ts.NodeFlags.JavaScriptFile) === 0) return false;
  while (isMemberAccess(root)) root = unwrap(root.expression);
  return ts.isIdentifier(root) && !checker.getSymbolAtLocation(root) && isErrorType(checker.getTypeAtLocation(root));
}

/** How many constants an expression is followed through to where it comes from. */
const deepestTrail = 4;

/** Whether an expression comes, maybe as one of several values, from a module that is not in the program, or from nowhere. */
export function isFromElsewhere(program: MicroProgram, expression: ts.Expression, depth = 0): boolean {
  const root = rootOf(expression);
  const follow = (each: ts.Expression): boolean => isFromElsewhere(program, each, depth + 1);
  if (root.kind === ts.SyntaxKind.ThisKeyword) return false;
  if (ts.isConditionalExpression(root)) return [root.whenTrue, root.whenFalse].some(follow);
  if (ts.isBinaryExpression(root)) return [root.left, root.right].some(follow);
  const type = program.checker.getTypeAtLocation(root);
  if (!isErrorType(type) && !isTrueAny(type)) return (type.flags & ts.TypeFlags.Unknown) !== 0 || isRequire(root);
  const symbol = program.checker.getSymbolAtLocation(root);
  const declaration = symbol?.valueDeclaration;
  if (!declaration || depth > deepestTrail) return true;
  const initial = initialValue(declaration);
  return initial ? follow(initial) : hasWrittenType(symbol);
}

function isRequire(root: ts.Expression): boolean {
  return ts.isIdentifier(root) && root.text === 'require';
}

function hasWrittenType(symbol: ts.Symbol | undefined): boolean {
  return symbol?.declarations?.some(each => ('type' in each && each.type) || ts.getJSDocType(each)) === true;
}

/** What an expression starts with: `lib` in `await new lib.Client().connect()`. */
function rootOf(expression: ts.Expression): ts.Expression {
  let root = unwrap(expression);
  while (isMemberAccess(root) || ts.isCallExpression(root) || ts.isNewExpression(root) || ts.isAwaitExpression(root))
    root = unwrap(root.expression);
  return root;
}

export function symbolOf({ checker }: MicroProgram, expression: ts.Expression): ts.Symbol | undefined {
  const inner = unwrap(expression);
  if (ts.isElementAccessExpression(inner)) return checker.getSymbolAtLocation(inner.argumentExpression);
  return checker.getSymbolAtLocation(ts.isPropertyAccessExpression(inner) ? inner.name : inner);
}
