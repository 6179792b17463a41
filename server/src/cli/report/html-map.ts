import { pageOf } from '../../map/page/page.ts';
import type { LocatedMap } from './located-map.ts';

/** One page of HTML that needs nothing else. */
export function htmlMap({ map, title, nameOf, locate }: LocatedMap): Promise<string> {
  return pageOf(map, title, place => {
    const { line, column } = locate(place).start;
    return { name: `${nameOf(place.path)}:${line}:${column}` };
  });
}
