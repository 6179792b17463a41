import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { FileSource } from '../workspace/analyse-file.ts';
import { nodeFiles } from '../workspace/node-files.ts';
import type { SourceTree } from '../workspace/source-tree.ts';
import { findSources } from '../workspace/walk.ts';
import { clientTree } from './client-files.ts';
import { createServer } from './server.ts';
import { isVirtual } from './uri.ts';

/**
 * Serves the client at the other end of the transport that the command line names: `--stdio`, or `--node-ipc` in a process
 * forked by the client. The process ends when the client says so, or is gone. Throws where no transport is named.
 */
export function startNodeServer(): void {
  const connection = createConnection(ProposedFeatures.all);
  createServer(connection, ({ readsFiles }) => (readsFiles ? withClient(nodeTree, clientTree(connection)) : nodeTree));
  connection.listen();
}

const nodeTree: SourceTree = {
  files: nodeFiles,
  /** What cannot be read is left out. */
  *findSources(folder) {
    for (const file of findSources([folder], folder, () => undefined)) yield file.replaceAll('\\', '/');
  },
};

/**
 * The disk, with what only the client has: a workspace may be on no disk. It also finds the sources, because it knows what
 * the user has excluded.
 */
function withClient(disk: SourceTree, client: SourceTree): SourceTree {
  const filesAt = (path: string): FileSource => (isVirtual(path) ? client : disk).files;
  return {
    files: {
      readText: path => filesAt(path).readText(path),
      listFolder: path => filesAt(path).listFolder(path),
      stampOf: async path => filesAt(path).stampOf?.(path),
    },
    findSources: client.findSources,
  };
}
