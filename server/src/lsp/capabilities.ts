import {
  MarkupKind,
  type DiagnosticOptions,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { offeredKinds } from './code-actions/kinds.ts';

/** The encodings of positions that the server knows. */
export type PositionEncoding = 'utf-16' | 'utf-8';

/** What the client can do, as far as the server minds. */
export interface ClientAbilities {
  readonly positionEncoding: PositionEncoding;
  /** It asks for diagnostics; one that does not has them published. */
  readonly pullsDiagnostics: boolean;
  /** It can be told later how it is to ask for diagnostics. */
  readonly registersDiagnostics: boolean;
  /** It can be told to ask for diagnostics again. */
  readonly refreshesDiagnostics: boolean;
  readonly showsRelatedInformation: boolean;
  /** It takes code actions as edits; one that does not would have to be sent commands, which this server has none of. */
  readonly takesCodeActions: boolean;
  /** It shows which fix is the one to take. */
  readonly knowsPreferredActions: boolean;
  /** It shows why a code action cannot be taken. */
  readonly showsDisabledActions: boolean;
  /** It takes edits that say which version of a document they are for. */
  readonly takesVersionedEdits: boolean;
  readonly showsInlayHints: boolean;
  /** It asks for what an inlay hint shows and does when somebody looks at it; one that does not gets it at once. */
  readonly resolvesInlayHints: boolean;
  /** It can be told to ask for inlay hints again. */
  readonly refreshesInlayHints: boolean;
  readonly showsCodeLenses: boolean;
  /** It can be told to ask for code lenses again. */
  readonly refreshesCodeLenses: boolean;
  /** It runs the command `closewise.showPlaces`. */
  readonly showsPlaces: boolean;
  readonly hoverFormat: MarkupKind;
  readonly completionFormat: MarkupKind;
  /** It shows `labelDetails` in every row of a completion; one that does not shows `detail`, some only of the chosen row. */
  readonly showsLabelDetails: boolean;
  /** It can be asked for its settings; one that cannot sends them. */
  readonly answersForSettings: boolean;
  readonly registersSettingsChanges: boolean;
  readonly registersFileWatchers: boolean;
  /** It watches also what is in no folder of the workspace. */
  readonly watchesAnyFolder: boolean;
  /** It answers `closewise/definitions`. */
  readonly findsDefinitions: boolean;
  /** It answers `closewise/readText`, `closewise/listFolder` and `closewise/findSources`. */
  readonly readsFiles: boolean;
  /** It answers `closewise/kept` and `closewise/keep`. */
  readonly keepsResults: boolean;
  /** It shows how far something is that the server does, and lets the user cancel it. */
  readonly showsProgress: boolean;
  /** It runs the command `closewise.lookUp` from a link in a hover. */
  readonly runsLookUp: boolean;
  readonly findsWorkspaceSymbols: boolean;
}

/** Reads from `initialize` what the client can do. What it does not mention, it cannot. */
export function clientAbilities({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const { general, textDocument, workspace } = capabilities;
  const options = (initializationOptions ?? {}) as Partial<
    Record<'codeLens' | 'definitions' | 'files' | 'lookUp' | 'results', unknown>
  >;
  return {
    positionEncoding: choosePositionEncoding(general?.positionEncodings),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    registersDiagnostics: textDocument?.diagnostic?.dynamicRegistration === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    showsRelatedInformation:
      (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    takesCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    knowsPreferredActions: textDocument?.codeAction?.isPreferredSupport === true,
    showsDisabledActions: textDocument?.codeAction?.disabledSupport === true,
    takesVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    showsInlayHints: textDocument?.inlayHint !== undefined,
    resolvesInlayHints: ['tooltip', 'textEdits'].every(each =>
      textDocument?.inlayHint?.resolveSupport?.properties.includes(each),
    ),
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    showsCodeLenses: textDocument?.codeLens !== undefined,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    showsPlaces: options.codeLens === true,
    hoverFormat: chooseFormat(textDocument?.hover?.contentFormat),
    completionFormat: chooseFormat(textDocument?.completion?.completionItem?.documentationFormat),
    showsLabelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    answersForSettings: workspace?.configuration === true,
    registersSettingsChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersFileWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesAnyFolder: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    findsDefinitions: options.definitions === true,
    readsFiles: options.files === true,
    keepsResults: options.results === true,
    showsProgress: capabilities.window?.workDoneProgress === true,
    runsLookUp: options.lookUp === true,
    findsWorkspaceSymbols: workspace?.symbol !== undefined,
  };
}

/** What the server offers to such a client. */
export function serverCapabilities(client: ClientAbilities): ServerCapabilities {
  return {
    positionEncoding: client.positionEncoding,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    hoverProvider: true,
    ...(client.findsWorkspaceSymbols && { workspaceSymbolProvider: true }),
    // The places where a code may stand begin with one of these: `close(`, `code ===`, `case `.
    completionProvider: { triggerCharacters: ['(', '=', ' '] },
    ...(client.takesCodeActions && { codeActionProvider: { codeActionKinds: Object.values(offeredKinds) } }),
    ...(client.showsInlayHints && { inlayHintProvider: { resolveProvider: client.resolvesInlayHints } }),
    ...(client.showsCodeLenses && { codeLensProvider: {} }),
    ...(client.pullsDiagnostics && !client.registersDiagnostics && { diagnosticProvider: diagnosticOptions(true) }),
  };
}

/** How the client is to ask for diagnostics: also for those of files that are not open? */
export function diagnosticOptions(workspaceDiagnostics: boolean): DiagnosticOptions {
  return { identifier: 'closewise', interFileDependencies: true, workspaceDiagnostics };
}

/** The client's favourite of those that are known; UTF-16 is the one that every client has to know. */
function choosePositionEncoding(offered: readonly string[] = []): PositionEncoding {
  return offered.find(encoding => encoding === 'utf-16' || encoding === 'utf-8') ?? 'utf-16';
}

/** Plain text only for a client that says what it shows, and leaves Markdown out. */
function chooseFormat(shown: readonly MarkupKind[] = [MarkupKind.Markdown]): MarkupKind {
  return shown.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
}
