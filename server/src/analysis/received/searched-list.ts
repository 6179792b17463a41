import ts from 'typescript';
import { isMemberAccess, memberName, unwrap, unwrapFrozen } from '../expressions.ts';
import { nodesNamed } from '../identifiers.ts';
import type { MicroProgram } from '../program/micro-program.ts';

/** A list that is searched for a value: `[1000, 1001].includes(code)`, `normal.has(code)`. */
export interface SearchedList {
  /** What is looked for. */
  readonly subject: ts.Expression;
  readonly elements: readonly ts.Expression[];
}

const searchingMethods = /^(?:includes|indexOf|lastIndexOf|has)$/;

/**
 * The list that a call searches: an array or a set that is written there, or a constant of the file that nothing is done
 * with but searching it.
 */
export function searchedBy({ checker }: MicroProgram, call: ts.CallExpression): SearchedList | undefined {
  const [subject, ...others] = call.arguments;
  if (!subject || others.length > 0 || ts.isSpreadElement(subject) || !isSearch(call)) return undefined;
  const list = unwrapFrozen((call.expression as ts.PropertyAccessExpression).expression);
  const written = ts.isIdentifier(list) ? constantList(checker, list) : list;
  const elements = written && elementsOf(written);
  return elements && { subject, elements };
}

function isSearch(call: ts.Node): boolean {
  return (
    ts.isCallExpression(call) &&
    isMemberAccess(call.expression) &&
    searchingMethods.test(memberName(call.expression) ?? '')
  );
}

/** `[…]`, and what `new Set([…])` is made of. */
function elementsOf(list: ts.Expression): readonly ts.Expression[] | undefined {
  if (ts.isArrayLiteralExpression(list)) return list.elements;
  if (!ts.isNewExpression(list) || list.expression.getText() !== 'Set') return undefined;
  const [made] = list.arguments ?? [];
  const inner = made && unwrap(made);
  return inner && ts.isArrayLiteralExpression(inner) ? inner.elements : undefined;
}

/** What a constant is declared as, where everything that names it searches it, and no other file can name it. */
function constantList(checker: ts.TypeChecker, name: ts.Identifier): ts.Expression | undefined {
  const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  const isExported = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) !== 0;
  if (!isConstant || isExported) return undefined;
  const isOnlySearched = nodesNamed(name.getSourceFile(), name.text).every(
    node => node === declaration.name || (isMemberAccess(node.parent) && isSearch(node.parent.parent)),
  );
  return isOnlySearched ? unwrapFrozen(declaration.initializer) : undefined;
}
