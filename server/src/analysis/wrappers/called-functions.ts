import ts from 'typescript';
import { isMemberAccess, memberName, unwrap } from '../expressions.ts';
import { isOwnDeclaration, type MicroProgram } from '../program/micro-program.ts';
import { functionsHandedIn } from './callbacks.ts';
import { functionMade, withBody, type WrittenFunction } from './functions.ts';
import { onlyImplementation } from './implementations.ts';
import { overridesOf } from './overrides.ts';
import type { Path } from './paths.ts';

/** How many times a function may be bound, each time with more arguments. */
const deepestBinding = 3;

/** A parameter of a function of the user's, and the way from what it takes to the part that is followed. */
export interface Taker {
  readonly parameter: ts.ParameterDeclaration;
  readonly path: Path;
}

/** What a call runs: the expression that names it, and which of its arguments takes a part of the call's. */
export interface Callee {
  readonly expression: ts.Expression;
  readonly index: number;
  readonly path: Path;
}

/**
 * What `f.call(self, …)`, `f.bind(self, …)` and `f.apply(self, […])` run, and which argument of `f` takes a part of theirs.
 * Undefined for other calls, and for `self`.
 */
export function bound(
  { checker }: MicroProgram,
  call: ts.CallExpression | ts.NewExpression,
  index: number,
  path: Path,
): Callee | undefined {
  const callee = unwrap(call.expression);
  if (!ts.isPropertyAccessExpression(callee) || index < 1) return undefined;
  const name = callee.name.text;
  if (name !== 'call' && name !== 'bind' && name !== 'apply') return undefined;
  if (checker.getTypeAtLocation(callee.expression).getCallSignatures().length === 0) return undefined;
  if (name !== 'apply') return { expression: callee.expression, index: index - 1, path };
  const [first, ...rest] = path;
  const isList = index === 1 && first !== undefined && /^\d+$/.test(first);
  return isList ? { expression: callee.expression, index: Number(first), path: rest } : undefined;
}

/** The parameters of the user's functions that take an argument of what is called; undefined where it is not the user's. */
export function takersOf(
  program: MicroProgram,
  callee: Callee,
  declaration: ts.Node | undefined,
  depth = 0,
): readonly Taker[] | undefined {
  const own = declaration && ts.isFunctionLike(declaration) ? withBody(program.checker, declaration) : undefined;
  const functions = own ? [own] : functionsBehind(program, callee.expression, declaration);
  if (functions.length > 0) return functions.flatMap(each => takerIn(each, callee) ?? []);
  const inner = partlyBound(program, callee);
  if (!inner || depth > deepestBinding) return undefined;
  const [signature] = program.checker.getTypeAtLocation(inner.expression).getCallSignatures();
  return takersOf(program, inner, signature?.declaration, depth + 1);
}

/**
 * The parameters that take the same where an object is of a derived class, one for each method that overrides what is called;
 * undefined for those that do not take it.
 */
export function overridingTakers(
  program: MicroProgram,
  callee: Callee,
  declaration: ts.Node | undefined,
): readonly (Taker | undefined)[] {
  const inner = unwrap(callee.expression);
  const isSuper = isMemberAccess(inner) && inner.expression.kind === ts.SyntaxKind.SuperKeyword;
  return declaration && !isSuper ? overridesOf(program, declaration).map(each => takerIn(each, callee)) : [];
}

function functionsBehind(
  program: MicroProgram,
  callee: ts.Expression,
  declaration: ts.Node | undefined,
): readonly WrittenFunction[] {
  if (declaration && isOwnDeclaration(declaration)) return [];
  const only = (declaration && onlyImplementation(program, declaration)) ?? functionMade(program.checker, callee);
  return only ? [only] : functionsHandedIn(program, unwrap(callee));
}

function takerIn({ parameters }: WrittenFunction, { index, path }: Callee): Taker | undefined {
  const own = parameters.filter(({ name }) => !ts.isIdentifier(name) || name.text !== 'this');
  const last = own.at(-1);
  if (last?.dotDotDotToken && index >= own.length - 1) {
    return { parameter: last, path: [String(index - own.length + 1), ...path] };
  }
  const parameter = own[index];
  return parameter && { parameter, path };
}

/** `stop` behind a constant that is `stop.bind(self, first)`, whose next argument is the second. */
function partlyBound({ checker }: MicroProgram, { expression, index, path }: Callee): Callee | undefined {
  const inner = unwrap(expression);
  const symbol = ts.isIdentifier(inner) ? checker.getSymbolAtLocation(inner) : undefined;
  const declaration =
    symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0
      ? checker.getAliasedSymbol(symbol).valueDeclaration
      : symbol?.valueDeclaration;
  const isConstant = declaration && (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  const made =
    isConstant && ts.isVariableDeclaration(declaration) && declaration.initializer && unwrap(declaration.initializer);
  const call = made ?? inner;
  if (!call || !ts.isCallExpression(call) || !isMemberAccess(call.expression)) return undefined;
  if (memberName(call.expression) !== 'bind' || call.arguments.some(ts.isSpreadElement)) return undefined;
  return { expression: call.expression.expression, index: index + Math.max(0, call.arguments.length - 1), path };
}
