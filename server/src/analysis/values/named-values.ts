import ts from 'typescript';
import { isStable, isWritten, memberOfTable, onlyAssignment } from './constancy.ts';
import { elementBoundTo, elementsOf, visitedElements, visitedList } from './elements.ts';
import { isMemberAccess, memberName } from '../expressions.ts';
import { isGuarded } from './guards.ts';
import { initializerOf } from './initializers.ts';
import { expressionsReaching } from './local-writes.ts';
import type { Found } from './possible-values.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { returnedExpressions, returnsAsWritten } from './returns.ts';

/** How many names a value is followed through before it counts as unknown. */
const deepestChain = 8;

/** Finds the values that names stand for. `find` finds those of the expressions that they lead to. */
export class NamedValues {
  readonly #program: MicroProgram;
  readonly #checker: ts.TypeChecker;
  readonly #find: (expression: ts.Expression, depth: number) => readonly Found[];

  constructor(program: MicroProgram, find: (expression: ts.Expression, depth: number) => readonly Found[]) {
    this.#program = program;
    this.#checker = program.checker;
    this.#find = find;
  }

  /** The values of a name where it stands: of a variable, a property, an element. */
  ofName(
    node: ts.Identifier | ts.PropertyAccessExpression | ts.ElementAccessExpression,
    depth: number,
  ): readonly Found[] {
    const symbol = this.#symbolAt(node);
    if (!isStable(this.#program, node)) return [];
    if (ts.isElementAccessExpression(node) && ts.isNumericLiteral(node.argumentExpression)) {
      const element = elementsOf(this.#program, node.expression)?.[Number(node.argumentExpression.text)];
      return element ? this.#find(element, depth + 1) : [];
    }
    return symbol ? this.ofSymbol(symbol, depth + 1, node) : this.#fromAnnotatedTable(node, depth + 1);
  }

  /** What a function gives back. */
  ofReturned(declaration: ts.Node, depth: number): readonly Found[] {
    if (!returnsAsWritten(declaration)) return [];
    return returnedExpressions(declaration).flatMap(each => this.#find(each, depth + 1));
  }

  /** `const CODES: Record<string, number> = { away: 1001 }; … CODES.away`, whose type has forgotten the property. */
  #fromAnnotatedTable(node: ts.Expression, depth: number): readonly Found[] {
    const name = isMemberAccess(node) ? memberName(node) : undefined;
    if (name === undefined || !isMemberAccess(node) || depth > deepestChain) return [];
    const value = memberOfTable(this.#program, node.expression, name);
    return value ? this.#find(value, depth) : [];
  }

  #symbolAt(node: ts.Identifier | ts.PropertyAccessExpression | ts.ElementAccessExpression): ts.Symbol | undefined {
    if (ts.isElementAccessExpression(node)) {
      const name = memberName(node);
      return name === undefined ? undefined : this.#checker.getTypeAtLocation(node.expression).getProperty(name);
    }
    return this.#checker.getSymbolAtLocation(ts.isIdentifier(node) ? node : node.name);
  }

  /** `use` is the name that leads to the symbol, where it stands in the source. */
  ofSymbol(named: ts.Symbol, depth: number, use?: ts.Node): readonly Found[] {
    if (depth > deepestChain) return [];
    const symbol = (named.flags & ts.SymbolFlags.Alias) !== 0 ? this.#checker.getAliasedSymbol(named) : named;
    const [declaration, ...others] = symbol.declarations ?? [];
    const table = (): readonly Found[] => (use && ts.isExpression(use) ? this.#fromAnnotatedTable(use, depth) : []);
    if (!declaration) return table();
    if (others.length > 0) return [];
    const isUnsettled = (): boolean => isWritten(this.#program, symbol, declaration, use);

    if (ts.isEnumMember(declaration)) {
      const value = this.#checker.getConstantValue(declaration);
      return value === undefined ? [] : [{ value, origin: declaration.initializer ?? declaration.name }];
    }
    if (ts.isShorthandPropertyAssignment(declaration)) {
      const value = this.#checker.getShorthandAssignmentValueSymbol(declaration);
      return value ? this.ofSymbol(value, depth + 1, declaration.name) : [];
    }
    if (ts.isExportAssignment(declaration)) return this.#find(declaration.expression, depth);
    if (ts.isGetAccessorDeclaration(declaration)) return this.ofReturned(declaration, depth);
    if (ts.isBindingElement(declaration)) return this.#fromBinding(declaration, symbol, isUnsettled, depth);
    if (ts.isParameter(declaration) || ts.isVariableDeclaration(declaration)) {
      if (visitedList(declaration)) return isUnsettled() ? [] : this.#fromVisited(declaration, symbol, use, depth);
    }
    if (ts.isParameter(declaration)) {
      if (!declaration.initializer || isUnsettled()) return [];
      return this.#find(declaration.initializer, depth);
    }
    if (ts.isVariableDeclaration(declaration) && use && isLet(declaration)) {
      const reaching = expressionsReaching(this.#program, symbol, declaration, use);
      if (reaching.length > 0) return this.#fromWrites(reaching, symbol, declaration, use, depth);
    }
    const initializer = initializerOf(declaration);
    if (initializer) return isUnsettled() ? [] : this.#find(initializer, depth);
    const late = ts.isVariableDeclaration(declaration) ? onlyAssignment(this.#program, symbol) : undefined;
    return late ? this.#find(late, depth) : table();
  }

  #fromWrites(
    reaching: readonly ts.Expression[],
    symbol: ts.Symbol,
    declaration: ts.VariableDeclaration,
    use: ts.Node,
    depth: number,
  ): readonly Found[] {
    const scope = ts.findAncestor(declaration, ts.isFunctionLike) ?? declaration.getSourceFile();
    if (isGuarded(this.#checker, symbol, scope, use)) return [];
    return reaching.flatMap(each => this.#find(each, depth));
  }

  /** `for (const code of [1000, 1006])`, `[1000, 1006].forEach(code => …)` */
  #fromVisited(
    declaration: ts.VariableDeclaration | ts.ParameterDeclaration,
    symbol: ts.Symbol,
    use: ts.Node | undefined,
    depth: number,
  ): readonly Found[] {
    const scope = ts.isParameter(declaration) ? declaration.parent : declaration.parent.parent;
    if (!use || isGuarded(this.#checker, symbol, scope, use)) return [];
    const elements = visitedElements(this.#program, declaration) ?? [];
    return elements.flatMap(each => this.#find(each, depth));
  }

  #fromBinding(
    declaration: ts.BindingElement,
    symbol: ts.Symbol,
    isUnsettled: () => boolean,
    depth: number,
  ): readonly Found[] {
    if (isUnsettled()) return [];
    const pattern = declaration.parent;
    const element = elementBoundTo(this.#program, declaration);
    if (element) return this.#find(element, depth + 1);
    const key = declaration.propertyName ?? declaration.name;
    const property =
      ts.isObjectBindingPattern(pattern) && ts.isIdentifier(key)
        ? this.#checker.getTypeAtLocation(pattern).getProperty(key.text)
        : undefined;
    return [
      ...(property && property !== symbol ? this.ofSymbol(property, depth + 1) : []),
      ...(declaration.initializer ? this.#find(declaration.initializer, depth) : []),
    ];
  }
}

function isLet(declaration: ts.VariableDeclaration): boolean {
  return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0;
}
