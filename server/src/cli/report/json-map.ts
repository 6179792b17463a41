import type { CodePlace } from '../../map/code-place.ts';
import type { LocatedMap } from './located-map.ts';

/** One line of JSON, for programs. Its shape is a contract: what changes it in other ways than by adding raises `version`. */
export function jsonMap(located: LocatedMap): string {
  const { map, filesChecked } = located;
  const codes = map.codes.map(({ code, name, names, meaning, places, observations }) => ({
    code,
    name: name ?? null,
    names: {
      registry: names.registry ?? null,
      configuration: names.configuration ?? null,
      protocols: names.protocols,
      constants: names.constants,
    },
    meaning,
    sent: placesIn('sent', places, located),
    handled: placesIn('handled', places, located),
    madeUp: placesIn('made-up', places, located),
    declared: placesIn('declared', places, located),
    observations,
  }));
  const unknown = map.unknown.map(each => toJson(each, located));
  return `${JSON.stringify({ version: 1, filesChecked, sides: map.sides, codes, unknown })}\n`;
}

function placesIn(role: CodePlace['role'], places: readonly CodePlace[], located: LocatedMap): readonly object[] {
  return places.filter(each => each.role === role).map(each => toJson(each, located));
}

function toJson(place: CodePlace, { nameOf, locate }: LocatedMap): object {
  const { path, possible, side, apis, form, range, constant, reason, refusal, isTest, isSideAssumed = false } = place;
  const { start, end } = locate(place);
  return {
    path: nameOf(path),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    side,
    isSideAssumed,
    apis: apis.map(({ id }) => id),
    form: form ?? null,
    range: range ?? null,
    possible: possible ?? null,
    constant: constant ?? null,
    reason: reason ?? null,
    refusal: refusal ?? null,
    isTest,
  };
}
