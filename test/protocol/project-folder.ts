import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder on the disk for one test. */
export interface ProjectFolder {
  /** The path of a file in it; of itself without a name. */
  readonly path: (name?: string) => string;
  /** The same as a URI. */
  readonly uri: (name?: string) => string;
  /** Writes a file, in new folders where there are none. */
  readonly write: (name: string, content: string) => void;
}

/** To be called in a suite: gives each of its tests an empty folder, which goes with the test. */
export function projectFolder(): ProjectFolder {
  let folder = '';
  setup(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'closewise-')));
  });
  teardown(() => rmSync(folder, { recursive: true }));
  const pathOf = (name = ''): string => path.join(folder, name);
  return {
    path: pathOf,
    uri: name => pathToFileURL(pathOf(name)).href,
    write(name, content) {
      mkdirSync(path.dirname(pathOf(name)), { recursive: true });
      writeFileSync(pathOf(name), content);
    },
  };
}
