import ts from 'typescript';
import { isMemberAccess, memberName, wrapping } from '../expressions.ts';
import { nodesNamed } from '../identifiers.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { nameOf } from '../wrappers/paths.ts';
import { lateHandlerType } from './late-handlers.ts';

/** More mentions than this of one function are not looked at. */
const mostMentions = 20;

/** A place where a function gets its arguments from. */
export type Source =
  /** It is wanted as a function of this type there, and its first `bound` arguments are given already. */
  | { readonly kind: 'wanted'; readonly type: ts.Type; readonly bound: number }
  /** It is called. */
  | { readonly kind: 'called'; readonly call: ts.CallExpression };

/** Where a function stands as a value, or is called. */
export interface Standing {
  /** The function, its name, or what `bind` makes of it. */
  readonly expression: ts.Expression;
  /** How many of its arguments `bind` has given already. */
  readonly bound: number;
}

/**
 * Where a function gets its arguments from, whatever its own annotations say: what the place wants that it stands in, also
 * under its name or as `f.bind(this)`; what the method does that it overrides or implements; and its calls.
 */
export function sourcesOf(program: MicroProgram, owner: ts.SignatureDeclaration): readonly Source[] {
  const inherited = inheritedTypes(program.checker, owner).map(type => ({ kind: 'wanted', type, bound: 0 }) as const);
  return [...inherited, ...standingsOf(program, owner).flatMap(each => sourceAt(program, each) ?? [])];
}

/** Everywhere that a function stands in its file: where it is written as an expression, or else under its name. */
export function standingsOf(program: MicroProgram, owner: ts.SignatureDeclaration): readonly Standing[] {
  // What a variable is declared as says no more than an annotation of the function does.
  if (nameOfFunction(owner)) return mentionsOf(program, owner).flatMap(each => standingAt(each) ?? []);
  const isWritten = ts.isArrowFunction(owner) || ts.isFunctionExpression(owner);
  const written = isWritten ? standingAt(owner) : undefined;
  return written ? [written] : [];
}

function standingAt(node: ts.Expression): Standing | undefined {
  const outer = wrapping(node) as ts.Expression;
  const { parent } = outer;
  if (!isMemberAccess(parent) || parent.expression !== outer || memberName(parent) !== 'bind') {
    return { expression: outer, bound: 0 };
  }
  const call = parent.parent;
  if (!ts.isCallExpression(call) || call.expression !== parent) return undefined;
  return { expression: wrapping(call) as ts.Expression, bound: Math.max(0, call.arguments.length - 1) };
}

/** What wants or calls a function. */
function sourceAt(program: MicroProgram, { expression, bound }: Standing): Source | undefined {
  const { parent } = expression;
  if (ts.isCallExpression(parent) && parent.expression === expression) {
    return bound === 0 ? { kind: 'called', call: parent } : undefined;
  }
  const wanted = program.checker.getContextualType(expression) ?? typeOfTarget(program.checker, expression);
  const isKnown = wanted && (wanted.flags & ts.TypeFlags.Any) === 0;
  const type = isKnown ? wanted : lateHandlerType(program, expression);
  return type && { kind: 'wanted', type, bound };
}

/**
 * What an expression is assigned to. At the top of a JavaScript file TypeScript takes `socket.onclose = …` for the declaration
 * of a member, and so wants nothing there.
 */
function typeOfTarget(checker: ts.TypeChecker, { parent, pos }: ts.Expression): ts.Type | undefined {
  if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return undefined;
  return parent.right.pos === pos ? checker.getNonNullableType(checker.getTypeAtLocation(parent.left)) : undefined;
}

/** A function's name, everywhere but where it is declared. */
function mentionsOf(program: MicroProgram, owner: ts.SignatureDeclaration): readonly ts.Expression[] {
  const name = nameOfFunction(owner);
  const text = name && nameOf(name);
  const symbol = name && program.checker.getSymbolAtLocation(name);
  if (text === undefined || !symbol) return [];
  return nodesNamed(owner.getSourceFile(), text)
    .filter(node => node !== name && (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)))
    .slice(0, mostMentions)
    .flatMap((node): readonly ts.Expression[] => {
      if (program.checker.getSymbolAtLocation(node) !== symbol) return [];
      const { parent } = node;
      if (ts.isPropertyAccessExpression(parent) && parent.name === node) return [parent];
      return ts.isIdentifier(node) ? [node] : [];
    });
}

function nameOfFunction(owner: ts.SignatureDeclaration): ts.PropertyName | ts.BindingName | undefined {
  if (ts.isFunctionDeclaration(owner) || ts.isMethodDeclaration(owner)) return owner.name;
  const { parent } = wrapping(owner);
  const isNamed =
    ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isPropertyAssignment(parent);
  return isNamed ? parent.name : undefined;
}

/** The types of the methods that a method stands for: of the class that it is inherited from, and of the object that is wanted. */
export function inheritedTypes(checker: ts.TypeChecker, owner: ts.SignatureDeclaration): readonly ts.Type[] {
  const outer = wrapping(owner).parent;
  const member = ts.isMethodDeclaration(owner) ? owner : outer;
  if (!ts.isMethodDeclaration(member) && !ts.isPropertyDeclaration(member) && !ts.isPropertyAssignment(member)) {
    return [];
  }
  const name = nameOf(member.name);
  if (name === undefined) return [];
  return wantedObjects(checker, member.parent).flatMap(type => {
    const inherited = checker.getNonNullableType(type).getProperty(name);
    return inherited ? [checker.getNonNullableType(checker.getTypeOfSymbol(inherited))] : [];
  });
}

function wantedObjects(checker: ts.TypeChecker, owner: ts.Node): readonly ts.Type[] {
  if (ts.isObjectLiteralExpression(owner)) return [checker.getContextualType(owner)].filter(each => each !== undefined);
  if (!ts.isClassLike(owner)) return [];
  return (owner.heritageClauses ?? []).flatMap(({ types }) => types.map(each => checker.getTypeAtLocation(each)));
}
