import path from 'node:path';

/** The path as the core and the reports write it, on every system. */
export function withForwardSlashes(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}
