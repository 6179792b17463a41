import ts from 'typescript';
import { isMemberAccess, unwrap } from '../expressions.ts';
import { calculate, literalsOf, notFinite } from './literals.ts';
import { NamedValues } from './named-values.ts';
import type { MicroProgram } from '../program/micro-program.ts';

/** How many names and calls a value is followed through before it counts as unknown. */
const deepestChain = 8;

/** A value that an expression can have, and the expression that it comes from. */
export interface Found {
  readonly value: number | string;
  readonly origin: ts.Node;
}

/**
 * Finds the numbers and texts that an expression can be. TypeScript's types say so for literals, `as const`, enums and
 * unions; where TypeScript has widened to `number` or `string`, a name is followed to its declaration, as long as
 * nothing in the program writes to it. What may be something else as well is still told: a value that is found is
 * possible, not certain.
 */
export class PossibleValues {
  readonly #checker: ts.TypeChecker;
  readonly #named: NamedValues;

  constructor(program: MicroProgram) {
    this.#checker = program.checker;
    this.#named = new NamedValues(program, (expression, depth) => this.#find(expression, depth));
  }

  /** The values that `expression` can have; empty when none is known. */
  of(expression: ts.Expression): readonly Found[] {
    return this.#find(expression, 0);
  }

  /** The values that a variable or property can have. */
  ofSymbol(symbol: ts.Symbol): readonly Found[] {
    return this.#named.ofSymbol(symbol, 0);
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
    if (ts.isIdentifier(node) || isMemberAccess(node)) return this.#named.ofName(node, depth);
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
    return this.#named.ofReturned(declaration, depth);
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

  #isGlobal(node: ts.Identifier | ts.PropertyAccessExpression): boolean {
    const name = ts.isIdentifier(node) ? node : node.name;
    return (
      this.#checker.getSymbolAtLocation(name)?.declarations?.every(each => each.getSourceFile().isDeclarationFile) ??
      false
    );
  }
}

function distinctValues(found: readonly Found[]): readonly Found[] {
  return found.filter((each, index) => found.findIndex(other => Object.is(other.value, each.value)) === index);
}
