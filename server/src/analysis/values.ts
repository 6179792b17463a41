import ts from 'typescript';
import type { KnownValue } from './code-use.ts';
import { isMemberAccess, memberName, unwrap } from './expressions.ts';
import { isStable, isWritten, memberOfTable, onlyAssignment } from './constancy.ts';
import { isGuarded } from './guards.ts';
import { initializerOf } from './initializers.ts';
import { calculate, literalsOf, notFinite } from './literals.ts';
import { expressionsReaching } from './local-writes.ts';
import type { MicroProgram } from './program/micro-program.ts';
import { returnedExpressions, returnsAsWritten } from './returns.ts';
import { siteOf } from './sites.ts';

/** How many names and calls a value is followed through before it counts as unknown. */
const deepestChain = 8;

/** A value that an expression can have, and the expression that it comes from. */
interface Found {
  readonly value: number | string;
  readonly origin: ts.Node;
}

/**
 * Knows which numbers and texts an expression can be. TypeScript's types say so for literals, `as const`, enums and
 * unions; where TypeScript has widened to `number` or `string`, a name is followed to its declaration, as long as
 * nothing in the program writes to it. What may be something else as well is still told: a value that is found is
 * possible, not certain.
 */
export class Values {
  readonly #program: MicroProgram;
  readonly #checker: ts.TypeChecker;

  constructor(program: MicroProgram) {
    this.#program = program;
    this.#checker = program.checker;
  }

  /** The numbers that `expression` can be; empty when none is known. */
  numbers(expression: ts.Expression): readonly KnownValue[] {
    const numbers = (each: ts.Expression): readonly number[] =>
      this.#find(each, 0).flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
    const name = nameOf(unwrap(expression));
    // Under a name, 0 is how people write that there is no code yet; what asks for one (`if (code)`) is no test here.
    const found = this.#find(expression, 0).filter(({ value }) => name === undefined || value !== 0);
    return knownNumbers(found, name).map(known => {
      const site = siteOf(this.#program, expression, known.value, numbers);
      return site ? { ...known, site: { start: site.getStart(), end: site.getEnd() } } : known;
    });
  }

  /** The numbers that a property of an object can be. */
  numbersOfProperty(property: ts.Symbol): readonly KnownValue[] {
    const literals = literalsOf(this.#checker.getTypeOfSymbol(property));
    const found = this.#fromSymbol(property, 0);
    const isPossible = ({ value }: Found): boolean => !literals || literals.includes(value);
    return knownNumbers(found.filter(isPossible), property.name);
  }

  /** The one text that `expression` is, with the literal that it comes from; undefined when it is not known. */
  text(expression: ts.Expression): { readonly text: string; readonly literal: ts.Node } | undefined {
    const [only, ...others] = this.#find(expression, 0);
    if (!only || others.length > 0 || typeof only.value !== 'string') return undefined;
    return { text: only.value, literal: only.origin };
  }

  #find(expression: ts.Expression, depth: number): readonly Found[] {
    if (depth > deepestChain) return [];
    const inner = unwrap(expression);
    const bySource = this.#fromSource(inner, depth);
    const byType = literalsOf(this.#checker.getTypeAtLocation(inner));
    if (!byType) return distinctValues(bySource);
    return byType.map(value => bySource.find(each => Object.is(each.value, value)) ?? { value, origin: inner });
  }

  #fromSource(node: ts.Expression, depth: number): readonly Found[] {
    if (ts.isNumericLiteral(node)) return [{ value: Number(node.text), origin: node }];
    if (ts.isStringLiteralLike(node)) return [{ value: node.text, origin: node }];
    if (ts.isConditionalExpression(node))
      return [node.whenTrue, node.whenFalse].flatMap(each => this.#find(each, depth));
    if (ts.isPrefixUnaryExpression(node)) return this.#fromSigned(node, depth);
    if (ts.isBinaryExpression(node)) return this.#fromBinary(node, depth);
    if (ts.isCallExpression(node)) return this.#fromCall(node, depth);
    if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) {
      const value = notFinite.get(node.getText());
      if (value !== undefined && this.#isGlobal(node)) return [{ value, origin: node }];
    }
    if (ts.isIdentifier(node) || isMemberAccess(node)) return this.#fromName(node, depth);
    return [];
  }

  #fromSigned(node: ts.PrefixUnaryExpression, depth: number): readonly Found[] {
    const sign = node.operator === ts.SyntaxKind.MinusToken ? -1 : node.operator === ts.SyntaxKind.PlusToken ? 1 : 0;
    if (sign === 0) return [];
    return this.#find(node.operand, depth).flatMap(({ value }) =>
      typeof value === 'number' ? [{ value: sign * value, origin: node }] : [],
    );
  }

