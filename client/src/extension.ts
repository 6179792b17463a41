import { commands, window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { offerCheck } from './check-workspace.ts';
import { showCodeMap, type CodeMapView } from './code-map/code-map.ts';
import { offerPlaces } from './code-map/places.ts';
import { provideCodePages } from './code-page.ts';
import { findDefinitions } from './definitions.ts';
import { findSources, followExcludedFiles, listFolder, readText } from './files.ts';
import { openKeptResults } from './kept-results.ts';
import { provideHover } from './hover-links.ts';
import { documentSelector } from './languages.ts';
import { offerLookUp } from './look-up.ts';
import { offerSample } from './sample.ts';
import { showStatus } from './status.ts';

/** Makes a language client, which starts its server when it is started itself. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

let client: BaseLanguageClient | undefined;

/** What other extensions, and the tests, get from this one. */
export interface Exports {
  readonly codeMap: CodeMapView;
}

/** Starts the language server, and offers to start it anew. The same on every platform. Rejects when it cannot be started. */
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
    middleware: { provideHover },
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
    commands.registerCommand('closewise.restart', async () => {
      await running.stop();
      await running.start();
    }),
  );
  await running.start();
  await commands.executeCommand('setContext', 'closewise.isActive', true);
  return { codeMap };
}

/** Ends the language server; resolves when it is gone. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
