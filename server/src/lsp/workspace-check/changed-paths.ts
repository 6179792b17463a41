import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { pathOfUri } from '../uri.ts';

/** Files and folders that have changed, by their paths. */
export interface ChangedPaths {
  readonly paths: readonly string[];
  /** Those among them that are gone. */
  readonly gone: ReadonlySet<string>;
}

/** What events say together: of several about one path, the last one counts. */
export function changedPaths(events: readonly FileEvent[]): ChangedPaths {
  const types = new Map(
    events.flatMap(({ uri, type }) => {
      const path = pathOfUri(uri);
      return path === undefined ? [] : [[path, type] as const];
    }),
  );
  const paths = [...types.keys()];
  return { paths, gone: new Set(paths.filter(path => types.get(path) === FileChangeType.Deleted)) };
}
