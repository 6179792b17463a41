import process from 'node:process';
import { startNodeServer } from './lsp/node-server.ts';

const usage = `The Closewise language server is started by an editor, which says how to talk to it:
  --stdio      over standard input and output
  --node-ipc   over the channel of a forked Node process
`;

if (hasTransport()) {
  startNodeServer();
} else {
  process.stderr.write(usage);
  process.exitCode = 2;
}

function hasTransport(): boolean {
  return process.argv.includes('--stdio') || (process.argv.includes('--node-ipc') && process.send !== undefined);
}
