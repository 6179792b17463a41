import ts from 'typescript';
import type { CodeRange } from '../../catalogue/range.ts';
import type { Comparison } from '../code-use.ts';
import { alternativesTo } from './alternatives.ts';
import { isSameSubject, scopeOf, subjectOf, type Subject } from './compared-subject.ts';
import { callsIn, chainOf, needsBrackets, stackOf } from './conditions.ts';
import { isMemberAccess, unwrap, walk } from '../expressions.ts';
import { nodesNamedIn } from '../identifiers.ts';
import { marksOf } from '../marks.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { remembering } from '../remembering.ts';
import { receivedOriginOf } from './received-marks.ts';
import { endOfLabel, removalFromList, removalOf } from './removal.ts';
import { searchedBy } from './searched-list.ts';
import { isEquality, isStrict, isUnequal, chainsAmong, standingAlone, testsAt, type Test } from './tests.ts';
import { isSentUnderTest } from '../sent/sent-under-test.ts';
import type { Values } from '../values/values.ts';
import { spanOf } from '../spans.ts';

/** Knows how received codes are compared, and what else they are compared with. */
export class Comparisons {
  readonly #program: MicroProgram;
  readonly #values: Values;
  readonly #testsIn = new Map<ts.Node, { readonly subject: Subject; readonly tests: readonly Test[] }[]>();
  readonly #numbers = new Map<ts.Expression, readonly number[]>();

  constructor(program: MicroProgram, values: Values) {
    this.#program = program;
    this.#values = values;
  }

