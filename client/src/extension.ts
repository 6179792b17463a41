import { commands, window, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { findDefinitions } from './definitions.ts';

const languages = ['javascript', 'javascriptreact', 'typescript', 'typescriptreact'];
/** Files and new buffers; what other schemes show (the old side of a diff, say) is not there to be changed. */
const schemes = ['file', 'untitled'];
/** Files that settings stand in: so that what is typed there counts before it is saved. */
const configurations = ['**/closewise.config.json', '**/package.json'];

let client: LanguageClient | undefined;

/** Starts the language server, and offers to start it anew. Rejects when it cannot be started. */
export async function activate(context: ExtensionContext): Promise<void> {
  const outputChannel = window.createOutputChannel('Closewise', { log: true });
  const module = context.asAbsolutePath('dist/server.js');
  const running = new LanguageClient(
    'closewise',
    'Closewise',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect'] } },
    },
    {
      documentSelector: [
        ...schemes.flatMap(scheme => languages.map(language => ({ scheme, language }))),
        ...configurations.map(pattern => ({ scheme: 'file', pattern })),
      ],
      initializationOptions: { definitions: true },
      outputChannel,
    },
  );
  client = running;
  context.subscriptions.push(
    outputChannel,
    running.onRequest('closewise/definitions', findDefinitions),
    commands.registerCommand('closewise.restart', () => running.restart()),
  );
  await running.start();
}

/** Ends the language server; resolves when it is gone. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
