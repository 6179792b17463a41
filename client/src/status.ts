import {
  commands,
  Disposable,
  l10n,
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  type TextDocument,
} from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { chooseRuntime } from './choose-runtime.ts';
import { noteCodes } from './code-map/context.ts';
import { documentSelector } from './languages.ts';

/** How things are with a document, as the server answers with it. */
interface Status {
  readonly runtime: { readonly title: string; readonly because: string } | null;
  readonly findings: number;
  readonly isIgnored: boolean;
}

/** How long nothing may have happened before the server is asked. */
const pauseMilliseconds = 300;

/** Shows, among what VS Code says of the language of a file, what runtime is assumed and how many findings there are. */
export function showStatus(client: BaseLanguageClient): Disposable {
  const sources = documentSelector().filter(each => typeof each === 'object' && 'language' in each);
  const selector = client.protocol2CodeConverter.asDocumentSelector(sources);
  const item = languages.createLanguageStatusItem('closewise.status', selector);
  item.name = 'Closewise';
  item.text = 'Closewise';
  item.severity = LanguageStatusSeverity.Information;
  item.command = {
    command: 'closewise.chooseRuntime',
    title: l10n.t('Change'),
    tooltip: l10n.t('Change the runtime for this folder'),
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: object | undefined;
  const show = async (): Promise<void> => {
    const document = activeDocument();
    if (client.state !== State.Running) item.busy = client.state === State.Starting;
    const attempt = {};
    last = attempt;
    const isRead = document !== undefined && languages.match(selector, document) > 0;
    if (!isRead) noteCodes(false);
    if (client.state !== State.Running || !isRead) return;
    const status = await ask(client, document);
    if (last !== attempt) return;
    item.busy = false;
    if (!status) return;
    noteCodes(status.runtime !== null);
    // Beside what TypeScript says of itself there, a runtime alone would be a riddle.
    item.text = status.runtime ? `Closewise: ${status.runtime.title}` : 'Closewise';
    item.detail = detailOf(status);
  };
  const showSoon = (): void => {
    if (!item.busy) item.busy = true;
    clearTimeout(timer);
    timer = setTimeout(() => void show(), pauseMilliseconds);
  };
  const ifActive = (isMeant: (document: TextDocument) => boolean): void => {
    const document = activeDocument();
    if (document && isMeant(document)) showSoon();
  };
  showSoon();
  return Disposable.from(
    item,
    new Disposable(() => clearTimeout(timer)),
    client.onDidChangeState(showSoon),
    window.onDidChangeActiveTextEditor(showSoon),
    workspace.onDidChangeTextDocument(change => ifActive(each => each === change.document)),
    languages.onDidChangeDiagnostics(({ uris }) =>
      ifActive(({ uri }) => uris.some(each => each.toString() === uri.toString())),
    ),
    commands.registerCommand('closewise.chooseRuntime', (id?: unknown) => chooseRuntime(client, id)),
  );
}

function activeDocument(): TextDocument | undefined {
  return window.activeTextEditor?.document;
}

/** Undefined where the server has no answer: it has only just been started, or the document has changed. */
async function ask(client: BaseLanguageClient, { uri }: TextDocument): Promise<Status | undefined> {
  try {
    return (await client.sendRequest<Status | null>('closewise/status', { uri: uri.toString() })) ?? undefined;
  } catch {
    return undefined;
  }
}

function detailOf({ runtime, findings, isIgnored }: Status): string {
  if (!runtime) return l10n.t('no close codes in this file');
  if (isIgnored) return l10n.t('{0}; not checked, as the configuration says', runtime.because);
  if (findings === 0) return l10n.t('{0}; no findings', runtime.because);
  return findings === 1
    ? l10n.t('{0}; 1 finding', runtime.because)
    : l10n.t('{0}; {1} findings', runtime.because, findings);
}
