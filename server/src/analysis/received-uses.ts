import ts from 'typescript';
import type { AssumedRuntime } from './assumed-runtime.ts';
import { looksLikeCode } from './candidates.ts';
import type { CodeUse } from './code-use.ts';
import { isComparison, isMemberAccess, memberName, unwrap } from './expressions.ts';
import { speaksForReceivedCode } from './evidence/evidence.ts';
import { meantApis } from './meant-apis.ts';
import { marksOf } from './marks.ts';
import type { MicroProgram } from './program/micro-program.ts';
import type { Values } from './values.ts';

/** Finds the numbers that a received code is compared with. */
export class ReceivedUses {
  readonly #program: MicroProgram;
  readonly #runtime: AssumedRuntime;
  readonly #values: Values;

  constructor(program: MicroProgram, runtime: AssumedRuntime, values: Values) {
    this.#program = program;
    this.#runtime = runtime;
    this.#values = values;
  }

  /** The uses that `node` itself is: a comparison, a `case`, `[1000, 1001].includes(event.code)`. */
  in(node: ts.Node): readonly CodeUse[] {
    if (ts.isBinaryExpression(node) && isComparison(node.operatorToken.kind)) {
      return [...this.#compared(node.left, node.right), ...this.#compared(node.right, node.left)];
    }
    if (ts.isCaseClause(node)) return this.#compared(node.parent.parent.expression, node.expression);
    if (!ts.isCallExpression(node) || !isMemberAccess(node.expression)) return [];
    const [subject] = node.arguments;
    const list = unwrap(node.expression.expression);
    if (!subject || memberName(node.expression) !== 'includes' || !ts.isArrayLiteralExpression(list)) return [];
    return list.elements.flatMap(element => this.#compared(subject, element));
  }

  #compared(subject: ts.Expression, other: ts.Expression): readonly CodeUse[] {
    if (!looksLikeCode(other)) return [];
    const { checker, file } = this.#program;
    const marks = marksOf(checker, checker.getTypeAtLocation(subject)).filter(({ kind }) => kind === 'received');
    if (marks.length === 0 && !speaksForReceivedCode(this.#program, subject)) return [];
    const values = this.#values.numbers(other);
    // Names alone are not enough for a number that is a close code nowhere: an HTTP status, an exit code.
    if (marks.length === 0 && !values.some(({ value }) => value >= 1000 && value <= 4999)) return [];
    return [
      {
        kind: 'received',
        ...meantApis(marks, this.#runtime),
        span: { start: other.getStart(file), end: other.getEnd() },
        values,
        mayBeReceived: false,
        hasCode: true,
        certainty: marks.length > 0 ? 'type' : 'evidence',
        deliberate: false,
      },
    ];
  }
}