  #fromBinary(node: ts.BinaryExpression, depth: number): readonly Found[] {
    const { kind } = node.operatorToken;
    const right = (): readonly Found[] => this.#find(node.right, depth);
    if (kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken) {
      return [...this.#find(node.left, depth), ...right()];
    }
    if (
      kind === ts.SyntaxKind.AmpersandAmpersandToken ||
      kind === ts.SyntaxKind.CommaToken ||
      kind === ts.SyntaxKind.EqualsToken
    ) {
      return right();
    }
    const [a, ...moreLeft] = this.#find(node.left, depth);
    const [b, ...moreRight] = right();
    if (!a || !b || moreLeft.length > 0 || moreRight.length > 0) return [];
    const value = calculate(kind, a.value, b.value);
    return value === undefined ? [] : [{ value, origin: node }];
  }

  #fromCall(call: ts.CallExpression, depth: number): readonly Found[] {
    const repeated = this.#repeatedText(call, depth);
    if (repeated !== undefined) return [{ value: repeated, origin: call }];
    const declaration = this.#checker.getResolvedSignature(call)?.declaration;
    if (!declaration || !ts.isFunctionLike(declaration) || call.questionDotToken) return [];
    return this.#fromReturns(declaration, depth);
  }

  #fromReturns(declaration: ts.Node, depth: number): readonly Found[] {
    if (!returnsAsWritten(declaration)) return [];
    return returnedExpressions(declaration).flatMap(each => this.#find(each, depth + 1));
  }

  /** `'x'.repeat(200)`, which is how tests and demonstrations write a long reason. */
  #repeatedText(call: ts.CallExpression, depth: number): string | undefined {
    const [count] = call.arguments;
    if (!count || !ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'repeat') {
      return undefined;
    }
    const [text] = this.#find(call.expression.expression, depth);
    const [times] = this.#find(count, depth);
    if (typeof text?.value !== 'string' || typeof times?.value !== 'number') return undefined;
    const isSensible = times.value >= 0 && times.value * text.value.length <= 100_000;
    return isSensible ? text.value.repeat(times.value) : undefined;
  }

  #fromName(
    node: ts.Identifier | ts.PropertyAccessExpression | ts.ElementAccessExpression,
    depth: number,
  ): readonly Found[] {
    const symbol = this.#symbolAt(node);
    if (!isStable(this.#program, node)) return [];
    return symbol ? this.#fromSymbol(symbol, depth + 1, node) : this.#fromAnnotatedTable(node, depth + 1);
  }

  /** `const CODES: Record<string, number> = { away: 1001 }; … CODES.away`, whose type has forgotten the property. */
  #fromAnnotatedTable(node: ts.Expression, depth: number): readonly Found[] {
    const name = isMemberAccess(node) ? memberName(node) : undefined;
    if (name === undefined || !isMemberAccess(node) || depth > deepestChain) return [];
    const value = memberOfTable(this.#checker, node.expression, name);
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
  #fromSymbol(named: ts.Symbol, depth: number, use?: ts.Node): readonly Found[] {
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
      return value ? this.#fromSymbol(value, depth + 1) : [];
    }
    if (ts.isExportAssignment(declaration)) return this.#find(declaration.expression, depth);
    if (ts.isGetAccessorDeclaration(declaration)) return this.#fromReturns(declaration, depth);
    if (ts.isBindingElement(declaration)) return this.#fromBinding(declaration, symbol, isUnsettled, depth);
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

  #fromBinding(
    declaration: ts.BindingElement,
    symbol: ts.Symbol,
    isUnsettled: () => boolean,
    depth: number,
  ): readonly Found[] {
    if (isUnsettled()) return [];
    const pattern = declaration.parent;
    const key = declaration.propertyName ?? declaration.name;
    const property =
      ts.isObjectBindingPattern(pattern) && ts.isIdentifier(key)
        ? this.#checker.getTypeAtLocation(pattern).getProperty(key.text)
        : undefined;
    return [
      ...(property && property !== symbol ? this.#fromSymbol(property, depth + 1) : []),
      ...(declaration.initializer ? this.#find(declaration.initializer, depth) : []),
    ];
  }

  #isGlobal(node: ts.Identifier | ts.PropertyAccessExpression): boolean {
    const name = ts.isIdentifier(node) ? node : node.name;
    return (
      this.#checker.getSymbolAtLocation(name)?.declarations?.every(each => each.getSourceFile().isDeclarationFile) ??
      false
    );
  }
}

function knownNumbers(found: readonly Found[], name: string | undefined): readonly KnownValue[] {
  return found.flatMap(({ value, origin }) => {
    if (typeof value !== 'number') return [];
    const file = origin.getSourceFile();
    const place = { file: file.fileName, start: origin.getStart(file), end: origin.getEnd() };
    return [{ value, origin: place, ...(name !== undefined && { name }) }];
  });
}

function distinctValues(found: readonly Found[]): readonly Found[] {
  return found.filter((each, index) => found.findIndex(other => Object.is(other.value, each.value)) === index);
}

function isLet(declaration: ts.VariableDeclaration): boolean {
  return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0;
}

function nameOf(node: ts.Expression): string | undefined {
  if (!ts.isIdentifier(node) && !isMemberAccess(node)) return undefined;
  const name = node.getText();
  return notFinite.has(name) ? undefined : name;
}
