import type { CodePlace, Side } from './code-place.ts';

/** Those of `others` that are at the other end of the connection of `places`, as far as sides are known. */
export function facing(places: readonly CodePlace[], others: readonly CodePlace[]): readonly CodePlace[] {
  const only = onlyOne(places.map(({ side }) => side));
  return only === undefined ? others : others.filter(({ side }) => side !== only && side !== 'unknown');
}

/** Those of `others` that can be at the other end: all but those that are at the same end for sure. */
export function mayFace(places: readonly CodePlace[], others: readonly CodePlace[]): readonly CodePlace[] {
  const only = onlyOne(places.map(sureSide));
  return only === undefined ? others : others.filter(place => sureSide(place) !== only);
}

/** The places of each side by themselves: of those on two sides, each side has its own other end. */
export function bySide(places: readonly CodePlace[]): readonly (readonly CodePlace[])[] {
  const sides = new Set(places.map(({ side }) => side));
  return [...sides].map(side => places.filter(each => each.side === side));
}

/** The side that all are on; undefined where it is not known, or not one. */
function onlyOne(sides: readonly Side[]): Side | undefined {
  const [only, ...more] = new Set(sides);
  return only === 'unknown' || more.length > 0 ? undefined : only;
}

function sureSide({ side, isSideAssumed }: CodePlace): Side {
  return isSideAssumed ? 'unknown' : side;
}
