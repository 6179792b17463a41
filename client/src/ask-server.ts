import { commands, l10n, window } from 'vscode';
import { ErrorCodes, LSPErrorCodes, ResponseError, type BaseLanguageClient } from 'vscode-languageclient';
import { withoutLinks } from './shown-text.ts';

/**
 * What the server answers where the user has asked for something. Undefined where it gives no answer: the user is told why, but
 * for a request that was cancelled. Never rejects.
 */
export async function askServer<Answer>(
  client: BaseLanguageClient,
  method: string,
  params?: object,
): Promise<Answer | undefined> {
  try {
    return await client.sendRequest<Answer>(method, params ?? {});
  } catch (error) {
    void tellWhyNot(client, error);
    return undefined;
  }
}

/** The same where nobody has asked, and is told nothing: the server is about to end, say, and what is shown is renewed later. */
export async function askServerSilently<Answer>(
  client: Pick<BaseLanguageClient, 'sendRequest'>,
  method: string,
  params?: object,
): Promise<Answer | undefined> {
  try {
    return await client.sendRequest<Answer>(method, params ?? {});
  } catch {
    return undefined;
  }
}

/** Tells the user why something that the server was to do is not done. */
export async function tellWhyNot(client: BaseLanguageClient, error: unknown): Promise<void> {
  const code = error instanceof ResponseError ? error.code : undefined;
  if (cancelled.includes(code)) return;
  const isGone = notRunning.includes(code);
  const remedy = isGone ? l10n.t('Restart Language Server') : l10n.t('Show Log');
  const wanted = await window.showErrorMessage(isGone ? notNow() : inWords(error, code), remedy);
  if (wanted !== remedy) return;
  if (isGone) await commands.executeCommand('closewise.restart');
  else client.outputChannel.show();
}

const notRunning: readonly unknown[] = [ErrorCodes.ConnectionInactive, ErrorCodes.PendingResponseRejected];
const cancelled: readonly unknown[] = [LSPErrorCodes.RequestCancelled, LSPErrorCodes.ServerCancelled];

function notNow(): string {
  return l10n.t('The language server of Closewise is not running. Try again in a moment, or restart it.');
}

/** What the server itself says of a failure is for people; anything else is for developers. */
function inWords(error: unknown, code: number | undefined): string {
  const message = withoutLinks(error instanceof Error ? error.message : String(error));
  return code === LSPErrorCodes.RequestFailed ? message : l10n.t('Closewise could not do this: {0}', message);
}
