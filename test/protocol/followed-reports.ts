import path from 'node:path';
import {
  CancellationTokenSource,
  FileChangeType,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import type { LanguageClient } from './language-client.ts';

/** The diagnostics of the workspace, as a client has them that asks for them as a stream. */
export interface FollowedReports {
  /** The rules of the last report of each file, by its path in the folder. */
  readonly reports: ReadonlyMap<string, readonly string[]>;
  /** Resolves when the last report of a file has so many findings. */
  readonly until: (name: string, findings: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Begins to ask for them; `folder` is a URI. */
export function followReports(client: LanguageClient, folder: string): FollowedReports {
  const reports = new Map<string, string[]>();
  const source = new CancellationTokenSource();
  client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'stream', ({ items }) => {
    for (const item of items as readonly WorkspaceDocumentDiagnosticReport[]) {
      if (item.kind !== 'full') continue;
      const name = path.relative(new URL(folder).pathname, new URL(item.uri).pathname);
      reports.set(
        name,
        item.items.map(({ code }) => String(code)),
      );
    }
    client.noticed();
  });
  const params = { previousResultIds: [], partialResultToken: 'stream' };
  const answer = client.connection.sendRequest(WorkspaceDiagnosticRequest.method, params, source.token);
  return {
    reports,
    async until(name, findings) {
      const isSo = (): true | undefined => (reports.get(name)?.length ?? 0) === findings || undefined;
      await client.until(`${findings} findings in ${name}`, isSo);
    },
    async stop() {
      source.cancel();
      await answer.catch(() => undefined);
    },
  };
}

/** Tells the server that files and folders have come. */
export function created(client: LanguageClient, ...uris: readonly string[]): Promise<void> {
  return watched(client, FileChangeType.Created, uris);
}

/** Tells the server that files have another content. */
export function changed(client: LanguageClient, ...uris: readonly string[]): Promise<void> {
  return watched(client, FileChangeType.Changed, uris);
}

function watched(client: LanguageClient, type: FileChangeType, uris: readonly string[]): Promise<void> {
  const changes = uris.map(uri => ({ uri, type }));
  return client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
}
