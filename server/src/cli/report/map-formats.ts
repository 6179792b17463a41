import { groupings, type Grouping } from '../../map/outline.ts';
import type { Colours } from '../terminal.ts';
import { htmlMap } from './html-map.ts';
import { jsonMap } from './json-map.ts';
import type { MapFormat } from './located-map.ts';
import { readableMap } from './readable-map.ts';

/** Formats by the names that `--format` takes. */
export const mapFormats: Readonly<Record<string, (by: Grouping, colours: Colours) => MapFormat>> = {
  readable: readableMap,
  json: () => jsonMap,
  html: () => htmlMap,
};

export { groupings };
