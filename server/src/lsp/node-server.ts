import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
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
  createServer(connection, ({ readsFiles }) =>
    readsFiles ? virtualBeside(nodeTree, clientTree(connection)) : nodeTree,
  );
  connection.listen();
}

const nodeTree: SourceTree = {
  files: nodeFiles,
  /** What cannot be read is left out. */
  *findSources(folder) {
    for (const file of findSources([folder], folder, () => undefined)) yield file.replaceAll('\\', '/');
  },
};

/** The disk, and what is on none: the client may have a workspace there. */
function virtualBeside(disk: SourceTree, virtual: SourceTree): SourceTree {
  const treeOf = (path: string): SourceTree => (isVirtual(path) ? virtual : disk);
  return {
    files: {
      readText: path => treeOf(path).files.readText(path),
      listFolder: path => treeOf(path).files.listFolder(path),
    },
    findSources: folder => treeOf(folder).findSources(folder),
  };
}
