import { runtimesOfFolders } from '../../apis/runtimes.ts';

/** Those by which modules are found, with those that others extend. */
const resolution = /^(?:package|[jt]sconfig\b.*)\.json$|^pnpm-workspace\.yaml$/;

/** Whether a file of this name may, by being there, say something of all sources in its folder and below, wherever they import from. */
export function isProjectFile(name: string): boolean {
  return resolution.test(name) || runtimesOfFolders.some(({ evidence }) => evidence.files?.test(name));
}
