import type { Range } from 'vscode-languageserver';
import type { Span } from '../../core.ts';
import { CodeMap } from '../../map/code-map.ts';
import type { CodePlace, FileCodes } from '../../map/code-place.ts';
import type { MappedCodes } from '../../map/mapped-code.ts';

/** The codes of a file, with positions, so that nobody has to read the file again to say where they are. */
export interface LocatedCodes {
  readonly codes: FileCodes;
  /** Where its places are, in the same order. */
  readonly ranges: readonly Range[];
}

/** The codes of a file, whose offsets `toRange` turns into positions. */
export function locatedCodes(codes: FileCodes, toRange: (span: Span) => Range): LocatedCodes {
  return { codes, ranges: codes.places.map(({ span }) => toRange(span)) };
}

/** The map of the codes in the files of the workspace, as far as they are checked. */
export class WorkspaceCodes {
  readonly #map = new CodeMap();
  readonly #files = new Map<string, LocatedCodes>();
  /** Where the places of files are, by their offsets, as soon as somebody asks for one of them. */
  readonly #ranges = new Map<string, ReadonlyMap<string, Range>>();
  readonly #listeners = new Set<() => void>();

  /** Takes note of what is in the file at `path` now; undefined: no codes, or no file any more. */
  update(path: string, codes: LocatedCodes | undefined): void {
    if (JSON.stringify(codes) === JSON.stringify(this.#files.get(path))) return;
    if (codes) this.#files.set(path, codes);
    else this.#files.delete(path);
    this.#ranges.delete(path);
    this.#map.update(path, codes?.codes);
    for (const listener of this.#listeners) listener();
  }

  /** The codes of the workspace. As long as nothing changes it is the same object. */
  map(): MappedCodes {
    return this.#map.map();
  }

  /** Where a place of the map is. */
  rangeOf({ path, span }: CodePlace): Range {
    const ranges = this.#ranges.get(path) ?? rangesIn(this.#files.get(path));
    this.#ranges.set(path, ranges);
    return ranges.get(offsetsOf(span)) ?? beginning;
  }

  /** Calls `listener` whenever the map is another one. */
  onNews(listener: () => void): void {
    this.#listeners.add(listener);
  }
}

function rangesIn(file: LocatedCodes | undefined): ReadonlyMap<string, Range> {
  return new Map(file?.codes.places.map(({ span }, index) => [offsetsOf(span), file.ranges[index] ?? beginning]));
}

function offsetsOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

const beginning: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
