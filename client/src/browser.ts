import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { start, type Exports } from './extension.ts';

export { deactivate } from './extension.ts';

/** VS Code calls this where extensions run in a web worker: in VS Code for the Web. */
export async function activate(context: ExtensionContext): Promise<Exports> {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  let worker: Worker | undefined;
  const end = (): void => worker?.terminate();
  // The client knows a worker by its class, and VS Code's are of another one: hence it gets the transports.
  const begin = (): Promise<MessageTransports> => {
    end(); // the one that was told to stop before
    worker = new Worker(script);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  context.subscriptions.push({ dispose: end });
  return start(context, options => new LanguageClient('closewise', 'Closewise', begin, options));
}
