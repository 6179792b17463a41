import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CachedFiles } from '../workspace/cached-files.ts';
import { ExportedCodesIndex } from '../workspace/exported-codes-index.ts';
import { FileLooks } from '../workspace/file-looks.ts';
import type { SourceTree } from '../workspace/source-tree.ts';
import { UsedElsewhere } from '../workspace/used-elsewhere.ts';
import { AnalysisCache } from './analysis-cache.ts';
import { clientAbilities, type ClientAbilities } from './capabilities.ts';
import { ConfigurationFiles } from './configuration-files.ts';
import { publishProblems } from './configuration-problems.ts';
import { createPositionConverter, type PositionConverter } from './convert.ts';
import { DocumentFiles } from './document-files.ts';
import { DocumentSettings } from './document-settings.ts';
import { ImportableConstants } from './importable-constants.ts';
import { createLog, type Log } from './log.ts';
import { createOpenDocuments, type OpenDocuments } from './open-documents.ts';
import { ClientSettings } from './settings.ts';
import { SettledReceivers } from './settled-receivers.ts';
import { pathOfDocument } from './uri.ts';
import { KeptResults } from './workspace-check/kept-results.ts';
import { WorkspaceFolders } from './workspace-folders.ts';

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
  /** What is known of files without reading them. */
  readonly looks: FileLooks;
  /** What the session before has left to this one. */
  readonly kept: KeptResults;
  readonly settled: SettledReceivers;
  readonly analyses: AnalysisCache;
  readonly settings: DocumentSettings;
  readonly configurations: ConfigurationFiles;
  readonly importable: ImportableConstants;
  readonly usedElsewhere: UsedElsewhere;
  readonly tree: SourceTree;
  readonly workspace: WorkspaceFolders;
  /** The folders of the workspace whose files can be read, as they are now. */
  readonly folders: readonly string[];
  /** Set by `shutdown`: nothing is computed or sent any more. */
  ended: boolean;
}

/** Begins a session with a client; `openTree` gives the files behind those that are open in it. */
export function openSession(
  connection: Connection,
  params: InitializeParams,
  openTree: (client: ClientAbilities) => SourceTree,
): Session {
  const client = clientAbilities(params);
  const log = createLog(connection.console);
  const positions = createPositionConverter(client.positionEncoding);
  const documents = createOpenDocuments(positions);
  const tree = openTree(client);
  const disk = tree.files;
  const workspace = new WorkspaceFolders(params, client);
  const cachedDisk = client.registersFileWatchers ? new CachedFiles(disk) : undefined;
  const files = new DocumentFiles(documents, cachedDisk ?? disk);
  const configurations = new ConfigurationFiles(files, publishProblems(connection, files, positions, log));
  const ofUser = new ClientSettings(connection, client, documents, log, params.initializationOptions);
  const settings = new DocumentSettings(ofUser, configurations);
  const settled = new SettledReceivers(documents);
  const usedElsewhere = new UsedElsewhere();
  const analyses: AnalysisCache = new AnalysisCache(documents, files, settled, log, async document => {
    const [ofDocument, { markdown }, constants] = await Promise.all([
      settings.of(document),
      settings.preferencesOf(document.uri),
      importable.of(document),
    ]);
    return {
      ...ofDocument,
      markdown,
      importable: constants,
      usedElsewhere: usedElsewhere.of(pathOfDocument(document) ?? ''),
    };
  });
  const openOrOnDisk = new DocumentFiles(documents, disk);
  const looks = new FileLooks(openOrOnDisk, client.registersFileWatchers);
  const forget = ({ document }: { document: TextDocument }): void => looks.forget(pathOfDocument(document) ?? '');
  documents.onDidChangeContent(forget);
  documents.onDidClose(forget);
  const kept = new KeptResults(connection, client, log);
  const sources = { files: openOrOnDisk, findSources: tree.findSources };
  const index = new ExportedCodesIndex(() => analyses.analyser(), sources, looks, usedElsewhere);
  const importable = new ImportableConstants(index, looks, kept, workspace);
  return {
    connection,
    client,
    log,
    positions,
    documents,
    files,
    cachedDisk,
    looks,
    kept,
    settled,
    analyses,
    settings,
    configurations,
    importable,
    usedElsewhere,
    tree,
    workspace,
    get folders() {
      return workspace.paths;
    },
    ended: false,
  };
}
