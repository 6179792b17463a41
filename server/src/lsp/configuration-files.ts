import { configurationPaths, isPackageFile } from '../configuration/locations.ts';
import { overruledIn, readConfiguration, type ReadConfiguration } from '../configuration/read.ts';
import type { FileSource } from '../workspace/analyse-file.ts';

/** A configuration in a file. The same text in the same place is the same object. */
export interface ProjectConfiguration extends ReadConfiguration {
  readonly path: string;
}

/** Is told what stands in a file that can hold a configuration, whenever that is something new. */
export type OnRead = (path: string, text: string, problems: ReadConfiguration['problems']) => void;

interface Reading {
  readonly text: string;
  readonly found: ProjectConfiguration | undefined;
}

/** The configurations of the projects that documents belong to. */
export class ConfigurationFiles {
  readonly #files: FileSource;
  readonly #onRead: OnRead;
  /** By path, of files that were looked into. */
  readonly #readings = new Map<string, Reading>();
  /** What each package.json has in it that was passed over. */
  readonly #overruled = new Map<string, string | null>();
  /** The last attempt to read each file anew: an older one has nothing to say any more. */
  readonly #attempts = new Map<string, object>();

  constructor(files: FileSource, onRead: OnRead) {
    this.#files = files;
    this.#onRead = onRead;
  }

  /** The configuration nearest to the file at `path`, upwards from its folder; undefined where there is none. */
  async nearest(path: string): Promise<ProjectConfiguration | undefined> {
    const paths = configurationPaths(path);
    const texts = await Promise.all(paths.map(each => this.#files.readText(each)));
    for (const [index, each] of paths.entries()) {
      const found = this.#take(each, texts[index] ?? null);
      if (!found) continue;
      const beside = paths[index + 1];
      if (!isPackageFile(each) && beside !== undefined) this.#overrule(beside, texts[index + 1] ?? null);
      return found;
    }
    return undefined;
  }

  /** Reads the files at `paths` anew, which have changed. Returns whether another configuration counts since. */
  async renew(paths: Iterable<string>): Promise<boolean> {
    const renewals = Array.from(paths, async path => {
      const before = this.#readings.get(path)?.found;
      const attempt = {};
      this.#attempts.set(path, attempt);
      const text = await this.#files.readText(path);
      if (this.#attempts.get(path) !== attempt) return false;
      return this.#take(path, text) !== before;
    });
    return (await Promise.all(renewals)).includes(true);
  }

  /** The files with a configuration that were read in the folder at `path`, or below it. */
  below(path: string): readonly string[] {
    return [...this.#readings.keys()].filter(each => each.startsWith(`${path}/`));
  }

  /** Says of the configuration in a package.json that the file beside it counts. */
  #overrule(path: string, text: string | null): void {
    if (this.#overruled.get(path) === text && !this.#readings.has(path)) return;
    this.#overruled.set(path, text);
    this.#readings.delete(path);
    const problem = text === null ? undefined : overruledIn(text);
    this.#onRead(path, text ?? '', problem ? [problem] : []);
  }

  #take(path: string, text: string | null): ProjectConfiguration | undefined {
    const last = this.#readings.get(path);
    if (last?.text === text) return last.found;
    if (text === null) {
      if (last) this.#onRead(path, '', []);
      this.#readings.delete(path);
      return undefined;
    }
    const read = readConfiguration(path, text);
    const found = read && { ...read, path };
    this.#readings.set(path, { text, found });
    this.#onRead(path, text, read?.problems ?? []);
    return found;
  }
}
