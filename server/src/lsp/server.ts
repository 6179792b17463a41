import type { Connection, InitializeResult } from 'vscode-languageserver';
import { version } from '../../../package.json';
import { speak } from '../l10n/language.ts';
import type { SourceTree } from '../workspace/source-tree.ts';
import { answerWith, inBackground } from './answer.ts';
import { serverCapabilities, type ClientAbilities } from './capabilities.ts';
import { codeActions } from './code-action.ts';
import { CodeLenses } from './code-map/code-lens.ts';
import { offerCodeMap } from './code-map/code-map.ts';
import { completion } from './completion.ts';
import { provideDiagnostics } from './diagnostics.ts';
import { followFileChanges, watchFiles } from './file-changes.ts';
import { hover } from './hover.ts';
import { followConstants } from './constants-follower.ts';
import { inlayHints, refreshingHints, resolveInlayHint } from './inlay-hints.ts';
import { offerLookUp } from './look-up.ts';
import { OuterConfigurations } from './outer-configurations.ts';
import { openSession } from './session.ts';
import { settleReceivers } from './settling.ts';
import { renewingResults } from './workspace-check/renewing-door.ts';
import { WorkspaceCheck } from './workspace-check/workspace-check.ts';
import { provideWorkspaceDiagnostics } from './workspace-check/workspace-diagnostics.ts';
import { WorkspaceMap } from './code-map/workspace-map.ts';
import { followSources } from './source-changes.ts';
import { offerStatus } from './status.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/**
 * Serves one client over `connection`; `openTree` gives the files that are not open in it. The same on every platform.
 * The caller starts the connection with `listen`.
 */
export function createServer(connection: Connection, openTree: (client: ClientAbilities) => SourceTree): void {
  connection.onInitialize((params): InitializeResult => {
    speak(params.locale);
    const session = openSession(connection, params, openTree);

    const check = new WorkspaceCheck(session);
    const map = new WorkspaceMap(session, check, () => constants.begin());
    const lenses = new CodeLenses(session, map);
    const settle = settleReceivers(session, document => door.refresh([document]));
    const published = provideDiagnostics(session, check, document => {
      settle(document);
      constants.given(document);
    });
    const door = renewingResults(check, refreshingHints(session, published));
    const constants = followConstants(session, door, () => checkAgain());
    const workspaceDoor = provideWorkspaceDiagnostics(session, check, constants);
    const checkAgain = (): void => inBackground(session, 'checking with other settings', check.conditionsChanged());
    connection.onHover(answerWith(session, 'textDocument/hover', hover, null));
    connection.onCompletion(answerWith(session, 'textDocument/completion', completion, null));
    connection.languages.inlayHint.on(answerWith(session, 'textDocument/inlayHint', inlayHints, []));
    connection.languages.inlayHint.resolve((hint, token) =>
      answerWith(session, 'inlayHint/resolve', resolveInlayHint, hint)(hint, token),
    );
    connection.onCodeAction(answerWith(session, 'textDocument/codeAction', codeActions, []));

    connection.onWorkspaceSymbol(
      answerWith(session, 'workspace/symbol', (_, symbol) => workspaceSymbols(session, symbol, constants), []),
    );
    connection.onCodeLens(answerWith(session, 'textDocument/codeLens', (_, params) => lenses.of(params), []));
    offerCodeMap(session, map);
    offerLookUp(session, constants);
    offerStatus(session, check.runs);

    followFileChanges(session, door, constants, check);
    const outer = new OuterConfigurations(session);
    const watchOuter = (): void => inBackground(session, 'watching files above the workspace', outer.watch());
    const lookWhatIsWanted = (): void =>
      inBackground(session, 'checking the workspace', workspaceDoor.settingsChanged());
    followSources(session, constants, check, () => {
      lookWhatIsWanted();
      watchOuter();
    });
    connection.onDidChangeConfiguration(change => {
      session.settings.change(change);
      door.refresh(session.documents.all());
      checkAgain();
      lenses.settingsChanged();
      lookWhatIsWanted();
    });
    session.documents.listen(connection);

    connection.onInitialized(() => {
      inBackground(session, 'checking the workspace', workspaceDoor.opened());
      inBackground(session, 'watching settings', session.settings.watch());
      inBackground(session, 'watching files', watchFiles(session));
      watchOuter();
    });
    connection.onShutdown(() => {
      session.ended = true;
      workspaceDoor.ended();
    });

    return { capabilities: serverCapabilities(session.client), serverInfo: { name: 'Closewise', version } };
  });
}
