import type { CodePlace, Side } from './code-place.ts';
import type { MappedCode, MappedCodes, Observation } from './mapped-code.ts';

/** What a map can be grouped by. */
export const groupings = ['code', 'file', 'side'] as const;
/** One of them. */
export type Grouping = (typeof groupings)[number];

/** A node of the map as a tree: what it stands for, and what is below it. */
export type OutlineNode = (
  | { readonly kind: 'code'; readonly code: MappedCode }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'side'; readonly side: Side }
  /** The places that send a code which is known only at run time. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'observation'; readonly observation: Observation }
  | { readonly kind: 'place'; readonly place: CodePlace; readonly code?: MappedCode }
) & {
  readonly children: readonly OutlineNode[];
};

const sides: readonly Side[] = ['client', 'server', 'unknown'];

/** The map as a tree, in the order in which it is shown. */
export function outlineOf(map: MappedCodes, by: Grouping): readonly OutlineNode[] {
  return outlines[by](map);
}

const outlines: Readonly<Record<Grouping, (map: MappedCodes) => readonly OutlineNode[]>> = {
  code: map => [...map.codes.map(code => codeNode(code, code.places, code.observations)), ...unknownNode(map.unknown)],
  file: byFile,
  side: map =>
    sides.flatMap((side): readonly OutlineNode[] => {
      const isHere = (place: CodePlace): boolean => place.side === side && place.role !== 'declared';
      const children = [
        ...map.codes.flatMap(code => {
          const places = code.places.filter(isHere);
          return places.length > 0 ? [codeNode(code, places)] : [];
        }),
        ...unknownNode(map.unknown.filter(isHere)),
      ];
      return children.length > 0 ? [{ kind: 'side', side, children }] : [];
    }),
};

function codeNode(
  code: MappedCode,
  places: readonly CodePlace[],
  observations: readonly Observation[] = [],
): OutlineNode {
  return {
    kind: 'code',
    code,
    children: [
      ...observations.map((observation): OutlineNode => ({ kind: 'observation', observation, children: [] })),
      ...places.map(place => placeNode(place, code)),
    ],
  };
}

function unknownNode(places: readonly CodePlace[]): readonly OutlineNode[] {
  return places.length > 0 ? [{ kind: 'unknown', children: places.map(place => placeNode(place)) }] : [];
}

function placeNode(place: CodePlace, code?: MappedCode): OutlineNode {
  return { kind: 'place', place, ...(code && { code }), children: [] };
}

function byFile({ codes, unknown }: MappedCodes): readonly OutlineNode[] {
  const nodes = [
    // What stands there for many codes at once is said once.
    ...codes.flatMap(code =>
      code.places.filter(({ range }) => !range).map(place => ({ place, node: placeNode(place, code) })),
    ),
    ...unknown.map(place => ({ place, node: placeNode(place) })),
  ].sort((one, other) => one.place.span.start - other.place.span.start);
  const paths = [...new Set(nodes.map(({ place }) => place.path))].sort();
  return paths.map(path => ({
    kind: 'file',
    path,
    children: nodes.filter(({ place }) => place.path === path).map(({ node }) => node),
  }));
}
