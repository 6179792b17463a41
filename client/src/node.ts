import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start, type Exports } from './extension.ts';

export { deactivate } from './extension.ts';

/** VS Code calls this where extensions run in Node: on the desktop, and on remote machines. */
export async function activate(context: ExtensionContext): Promise<Exports> {
  const module = context.asAbsolutePath('dist/server.js');
  const server = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect'] } },
  };
  return start(context, options => new LanguageClient('closewise', 'Closewise', server, options));
}