  /** How `test` compares a code. */
  of({ subject, other, node }: Test): Comparison {
    const { checker } = this.#program;
    const isNegated = isUnequal(node);
    const isListed = ts.isCallExpression(node);
    const whole = isListed ? other : node;
    const removal = isListed ? removalFromList(other) : removalOf(node, isNegated);
    const own = subjectOf(this.#program, subject);
    const tests = this.#testsOf(own, subject);
    const beside = chainsAmong(tests).get(chainOf(node)) ?? [];
    const isDirect =
      marksOf(checker, checker.getTypeAtLocation(subject)).length > 0 ||
      receivedOriginOf(this.#program, subject, { isThroughCalls: false }).isOnly;
    const text = isStrict(node) ? this.#values.text(other)?.text : undefined;
    return {
      kind: isEquality(node) ? 'equal' : 'ordered',
      form: isListed ? 'list' : ts.isCaseClause(node) ? 'case' : 'operator',
      isNegated,
      subject: spanOf(subject),
      isDirect,
      test: { start: whole.getStart(), end: ts.isCaseClause(whole) ? endOfLabel(whole) : whole.getEnd() },
      needsBrackets: needsBrackets(node, isNegated),
      ...(removal && { removal }),
      ...(text !== undefined && { text }),
      equals: this.#numbersIn(tests),
      beside: this.#numbersIn(beside),
      orElse: this.#orElse({ subject, other, node }, isNegated, own, tests),
      alone: this.#numbersIn(standingAlone(tests)),
      ranges: this.#rangesIn(tests),
      isOneOfSeveral: isOneOfFew(checker.getTypeAtLocation(subject)) || this.#isHelped(subject, own, node),
    };
  }

  /** The tests of a subject, wherever in its scope it is named. */
  #testsOf(own: Subject, node: ts.Expression): readonly Test[] {
    const scope = scopeOf(own, node);
    const known = this.#testsIn.get(scope) ?? [];
    this.#testsIn.set(scope, known);
    const found = known.find(({ subject }) => isSameSubject(subject, own));
    if (found) return found.tests;
    const names = new Set([nameOf(node) ?? '', own.path.split('.').at(-1) ?? '']);
    const tests = [...names]
      .flatMap(name => nodesNamedIn(scope, name))
      .map(each => (isMemberAccess(each.parent) && each.parent.expression !== each ? each.parent : each))
      .filter(ts.isExpression)
      .filter(each => isSameSubject(subjectOf(this.#program, each), own))
      .flatMap(each => testsAt(this.#program, each));
    known.push({ subject: own, tests });
    return tests;
  }

  readonly #numbersIn = remembering((tests: readonly Test[]): readonly number[] => {
    const compared = tests.filter(({ node }) => isEquality(node));
    return [...new Set(compared.flatMap(({ other }) => this.#numbersOf(other)))];
  });

  readonly #rangesIn = remembering((tests: readonly Test[]) => tests.flatMap(each => this.#rangeOf(each) ?? []));

  #numbersOf(other: ts.Expression): readonly number[] {
    const known = this.#numbers.get(other) ?? this.#values.numbers(other).map(({ value }) => value);
    this.#numbers.set(other, known);
    return known;
  }

  /** What else has the consequence of a test. */
  #orElse({ other, node }: Test, isNegated: boolean, own: Subject, tests: readonly Test[]): Comparison['orElse'] {
    const stack = ts.isCaseClause(node) ? stackOf(node) : [];
    const parts = ts.isCaseClause(node) ? [] : alternativesTo(node, isNegated);
    const isAlternative = (test: Test): boolean =>
      test.node === node ||
      stack.some(each => each === test.node) ||
      parts.some(each => each.part === test.node && each.isNegated === isUnequal(test.node));
    const beside = tests.filter(each => each.other !== other && isEquality(each.node) && isAlternative(each));
    const isElsewhere = parts.some(({ part }) => !beside.some(each => each.node === part) && this.#speaksOf(own, part));
    const isUnknown = beside.some(
      each => this.#numbersOf(each.other).length === 0 && !ts.isStringLiteralLike(unwrap(each.other)),
    );
    return {
      codes: this.#numbersIn(beside),
      others: stack.some(ts.isDefaultClause) ? 'all' : isElsewhere || isUnknown ? 'some' : 'none',
    };
  }

  /** Whether a part of a condition is about the same close event. */
  #speaksOf(own: Subject, part: ts.Expression): boolean {
    let found = false;
    walk(part, node => {
      found ||= ts.isIdentifier(node) && (node.text === 'wasClean' || this.#isPart(own, node));
      return !found;
    });
    return found;
  }

  /** The codes for which an ordered comparison holds. */
  #rangeOf({ other, node }: Test): CodeRange | undefined {
    if (!ts.isBinaryExpression(node) || isEquality(node)) return undefined;
    const [limit, ...others] = this.#numbersOf(other);
    if (limit === undefined || others.length > 0) return undefined;
    const isFirst = unwrap(node.left) === unwrap(other);
    const operator = ts.tokenToString(node.operatorToken.kind) ?? '';
    const isBelow = operator.startsWith('<') !== isFirst;
    const step = operator.endsWith('=') ? 0 : 1;
    return isBelow ? { from: -Infinity, to: limit - step } : { from: limit + step, to: Infinity };
  }

  /** Whether something else near the test decides, too. */
  #isHelped(subject: ts.Expression, own: Subject, node: ts.Node): boolean {
    const scope = scopeOf(own, subject);
    if (nodesNamedIn(scope, 'wasClean').length > 0) return true;
    if (ts.isCaseClause(node)) return stackOf(node).some(ts.isDefaultClause);
    const chain = chainOf(node);
    const isSubject = (each: ts.Expression): boolean => isSameSubject(subjectOf(this.#program, each), own);
    if (isSentUnderTest(this.#program.checker, chain, isSubject)) return true;
    if (ts.isExpressionStatement(chain.parent)) return false; // `code === 1000 || report(code);`
    // A close without a code has no reason either.
    if (nodesNamedIn(chain, 'reason').length > 0) return true;
    return callsIn(chain).some(
      call => call !== node && !searchedBy(this.#program, call) && call.arguments.some(each => this.#isPart(own, each)),
    );
  }

  /** Whether an expression is the subject, or what it is a member of. */
  #isPart(own: Subject, expression: ts.Expression): boolean {
    const { root, path } = subjectOf(this.#program, expression);
    return root === own.root && root !== undefined && `${own.path}.`.startsWith(path === '' ? '' : `${path}.`);
  }
}

/** Whether a type has only certain codes: `1000 | 1006`, an enum. */
function isOneOfFew(type: ts.Type): boolean {
  return type.isUnion() && type.types.every(each => each.isNumberLiteral());
}

function nameOf(expression: ts.Expression): string | undefined {
  const inner = unwrap(expression);
  return ts.isIdentifier(inner) ? inner.text : undefined;
}
