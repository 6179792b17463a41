import ts from 'typescript';
import { isMemberAccess, unwrap } from '../expressions.ts';
import type { Mark } from '../marks.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { receivedIn, soundsLikeCode } from './code-types.ts';
import { OriginSearch, type Origin } from './origin.ts';
import { keyOf, type Path } from '../wrappers/paths.ts';

/**
 * The `received` marks of an expression that is a received code and nothing else: by its type, and where an annotation hides
 * them. `ws.on('close', (code: number) => …)`, methods that override or implement one of an API, functions that are
 * handed over or called under their name, `const { code } = event`, variables and fields.
 */
export function receivedMarksAt(program: MicroProgram, expression: ts.Expression): readonly Mark[] {
  const byType = receivedIn(program.checker, program.checker.getTypeAtLocation(expression));
  if (byType.length > 0 || !isWorthFollowing(program.checker, unwrap(expression))) return byType;
  const { marks, isOnly } = receivedOriginOf(program, expression, { isThroughCalls: true });
  return isOnly ? marks : [];
}

/**
 * The same of an expression, or of a part of it, that may also be something else. `isThroughCalls`: what the program's own
 * calls hand in counts, too.
 */
export function receivedOriginOf(
  program: MicroProgram,
  expression: ts.Expression,
  { isThroughCalls, path = [] }: { readonly isThroughCalls: boolean; readonly path?: Path },
): Origin {
  return new OriginSearch(program, isThroughCalls).ofExpression(expression, path, 0);
}

/** Whether an expression is a number, or has the name of a code where its type says less or more than that. */
function isWorthFollowing(checker: ts.TypeChecker, inner: ts.Expression): boolean {
  const { flags } = checker.getNonNullableType(checker.getTypeAtLocation(inner));
  if ((flags & ts.TypeFlags.Number) !== 0) return true;
  const name = isMemberAccess(inner) ? keyOf(inner) : ts.isIdentifier(inner) ? inner.text : undefined;
  return name !== undefined && soundsLikeCode(name);
}
