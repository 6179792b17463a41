import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import protocol from 'vscode-languageserver/node';

const server = fileURLToPath(new URL('../dist/server.js', import.meta.url));

/**
 * Starts the built language server over stdio and initializes it, as a client that pulls its diagnostics or as one that
 * has them pushed (`door` is 'pull' or 'push').
 */
export async function startServer(door) {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = protocol.createProtocolConnection(
    new protocol.StreamMessageReader(child.stdout),
    new protocol.StreamMessageWriter(child.stdin),
  );
  const died = new Promise((_, reject) => {
    child.once('exit', code => reject(new Error(`The server ended with exit code ${code}.`)));
  });
  died.catch(() => undefined);
  const awaited = new Map();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) => {
    awaited.get(`${uri}@${version}`)?.(diagnostics);
  });
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();

  const textDocument = door === 'pull' ? { diagnostic: {} } : { publishDiagnostics: { versionSupport: true } };
  await Promise.race([
    died,
    connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument, workspace: { configuration: true } },
    }),
  ]);
  await connection.sendNotification('initialized', {});

  /** Sends what `send` sends and returns the diagnostics of that very version of the document. */
  async function diagnosticsAfter(send, uri, version) {
    const pushed = new Promise(resolve => awaited.set(`${uri}@${version}`, resolve));
    await send();
    const answer =
      door === 'push'
        ? pushed
        : connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }).then(report => report.items);
    const diagnostics = await Promise.race([died, answer]);
    awaited.delete(`${uri}@${version}`);
    return diagnostics;
  }

  return {
    /** Opens a document; resolves to its diagnostics. */
    open: (uri, text) =>
      diagnosticsAfter(
        () =>
          connection.sendNotification('textDocument/didOpen', {
            textDocument: { uri, languageId: 'typescript', version: 1, text },
          }),
        uri,
        1,
      ),

    /** Replaces `range` of a document; resolves to the diagnostics of the changed document. */
    change: (uri, version, range, text) =>
      diagnosticsAfter(
        () =>
          connection.sendNotification('textDocument/didChange', {
            textDocument: { uri, version },
            contentChanges: [{ range, text }],
          }),
        uri,
        version,
      ),

    /** The server's resident memory in megabytes; undefined where the system does not tell. */
    async residentMegabytes() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
      const kilobytes = /^VmRSS:\s*(\d+) kB/m.exec(status)?.[1];
      return kilobytes && Number(kilobytes) / 1024;
    },

    /** Shuts the server down as LSP asks for, and waits for its end. */
    async stop() {
      const gone = new Promise(resolve => child.once('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await gone;
      connection.dispose();
    },
  };
}
