import { readdir, readFile, stat } from 'node:fs/promises';
import type { FileSource } from './analyse-file.ts';

/** In bytes. Nobody writes a larger source by hand, and parsing one would hold up everything else. */
export const largestFile = 2 * 1024 * 1024;

/** In milliseconds: how long disks take for the same time; FAT, two seconds. */
const coarsestClock = 3000;

/** The files on this machine's disk. */
export const nodeFiles: FileSource = {
  /**
   * The text of a file, decoded as UTF-8 and without its byte order mark; null for what is missing, no regular file,
   * unreadable, binary (it contains a NUL byte) or larger than `largestFile`.
   */
  async readText(path) {
    try {
      // Before opening: reading a pipe or a device would wait for ever.
      const stats = await stat(path);
      if (!stats.isFile() || stats.size > largestFile) return null;
      const bytes = await readFile(path);
      return bytes.includes(0) ? null : new TextDecoder().decode(bytes);
    } catch {
      return null;
    }
  },

  /**
   * When the file was last written to and touched, and its size. Undefined for one that was written to just now: it could be
   * written to once more at what this disk takes for the same time.
   */
  async stampOf(path) {
    try {
      const { mtimeMs, ctimeMs, size } = await stat(path);
      return Date.now() - mtimeMs < coarsestClock ? undefined : [mtimeMs, ctimeMs, size].join(' ');
    } catch {
      return undefined;
    }
  },

  /** The names in a folder, in the order of their code units; null where there is no folder that can be read. */
  async listFolder(path) {
    try {
      return (await readdir(path)).sort();
    } catch {
      return null;
    }
  },
};
