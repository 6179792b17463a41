import ts from 'typescript';
import { isMemberAccess, memberName, walk } from './expressions.ts';
import type { MicroProgram } from './program.ts';

/** One place that gives a variable or property a new value. */
export interface Assignment {
  /** The identifier or member access that is assigned to. */
  readonly target: ts.Node;
  /** The value, where a plain `=` gives it. */
  readonly value?: ts.Expression;
}

const perFile = new WeakMap<ts.SourceFile, ReadonlyMap<string, readonly Assignment[]>>();

/**
 * Everything in the program that writes to `symbol` after its declaration. A write is found by name first and then by
 * what TypeScript takes the name for; `Object.assign(table, …)` counts as a write to `table`.
 */
export function assignmentsTo(program: MicroProgram, symbol: ts.Symbol): readonly Assignment[] {
  return program.sources
    .flatMap(source => assignmentsIn(source).get(symbol.name) ?? [])
    .filter(({ target }) => symbolOfTarget(program.checker, target) === symbol);
}

function symbolOfTarget(checker: ts.TypeChecker, target: ts.Node): ts.Symbol | undefined {
  if (ts.isIdentifier(target) && ts.isShorthandPropertyAssignment(target.parent)) {
    return checker.getShorthandAssignmentValueSymbol(target.parent);
  }
  const name = ts.isPropertyAccessExpression(target) ? target.name : target;
  return checker.getSymbolAtLocation(ts.isElementAccessExpression(name) ? name.argumentExpression : name);
}

function assignmentsIn(source: ts.SourceFile): ReadonlyMap<string, readonly Assignment[]> {
  const cached = perFile.get(source);
  if (cached) return cached;
  const found = new Map<string, Assignment[]>();
  const add = (target: ts.Node, value?: ts.Expression): void => {
    const name = ts.isIdentifier(target) ? target.text : isMemberAccess(target) ? memberName(target) : undefined;
    if (name === undefined) return;
    const list = found.get(name) ?? [];
    list.push(value ? { target, value } : { target });
    found.set(name, list);
  };
  walk(source, node => {
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
      const isPlain = node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
      if (isPlain) addTargets(node.left, node.right, add);
      else add(node.left);
    } else if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
      const { operator } = node;
      if (operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken) add(node.operand);
    } else if ((ts.isForOfStatement(node) || ts.isForInStatement(node)) && ts.isExpression(node.initializer)) {
      addTargets(node.initializer, undefined, add);
    } else if (ts.isCallExpression(node) && /^Object\.assign$/.test(node.expression.getText(source))) {
      const [table] = node.arguments;
      if (table) add(table);
    }
  });
  perFile.set(source, found);
  return found;
}

/** Adds what an assignment writes to, also through patterns: `[a, b.c] = …`, `({ d } = …)`. */
function addTargets(
  left: ts.Expression,
  value: ts.Expression | undefined,
  add: (target: ts.Node, value?: ts.Expression) => void,
): void {
  if (ts.isParenthesizedExpression(left)) {
    addTargets(left.expression, value, add);
  } else if (ts.isArrayLiteralExpression(left)) {
    for (const element of left.elements) addTargets(element, undefined, add);
  } else if (ts.isObjectLiteralExpression(left)) {
    for (const property of left.properties) {
      if (ts.isPropertyAssignment(property)) addTargets(property.initializer, undefined, add);
      if (ts.isShorthandPropertyAssignment(property)) add(property.name);
    }
  } else {
    add(left, value);
  }
}

function isAssignment(operator: ts.SyntaxKind): boolean {
  return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}
