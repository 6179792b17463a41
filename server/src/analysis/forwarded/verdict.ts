import ts from 'typescript';
import { elementsOf } from '../values/elements.ts';
import { isMemberAccess, memberName, unwrap } from '../expressions.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import type { Values } from '../values/values.ts';
import { functionAt } from '../wrappers/functions.ts';
import { answerOf } from './answers.ts';
import { dependsOn } from './decisions.ts';
import { besideCode, isNoReason } from './beside-code.ts';
import { isCopyOf, leafOf, type Copied } from './leaf.ts';
import { functions, operations } from './operations.ts';

/** What is followed through the program. */
export interface Asked extends Copied {
  readonly program: MicroProgram;
}

/** What is asked: what is so where `leaf` is `code`? */
export interface Question extends Asked {
  readonly values: Values;
  readonly code: number;
}

/**
 * What an expression is then. `tested`: it depends on the code in a way that only a run can tell, by a function or a table.
 * `open`: it has nothing to do with the code.
 */
export type Verdict = { readonly value: unknown } | 'tested' | 'open';

/** How many constants are followed to what they are. */
const deepestConstant = 3;

/** What an expression is where the leaf is the code. */
export function verdictOn(question: Question, expression: ts.Expression, depth = 0): Verdict {
  const { program, leaf, copiedFrom, code } = question;
  const { checker } = program;
  const inner = unwrap(expression);
  const other = leafOf(checker, inner);
  if (isCopyOf(question, other)) return { value: code };
  const beside = other && besideCode(program.checker, [leaf, ...copiedFrom], code, inner, other);
  if (beside) return beside;
  const known = literalOf(question, inner) ?? calculated(question, inner, depth);
  if (known) return known;
  if (ts.isIdentifier(inner) && depth < deepestConstant) {
    const declaration = checker.getSymbolAtLocation(inner)?.valueDeclaration;
    const isConstant =
      declaration &&
      ts.isVariableDeclaration(declaration) &&
      (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
    const initializer = isConstant ? declaration.initializer : undefined;
    if (initializer && !ts.isFunctionLike(initializer)) return verdictOn(question, initializer, depth + 1);
  }
  return dependsOn(question, inner) ? 'tested' : 'open';
}

function literalOf({ program, values }: Question, node: ts.Expression): Verdict | undefined {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { value: true };
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { value: false };
  if (node.kind === ts.SyntaxKind.NullKeyword) return { value: null };
  if (ts.isNumericLiteral(node)) return { value: Number(node.text) };
  if (ts.isStringLiteralLike(node)) return { value: node.text };
  if (ts.isNewExpression(node) || ts.isObjectLiteralExpression(node)) return { value: node };
  if (!ts.isIdentifier(node) && !isMemberAccess(node)) return undefined;
  if (node.getText() === 'undefined') return { value: undefined };
  if ((program.checker.getTypeAtLocation(node).flags & ts.TypeFlags.NumberLike) === 0) return undefined;
  const [only, ...others] = values.numbers(node);
  return only && others.length === 0 ? { value: only.value } : undefined;
}

function calculated(question: Question, node: ts.Expression, depth: number): Verdict | undefined {
  const of = (each: ts.Expression): Verdict => verdictOn(question, each, depth);
  if (ts.isBinaryExpression(node)) return ofBinary(node, of);
  if (ts.isPrefixUnaryExpression(node)) {
    const operand = of(node.operand);
    if (typeof operand === 'string') return operand;
    if (node.operator === ts.SyntaxKind.ExclamationToken) return { value: !operand.value };
    if (node.operator === ts.SyntaxKind.PlusToken) return { value: Number(operand.value) };
    return node.operator === ts.SyntaxKind.MinusToken ? { value: -Number(operand.value) } : undefined;
  }
  if (ts.isTypeOfExpression(node)) {
    const operand = of(node.expression);
    return typeof operand === 'string' ? undefined : { value: typeof operand.value };
  }
  if (ts.isConditionalExpression(node)) {
    const condition = of(node.condition);
    if (typeof condition === 'string') return undefined;
    const chosen = of(condition.value ? node.whenTrue : node.whenFalse);
    return chosen === 'open' ? undefined : chosen;
  }
  return ts.isCallExpression(node) ? ofCall(question, node, depth) : undefined;
}

function ofBinary(
  { left, operatorToken, right }: ts.BinaryExpression,
  of: (each: ts.Expression) => Verdict,
): Verdict | undefined {
  const { kind } = operatorToken;
  const one = of(left);
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken) {
    const isDecisive = (value: unknown): boolean => Boolean(value) === (kind === ts.SyntaxKind.BarBarToken);
    if (typeof one !== 'string' && isDecisive(one.value)) return one;
    const other = of(right);
    if (typeof one !== 'string') return other;
    if (typeof other !== 'string' && isDecisive(other.value)) return { value: Boolean(other.value) };
    return one === 'tested' || other === 'tested' ? 'tested' : 'open';
  }
  if (kind === ts.SyntaxKind.QuestionQuestionToken) {
    if (typeof one === 'string') return undefined;
    return one.value === null || one.value === undefined ? of(right) : one;
  }
  const operation = operations.get(kind);
  const other = operation && of(right);
  if (!operation || !other || typeof one === 'string' || typeof other === 'string') return undefined;
  return { value: operation(one.value, other.value) };
}

/** `Number.isInteger(code)`, `[1005, 1006].includes(code)`, and what a function of the file says of the code. */
function ofCall(
  question: Question,
  { expression, arguments: given }: ts.CallExpression,
  depth: number,
): Verdict | undefined {
  const { program } = question;
  const of = (each: ts.Expression): Verdict => verdictOn(question, each, depth);
  if (
    isMemberAccess(expression) &&
    memberName(expression) === 'toString' &&
    isNoReason(question, expression.expression)
  ) {
    return { value: '' };
  }
  const [first, ...others] = given;
  const one = first && others.length === 0 ? of(first) : undefined;
  if (!one || typeof one === 'string') return undefined;
  const callee = unwrap(expression);
  const known = functions.get(callee.getText());
  if (known) return { value: known(one.value) };
  const own =
    typeof one.value === 'number' && depth < deepestConstant ? functionAt(program.checker, callee, []) : undefined;
  const parameter = own?.parameters[0];
  if (own && parameter && typeof one.value === 'number' && !parameter.dotDotDotToken) {
    const inside = { ...question, leaf: { root: parameter, path: [] }, copiedFrom: [], code: one.value };
    return answerOf(own, each => verdictOn(inside, each, depth + 1));
  }
  if (!isMemberAccess(callee) || !['includes', 'indexOf'].includes(memberName(callee) ?? '')) return undefined;
  const elements = elementsOf(program, callee.expression)?.map(of);
  const listed = elements?.flatMap(each => (typeof each === 'string' ? [] : [each.value]));
  if (!listed || listed.length !== elements?.length) return undefined;
  return { value: memberName(callee) === 'includes' ? listed.includes(one.value) : listed.indexOf(one.value) };
}
