import { commands, window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { tellWhyNot } from './ask-server.ts';
import { offerCheck } from './check-workspace.ts';
import { chooseRuntime } from './choose-runtime.ts';
import { showCodeMap } from './code-map/code-map.ts';
import { offerPlaces } from './code-map/place-commands.ts';
import type { CodeMapView } from './code-map/view.ts';
import { findDefinitions } from './definitions.ts';
import { findSources, followExcludedFiles, listFolder, readText } from './files.ts';
import { openKeptResults } from './kept-results.ts';
import { provideHover } from './hover-links.ts';
import { documentSelector } from './languages.ts';
import { provideCodePages } from './look-up/code-page.ts';
import { offerLookUp } from './look-up/look-up.ts';
import { offerSample } from './sample/sample.ts';
import { startWhenWanted } from './start-when-wanted.ts';
import { handleWorkDoneProgress } from './shown-text.ts';
import { showStatus } from './status.ts';

/** Makes a language client, which starts its server when it is started itself. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

let client: BaseLanguageClient | undefined;

/** What other extensions, and the tests, get from this one. */
export interface Exports {
  readonly codeMap: CodeMapView;
  /** Whether something has wanted the language server by now. */
  readonly isServerStarted: () => boolean;
}

/** Offers all that the extension has, and starts the language server when something wants it. The same on every platform. */
export async function start(context: ExtensionContext, createClient: CreateClient): Promise<Exports> {
  const outputChannel = window.createOutputChannel('Closewise', { log: true });
  const running = createClient({
    documentSelector: documentSelector(),
    initializationOptions: {
      definitions: true,
      files: true,
      lookUp: true,
      results: true,
      codeLens: true,
    },
    middleware: { provideHover, handleWorkDoneProgress },
    outputChannel,
  });
  client = running;
  const kept = openKeptResults(context);
  const codeMap = showCodeMap(running, context);
  context.subscriptions.push(
    outputChannel,
    running.onRequest('closewise/definitions', findDefinitions),
    running.onRequest('closewise/readText', readText),
    running.onRequest('closewise/listFolder', listFolder),
    running.onRequest('closewise/findSources', findSources),
    followExcludedFiles(running),
    running.onRequest('closewise/kept', kept.load),
    running.onRequest('closewise/keep', kept.save),
    offerCheck(running),
    offerLookUp(running),
    offerPlaces(running),
    offerSample(),
    provideCodePages(),
    showStatus(running),
    commands.registerCommand('closewise.chooseRuntime', (id?: unknown) => chooseRuntime(running, id)),
    commands.registerCommand('closewise.restart', () => restart(running)),
  );
  await commands.executeCommand('setContext', 'closewise.isActive', true);
  context.subscriptions.push(startWhenWanted(running));
  return { codeMap, isServerStarted: () => !running.needsStart() };
}

async function restart(running: BaseLanguageClient): Promise<void> {
  try {
    // Neither one that is starting can be stopped, nor one that has failed to.
    await running.stop().catch(() => undefined);
    await running.start();
  } catch (error) {
    void tellWhyNot(running, error);
  }
}

/** Ends the language server; resolves when it is gone. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
