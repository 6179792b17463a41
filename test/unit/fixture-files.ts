import assert from 'node:assert/strict';
import type { FileSource } from '../../server/src/workspace/analyse-file.ts';

const cursor = '/*|*/';

/** The files that a picture draws, and where its cursor is. */
export interface Fixture {
  /** By path. */
  readonly files: ReadonlyMap<string, string>;
  /** Where the cursor stands; at the end of the first file, where none is drawn. */
  readonly path: string;
  readonly offset: number;
  /** What is set for it: the lines `//- runtime: bun` at its beginning. */
  readonly settings: ReadonlyMap<string, string>;
}

/** Reads a picture: takes it apart at `//- file:` lines, and takes the setting and the cursor out. */
export function fixtureOf(picture: string): Fixture {
  const [head = ''] = /^\s*(?:\/\/- (?!file:)\w+: .*\n)*/.exec(picture) ?? [];
  const settings = new Map(Array.from(head.matchAll(/- (\w+): *(.*\S)/g), ([, key = '', value = '']) => [key, value]));
  const source = picture.slice(head.length);
  const files = new Map<string, string>();
  let at: { path: string; offset: number } | undefined;
  for (const section of source.split(/^(?=\/\/- file: )/m)) {
    const [, name, body] = /^\/\/- file: *(\S+) *\n([^]*)$/.exec(section) ?? [undefined, 'a.ts', section];
    if (name === 'a.ts' && body.trim() === '' && files.size === 0 && source.includes('//- file:')) continue;
    const path = `/${name}`;
    const offset = body.indexOf(cursor);
    if (offset >= 0) at = { path, offset };
    files.set(path, body.replace(cursor, ''));
  }
  const [first] = files;
  assert.ok(first, 'a fixture has a file');
  return { files, settings, ...(at ?? { path: first[0], offset: first[1].length }) };
}

/** The text of the file that the cursor is in. */
export function textAtCursor({ files, path }: Fixture): string {
  return files.get(path) ?? '';
}

/** The files of a fixture, as the analysis reads files. */
export function sourceOf(files: Fixture['files']): FileSource {
  const inFolder = (folder: string): readonly string[] | null => {
    const names = [...files.keys()].filter(path => path.startsWith(folder)).map(path => path.slice(folder.length));
    return names.length > 0 ? [...new Set(names.map(name => name.split('/')[0]!))] : null;
  };
  return {
    readText: path => Promise.resolve(files.get(path) ?? null),
    listFolder: path => Promise.resolve(inFolder(path)),
  };
}
