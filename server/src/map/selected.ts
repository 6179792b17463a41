import type { CodePlace } from './code-place.ts';
import type { MappedCodes } from './mapped-code.ts';

/** What of a map is to be seen. */
export interface Selection {
  /** Leaves the places in tests out, and codes that are nowhere else. */
  readonly hideTests?: boolean;
  /** Leaves the codes out of which nothing is worth knowing. */
  readonly onlyObserved?: boolean;
}

/** What is left of a map. */
export function selectedFrom(map: MappedCodes, { hideTests = false, onlyObserved = false }: Selection): MappedCodes {
  const isSeen = ({ isTest }: CodePlace): boolean => !hideTests || !isTest;
  const codes = map.codes
    .filter(({ observations }) => !onlyObserved || observations.length > 0)
    .filter(({ places }) => places.length === 0 || places.some(isSeen));
  return {
    ...map,
    codes: hideTests ? codes.map(code => ({ ...code, places: code.places.filter(isSeen) })) : codes,
    unknown: onlyObserved ? [] : map.unknown.filter(isSeen),
  };
}
