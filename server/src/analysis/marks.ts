import ts from 'typescript';
import { isOwnDeclaration } from './program/micro-program.ts';

/** What the declarations of an API say about a place: see `apis/markers.d.ts`. */
export interface Mark {
  readonly kind: 'sent' | 'received' | 'simulated' | 'not-taken' | 'reason';
  /** Names the API, as `apis/references.ts` says; undefined when only names speak for a WebSocket. */
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
  return textsOf(checker, api).map(text => ({ kind, api: text }));
}

/** The texts that a type allows, where these are known: a type parameter stands for its default. */
function textsOf(checker: ts.TypeChecker, type: ts.Type | undefined): readonly string[] {
  if (!type) return [];
  if (type.isStringLiteral()) return [type.value];
  if (type.isUnion()) return type.types.flatMap(each => textsOf(checker, each));
  if ((type.flags & ts.TypeFlags.TypeParameter) !== 0)
    return textsOf(checker, checker.getDefaultFromTypeParameter(type));
  if ((type.flags & ts.TypeFlags.TemplateLiteral) === 0) return [];
  const { texts, types } = type as ts.TemplateLiteralType;
  return types.reduce<readonly string[]>(
    (before, each, index) =>
      textsOf(checker, each).flatMap(inner => before.map(outer => outer + inner + (texts[index + 1] ?? ''))),
    [texts[0] ?? ''],
  );
}

/** The first of several equal marks each. */
export function distinct(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(
    (mark, index) => marks.findIndex(other => other.kind === mark.kind && other.api === mark.api) === index,
  );
}
