import ts from 'typescript';
import { isMemberAccess, memberName, wrapping } from '../expressions.ts';
import { groupedBy } from '../grouping.ts';
import { nodesNamed } from '../identifiers.ts';
import { declaredSymbol, symbolAt } from '../late-types/symbols.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { remembering, rememberingNames } from '../remembering.ts';
import { returnsAsWritten } from '../values/returns.ts';
import { nameOf } from '../wrappers/paths.ts';
import { inheritedTypes } from './inherited.ts';
import { lateHandlerType } from './late-handlers.ts';
import { wantedAt } from './wanted-objects.ts';

/** How many functions and constants a handler comes through, from where it is written to where it is handed over. */
const deepestMaker = 4;

/** More mentions than this of one function are not looked at. */
const mostMentions = 20;

/** A place where a function gets its arguments from. */
export type Source =
  /** It is wanted as a function of this type there, and its first `bound` arguments are given already. */
  | { readonly kind: 'wanted'; readonly type: ts.Type; readonly bound: number; readonly at?: ts.Expression }
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
  const inherited = inheritedTypes(program, owner).map(type => ({ kind: 'wanted', type, bound: 0 }) as const);
  return [...inherited, ...endsOf(program, owner).flatMap(each => sourceAt(program, each) ?? [])];
}

/** Everywhere that a function stands in its file: where it is written as an expression, or else under its name. */
export function standingsOf(program: MicroProgram, owner: ts.SignatureDeclaration): readonly Standing[] {
  // What a variable is declared as says no more than an annotation of the function does.
  const name = nameOfFunction(owner);
  if (name) return mentionsOf(program, name).flatMap(each => standingAt(each) ?? []);
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

/** Where a function stands in the end: of one that another function makes, where that is called; of one that a constant is, its mentions. */
function endsOf(program: MicroProgram, owner: ts.SignatureDeclaration, depth = 0): readonly Standing[] {
  return standingsOf(program, owner).flatMap(each => endsFrom(program, each, depth));
}

function endsFrom(program: MicroProgram, standing: Standing, depth: number): readonly Standing[] {
  const { expression, bound } = standing;
  const { parent } = expression;
  const maker = makerOf(expression);
  const name = ts.isVariableDeclaration(parent) && !ts.isFunctionLike(expression) ? parent.name : undefined;
  if (depth > deepestMaker || (!maker && !name)) return [standing];
  const next = maker ? callsOf(program, maker, depth + 1) : name && mentionsOf(program, name);
  return (next ?? [])
    .flatMap(each => standingAt(each) ?? [])
    .flatMap(each => endsFrom(program, { ...each, bound: each.bound + bound }, depth + 1));
}

/** The function that returns an expression: `onClose` in `const onClose = (peer: WebSocket) => (code: number) => { … }`. */
function makerOf({ parent }: ts.Expression): ts.SignatureDeclaration | undefined {
  if (ts.isArrowFunction(parent)) return returnsAsWritten(parent) ? parent : undefined;
  const maker = ts.isReturnStatement(parent) ? ts.findAncestor(parent, ts.isFunctionLike) : undefined;
  return maker && returnsAsWritten(maker) ? maker : undefined;
}

/** The calls that give what `expression` is, where a function returns that. */
export function callsOfMaker(program: MicroProgram, expression: ts.Expression): readonly ts.CallExpression[] {
  const maker = makerOf(expression);
  return maker ? callsOf(program, maker, 0) : [];
}

function callsOf(program: MicroProgram, maker: ts.SignatureDeclaration, depth: number): readonly ts.CallExpression[] {
  return endsOf(program, maker, depth).flatMap(each => (each.bound === 0 ? (callOf(each.expression) ?? []) : []));
}

function callOf(expression: ts.Expression): ts.CallExpression | undefined {
  const { parent } = expression;
  return ts.isCallExpression(parent) && parent.expression === expression ? parent : undefined;
}

/** What wants or calls a function. */
function sourceAt(program: MicroProgram, { expression, bound }: Standing): Source | undefined {
  const call = callOf(expression);
  if (call) return bound === 0 ? { kind: 'called', call } : undefined;
  const [wanted = typeOfTarget(program.checker, expression)] = wantedAt(program, expression);
  const isKnown = wanted && (wanted.flags & ts.TypeFlags.Any) === 0;
  const type = isKnown ? wanted : lateHandlerType(program, expression);
  return type && { kind: 'wanted', type, bound, at: expression };
}

/**
 * What an expression is assigned to. At the top of a JavaScript file TypeScript takes `socket.onclose = …` for the declaration
 * of a member, and so wants nothing there.
 */
function typeOfTarget(checker: ts.TypeChecker, { parent, pos }: ts.Expression): ts.Type | undefined {
  if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return undefined;
  return parent.right.pos === pos ? checker.getNonNullableType(checker.getTypeAtLocation(parent.left)) : undefined;
}

/** A name, everywhere in its file but where it is declared. */
function mentionsOf(program: MicroProgram, name: ts.PropertyName | ts.BindingName): readonly ts.Expression[] {
  const text = nameOf(name);
  const symbol = program.checker.getSymbolAtLocation(name);
  if (text === undefined || !symbol) return [];
  const mentions = mentionsIn(program.checker)(name.getSourceFile())(text).get(declaredSymbol(symbol)) ?? [];
  return mentions
    .filter(node => node !== name)
    .slice(0, mostMentions)
    .flatMap((node): readonly ts.Expression[] => {
      const { parent } = node;
      if (ts.isPropertyAccessExpression(parent) && parent.name === node) return [parent];
      return ts.isIdentifier(node) ? [node] : [];
    });
}

/** Everything of one name is looked at together: the entries of a table may all have a handler of the same name. */
const mentionsIn = remembering((checker: ts.TypeChecker) =>
  remembering((file: ts.SourceFile) =>
    rememberingNames(name => {
      const named = nodesNamed(file, name).filter(node => ts.isIdentifier(node) || ts.isPrivateIdentifier(node));
      return groupedBy(named, node => {
        const symbol = symbolAt(checker, node);
        return symbol && declaredSymbol(symbol);
      });
    }),
  ),
);

function nameOfFunction(owner: ts.SignatureDeclaration): ts.PropertyName | ts.BindingName | undefined {
  if (ts.isFunctionDeclaration(owner) || ts.isMethodDeclaration(owner)) return owner.name;
  const { parent } = wrapping(owner);
  const isNamed =
    ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isPropertyAssignment(parent);
  return isNamed ? parent.name : undefined;
}
