import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { FileSource } from '../workspace/analyse-file.ts';
import { CachedFiles } from '../workspace/cached-files.ts';
import { AnalysisCache } from './analysis-cache.ts';
import { clientAbilities, type ClientAbilities } from './capabilities.ts';
import { createPositionConverter, type PositionConverter } from './convert.ts';
import { DocumentFiles } from './document-files.ts';
import { createLog, type Log } from './log.ts';
import { createOpenDocuments, type OpenDocuments } from './open-documents.ts';
import { ClientSettings } from './settings.ts';
import { SettledReceivers } from './settled-receivers.ts';

/** What the features work with, from `initialize` to `shutdown`. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  readonly log: Log;
  readonly positions: PositionConverter;
  readonly documents: OpenDocuments;
  readonly files: DocumentFiles;
  /** What was read from the disk, where the client says when it changes; without that, every analysis reads anew. */
  readonly cachedDisk: CachedFiles | undefined;
  readonly settled: SettledReceivers;
  readonly analyses: AnalysisCache;
  readonly settings: ClientSettings;
  /** Set by `shutdown`: nothing is computed or sent any more. */
  ended: boolean;
}

/** Begins a session with a client; `disk` are the files behind those that are open. */
export function openSession(connection: Connection, params: InitializeParams, disk: FileSource): Session {
  const client = clientAbilities(params);
  const log = createLog(connection.console);
  const positions = createPositionConverter(client.positionEncoding);
  const documents = createOpenDocuments(positions);
  const cachedDisk = client.registersFileWatchers ? new CachedFiles(disk) : undefined;
  const files = new DocumentFiles(documents, cachedDisk ?? disk);
  const settings = new ClientSettings(connection, client, log, params.initializationOptions);
  const settled = new SettledReceivers(documents);
  const analyses = new AnalysisCache(documents, files, settled, log, async () => (await settings.current()).runtime);
  return {
    connection,
    client,
    log,
    positions,
    documents,
    files,
    cachedDisk,
    settled,
    analyses,
    settings,
    ended: false,
  };
}
