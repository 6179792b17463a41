import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientTree } from './client-files.ts';
import { createServer } from './server.ts';

/** Sends messages to the page that has started a web worker, and gets its messages. */
export type WebWorkerPort = ConstructorParameters<typeof BrowserMessageReader>[0];

/** Serves the client at the other end of `port`, which also reads all files. */
export function startBrowserServer(port: WebWorkerPort): void {
  const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port));
  createServer(connection, () => clientTree(connection));
  connection.listen();
}
