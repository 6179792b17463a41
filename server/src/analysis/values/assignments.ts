import ts from 'typescript';
import { isAssignment, isMemberAccess, memberName } from '../expressions.ts';
import { nodesNamed } from '../identifiers.ts';
import { memberOf, ownerOf } from '../sent/owners.ts';
import type { MicroProgram } from '../program/micro-program.ts';

/** One place that gives a variable or property a new value. */
export interface Assignment {
  /** The identifier or member access that is assigned to. */
  readonly target: ts.Node;
  /** The value, where a plain `=` gives it. */
  readonly value?: ts.Expression;
}

/**
 * Everything in the program that writes to `symbol` after its declaration. A write is found by name first and then by
 * what TypeScript takes the name for; `Object.assign(table, …)` counts as a write to `table`.
 */
export function assignmentsTo(program: MicroProgram, symbol: ts.Symbol): readonly Assignment[] {
  const scope = scopeOf(symbol);
  return (scope ? [scope.getSourceFile()] : program.sources)
    .flatMap(source => assignmentsIn(source, ts.symbolName(symbol)))
    .filter(({ target }) => !scope || (scope.pos <= target.pos && target.end <= scope.end))
    .filter(({ target }) => symbolsOfTarget(program.checker, target).includes(symbol));
}

/** The function outside of which nothing can write to a symbol; undefined where everything can. */
function scopeOf({ valueDeclaration, flags }: ts.Symbol): ts.Node | undefined {
  const isLocal =
    valueDeclaration &&
    (flags & ts.SymbolFlags.Property) === 0 && // `constructor(private code = 1000)`
    (ts.isVariableDeclaration(valueDeclaration) ||
      ts.isParameter(valueDeclaration) ||
      ts.isBindingElement(valueDeclaration));
  return isLocal ? ts.findAncestor(valueDeclaration, ts.isFunctionLike) : undefined;
}

/**
 * Writes to a property of the same name as `symbol`'s that may be the same: of objects that TypeScript knows nothing of,
 * or knows by an interface only.
 */
export function possibleAssignmentsTo(program: MicroProgram, symbol: ts.Symbol): readonly Assignment[] {
  return program.sources
    .flatMap(source => assignmentsIn(source, ts.symbolName(symbol)))
    .filter(({ target }) => {
      const written = isMemberAccess(target) ? symbolOfTarget(program.checker, target) : symbol;
      return (
        written !== symbol && (written?.valueDeclaration ? ts.isPropertySignature(written.valueDeclaration) : true)
      );
    });
}

const perFile = new WeakMap<ts.SourceFile, Map<string, readonly Assignment[]>>();

/** Everything in a file that writes to something of that name. */
export function assignmentsIn(source: ts.SourceFile, name: string): readonly Assignment[] {
  const known = perFile.get(source) ?? new Map<string, readonly Assignment[]>();
  perFile.set(source, known);
  const assignments = known.get(name) ?? nodesNamed(source, name).flatMap(each => assignmentAt(each) ?? []);
  known.set(name, assignments);
  return assignments;
}

/** The assignment that writes to what `name` names, also through a pattern: `[a, b.c] = …`, `({ d } = …)`. */
export function assignmentAt(name: ts.Node): Assignment | undefined {
  const isMember =
    (ts.isPropertyAccessExpression(name.parent) && name.parent.name === name) ||
    (ts.isElementAccessExpression(name.parent) && name.parent.argumentExpression === name);
  const target = isMember ? name.parent : name;
  let isInPattern = false;
  for (let node = target; ; node = node.parent) {
    const { parent } = node;
    if (isWritingOperator(parent, node)) {
      return ts.isBinaryExpression(parent) && isPlainAssignment(parent) && !isInPattern
        ? { target, value: parent.right }
        : { target };
    }
    if (isPatternPart(parent, node)) isInPattern = true;
    else if (!ts.isParenthesizedExpression(parent) && !ts.isNonNullExpression(parent)) return undefined;
  }
}

function isWritingOperator(parent: ts.Node, child: ts.Node): boolean {
  if (ts.isBinaryExpression(parent)) return parent.left === child && isAssignment(parent.operatorToken.kind);
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) {
    return parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken;
  }
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return parent.initializer === child;
  if (ts.isDeleteExpression(parent)) return true;
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== child) return false;
  return isMemberAccess(parent.expression) && parent.expression.getText() === 'Object.assign';
}

function isPatternPart(parent: ts.Node, child: ts.Node): boolean {
  return (
    ts.isArrayLiteralExpression(parent) ||
    ts.isObjectLiteralExpression(parent) ||
    ts.isSpreadElement(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    (ts.isPropertyAssignment(parent) && parent.initializer === child)
  );
}

function isPlainAssignment({ operatorToken }: ts.BinaryExpression): boolean {
  return operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

function symbolOfTarget(checker: ts.TypeChecker, target: ts.Node): ts.Symbol | undefined {
  if (ts.isShorthandPropertyAssignment(target.parent)) return checker.getShorthandAssignmentValueSymbol(target.parent);
  if (ts.isPropertyAccessExpression(target)) return checker.getSymbolAtLocation(target.name);
  return checker.getSymbolAtLocation(ts.isElementAccessExpression(target) ? target.argumentExpression : target);
}

const symbolsPerChecker = new WeakMap<ts.TypeChecker, WeakMap<ts.Node, readonly (ts.Symbol | undefined)[]>>();

/** The same answers, asked for once: many symbols of a file may have the same name. */
function symbolsOfTarget(checker: ts.TypeChecker, target: ts.Node): readonly (ts.Symbol | undefined)[] {
  const known = symbolsPerChecker.get(checker) ?? new WeakMap<ts.Node, readonly (ts.Symbol | undefined)[]>();
  symbolsPerChecker.set(checker, known);
  const symbols = known.get(target) ?? findSymbolsOfTarget(checker, target);
  known.set(target, symbols);
  return symbols;
}

/**
 * What a target may stand for. In JavaScript `this.socket = …` in a function declares a member of that function, while it
 * writes to the object or the class that the function is a method of.
 */
function findSymbolsOfTarget(checker: ts.TypeChecker, target: ts.Node): readonly (ts.Symbol | undefined)[] {
  const named = symbolOfTarget(checker, target);
  const name = isMemberAccess(target) ? memberName(target) : undefined;
  if (!isMemberAccess(target) || name === undefined) return [named];
  const owner = ownerOf(checker, target.expression);
  return [named, checker.getTypeAtLocation(target.expression).getProperty(name), owner && memberOf(owner, name)];
}
