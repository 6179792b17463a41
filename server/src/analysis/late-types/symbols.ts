import ts from 'typescript';
import { isMemberAccess } from '../expressions.ts';
import { nodesNamed } from '../identifiers.ts';
import type { MicroProgram } from '../program/micro-program.ts';

/** More mentions than this of one name are not looked at. */
const mostMentions = 60;

/** What a name or member access stands for, through imports. */
export function symbolAt(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  const name = ts.isPropertyAccessExpression(node)
    ? node.name
    : ts.isElementAccessExpression(node)
      ? node.argumentExpression
      : node;
  if (ts.isElementAccessExpression(node) && !ts.isStringLiteralLike(name)) return undefined;
  const isShort = ts.isShorthandPropertyAssignment(name.parent) && name.parent.name === name;
  const symbol = isShort ? checker.getShorthandAssignmentValueSymbol(name.parent) : checker.getSymbolAtLocation(name);
  return symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The symbol that a declaration made, for one of those that stand for it in the types of objects. */
export function declaredSymbol(symbol: ts.Symbol): ts.Symbol {
  const [only, ...others] = symbol.declarations ?? [];
  if ((symbol.flags & ts.SymbolFlags.Transient) === 0 || !only || others.length > 0) return symbol;
  return symbolMadeBy(only) ?? symbol;
}

/** The symbol that TypeScript's binder made for a declaration. */
export function symbolMadeBy(declaration: ts.Node): ts.Symbol | undefined {
  return (declaration as ts.Node & { readonly symbol?: ts.Symbol }).symbol;
}

/**
 * Where the program names a symbol, as the whole expressions `name` and `owner.name`, of those for which `isWanted` holds, which
 * is cheaper than asking TypeScript; undefined where that is too often.
 */
export function mentionsOf(
  { checker, sources }: MicroProgram,
  symbol: ts.Symbol,
  isWanted: (mention: ts.Node) => boolean = () => true,
): readonly ts.Node[] | undefined {
  const declared = declaredSymbol(symbol);
  const found = sources
    .flatMap(source => nodesNamed(source, ts.symbolName(symbol)))
    .filter(node => isWanted(accessOf(node)))
    .filter(node => {
      const named = symbolAt(checker, node);
      return named && declaredSymbol(named) === declared;
    });
  return found.length > mostMentions ? undefined : found.map(accessOf);
}

/** `owner.name` around `name`, and `name` itself where it is no member. */
export function accessOf(name: ts.Node): ts.Node {
  const { parent } = name;
  return isMemberAccess(parent) && parent.expression !== name ? parent : name;
}
