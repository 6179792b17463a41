import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from '../workspace/node-files.ts';
import { findSources } from '../workspace/walk.ts';
import { createServer } from './server.ts';

/**
 * Serves the client at the other end of the transport that the command line names: `--stdio`, or `--node-ipc` in a process
 * forked by the client. The process ends when the client says so, or is gone. Throws where no transport is named.
 */
export function startNodeServer(): void {
  const connection = createConnection(ProposedFeatures.all);
  createServer(connection, nodeFiles, findNodeSources);
  connection.listen();
}

/** What cannot be read is left out. */
function* findNodeSources(folder: string): Generator<string> {
  for (const file of findSources([folder], folder, () => undefined)) yield file.replaceAll('\\', '/');
}
