import ts from 'typescript';
import type { AssumedRuntime } from '../assumed/assumed-runtime.ts';
import { looksLikeCode } from '../candidates.ts';
import type { CodeUse } from '../code-use.ts';
import { Comparisons } from './comparison.ts';
import type { Test } from './tests.ts';
import { isComparison, unwrap } from '../expressions.ts';
import { speaksForReceivedCode } from '../evidence/evidence.ts';
import { meantApis } from '../assumed/meant-apis.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { receivedMarksAt } from './received-marks.ts';
import { reportingEndpoint } from './reporter.ts';
import { searchedBy } from './searched-list.ts';
import type { Values } from '../values/values.ts';
import { spanOf } from '../spans.ts';

/** Finds the numbers that a received code is compared with. */
export class ReceivedUses {
  readonly #program: MicroProgram;
  readonly #runtime: AssumedRuntime;
  readonly #values: Values;
  readonly #comparisons: Comparisons;
  readonly #searched = new Set<ts.Expression>();

  constructor(program: MicroProgram, runtime: AssumedRuntime, values: Values) {
    this.#program = program;
    this.#runtime = runtime;
    this.#values = values;
    this.#comparisons = new Comparisons(program, values);
  }

  /** The uses that `node` itself is: a comparison, a `case`, the elements of a list that is searched for a code. */
  in(node: ts.Node): readonly CodeUse[] {
    if (ts.isBinaryExpression(node) && isComparison(node.operatorToken.kind)) {
      const { left, right } = node;
      return [
        ...this.#compared({ subject: left, other: right, node }),
        ...this.#compared({ subject: right, other: left, node }),
      ];
    }
    if (ts.isCaseClause(node)) {
      return this.#compared({ subject: node.parent.parent.expression, other: node.expression, node });
    }
    const list = ts.isCallExpression(node) ? searchedBy(this.#program, node) : undefined;
    // A list that several calls search is looked at once.
    const elements = list?.elements.filter(each => !this.#searched.has(each)) ?? [];
    for (const each of elements) this.#searched.add(each);
    return list ? elements.flatMap(other => this.#compared({ subject: list.subject, other, node })) : [];
  }

  #compared(test: Test): readonly CodeUse[] {
    const { subject, other } = test;
    if (!looksLikeCode(other) && !isNumericText(other)) return [];
    const marks = receivedMarksAt(this.#program, subject);
    if (marks.length === 0 && !speaksForReceivedCode(this.#program, subject)) return [];
    const values = this.#values.numbers(other);
    // Names alone are not enough for a number that is a close code nowhere: an HTTP status, an exit code.
    if (marks.length === 0 && !values.some(({ value }) => value >= 1000 && value <= 4999)) return [];
    const { apis, ...assumed } = meantApis(marks, this.#runtime);
    const isEither = apis.some(({ endpoints }) => endpoints.length > 1);
    const endpoint = isEither ? reportingEndpoint(this.#program, subject) : undefined;
    return [
      {
        kind: 'received',
        apis,
        ...assumed,
        span: spanOf(other),
        values,
        comparison: this.#comparisons.of(test),
        ...(endpoint && { endpoint }),
        hasCode: true,
        certainty: marks.length > 0 ? 'type' : 'evidence',
        deliberate: false,
      },
    ];
  }
}

/** Whether a code stands between quotes: `'1000'`. */
function isNumericText(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  return ts.isStringLiteralLike(inner) && /^\d{3,5}$/.test(inner.text);
}
