import ts from 'typescript';
import type { CodeUse } from '../code-use.ts';
import { isMemberAccess, memberName, wrapping } from '../expressions.ts';
import { nodesNamed } from '../identifiers.ts';
import type { MicroProgram } from '../program/micro-program.ts';

/** Functions that only show what they are given. */
const showing = /^(?:assert|debug|error|info|log|trace|warn)$/;

/** The name of something in the file that is called with what is named, and that does not close a WebSocket. */
export function otherCallWith(
  { checker, file }: MicroProgram,
  name: ts.Node,
  uses: readonly CodeUse[],
): string | undefined {
  const key = isMemberAccess(name)
    ? memberName(name)
    : ts.isIdentifier(name) || ts.isStringLiteralLike(name)
      ? name.text
      : undefined;
  const symbol = symbolOf(checker, name);
  if (key === undefined || !symbol) return undefined;
  for (const node of importedNames(file, key).flatMap(each => nodesNamed(file, each))) {
    const isMember = isMemberAccess(node.parent) && node.parent.expression !== node;
    const outer = wrapping(isMember ? node.parent : node);
    const call = outer.parent;
    if (!ts.isCallExpression(call) || outer === call.expression || symbolOf(checker, node) !== symbol) continue;
    if (uses.some(({ span }) => span.start <= outer.getStart(file) && outer.end <= span.end)) continue;
    const called = isMemberAccess(call.expression) ? memberName(call.expression) : call.expression.getText();
    if (called !== undefined && !showing.test(called)) return called;
  }
  return undefined;
}

/** The names under which a file may know what is called `name` where it is declared. */
function importedNames(file: ts.SourceFile, name: string): readonly string[] {
  const renamed = nodesNamed(file, name).flatMap(({ parent }) =>
    ts.isImportSpecifier(parent) && parent.propertyName?.text === name ? [parent.name.text] : [],
  );
  return [...new Set([name, ...renamed])];
}

function symbolOf(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(
    isMemberAccess(node) && ts.isPropertyAccessExpression(node) ? node.name : node,
  );
  return symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
}
