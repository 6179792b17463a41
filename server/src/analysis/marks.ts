import ts from 'typescript';
import { isOwnDeclaration } from './program/micro-program.ts';

/** What the declarations of an API say about a place: see `apis/markers.d.ts`. */
export interface Mark {
  readonly kind: 'sent' | 'received' | 'simulated' | 'not-taken' | 'reason';
  /** Id of the API; undefined when only names speak for a WebSocket. */
  readonly api: string | undefined;
}

const kindOfMarker: ReadonlyMap<string, Mark['kind']> = new Map([
  ['ClosewiseSent', 'sent'],
  ['ClosewiseReceived', 'received'],
  ['ClosewiseSimulated', 'simulated'],
  ['ClosewiseNotTaken', 'not-taken'],
  ['ClosewiseReason', 'reason'],
]);

/** Reads the marks off a type: several where it joins several APIs, none where it is an ordinary type. */
export function marksOf(checker: ts.TypeChecker, type: ts.Type | undefined): readonly Mark[] {
  if (!type) return [];
  if (type.isUnionOrIntersection()) return distinct(type.types.flatMap(each => marksOf(checker, each)));
  if ((type.flags & ts.TypeFlags.TypeParameter) !== 0) {
    const constraint = checker.getBaseConstraintOfType(type);
    return constraint === type ? [] : marksOf(checker, constraint);
  }
  const symbol = (type.flags & ts.TypeFlags.Object) !== 0 ? type.getSymbol() : undefined;
  const kind = symbol && kindOfMarker.get(symbol.name);
  if (!kind || !symbol.declarations?.every(isOwnDeclaration)) return [];
  const [api] = checker.getTypeArguments(type as ts.TypeReference);
  return api?.isStringLiteral() ? [{ kind, api: api.value }] : [];
}

/** The first of several equal marks each. */
export function distinct(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(
    (mark, index) => marks.findIndex(other => other.kind === mark.kind && other.api === mark.api) === index,
  );
}
