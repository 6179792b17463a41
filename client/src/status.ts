import {
  Disposable,
  l10n,
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  type LanguageStatusItem,
  type TextDocument,
} from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { askServerSilently } from './ask-server.ts';
import { noteCodes } from './code-map/context.ts';
import { checkedSelector } from './languages.ts';
import { withoutLinks } from './shown-text.ts';

/** How things are with a document, as the server answers with it. */
interface Status {
  readonly runtime: { readonly title: string; readonly because: string } | null;
  readonly findings: number;
  readonly isIgnored: boolean;
  /** Whether the workspace is being checked: code lenses, say, are shown only after that. */
  readonly busy: boolean;
}

/** How long nothing may have happened before the server is asked. */
const pauseMilliseconds = 300;
/** How long the server may take until it is seen to be at work: what is over sooner is nothing to wait for. */
const quickMilliseconds = 500;

/** As much of a language client as this needs. */
type Answering = Pick<BaseLanguageClient, 'state' | 'onDidChangeState' | 'onNotification' | 'sendRequest'>;
/** As much of an item of VS Code. */
type StatusItem = Pick<LanguageStatusItem, 'selector' | 'text' | 'busy' | 'dispose'> & { detail?: string | undefined };

/** Shows, among what VS Code says of the language of a file, what runtime is assumed and how many findings there are. */
export function showStatus(client: Answering, item: StatusItem = createItem()): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let slow: ReturnType<typeof setTimeout> | undefined;
  let last: object | undefined;
  const show = async (): Promise<void> => {
    const document = activeDocument();
    const attempt = {};
    last = attempt;
    clearTimeout(slow);
    const isChecked = document !== undefined && languages.match(checkedSelector(document), document) > 0;
    if (!isChecked) noteCodes(false);
    if (client.state !== State.Running || !isChecked) {
      item.busy = client.state === State.Starting;
      return;
    }
    slow = setTimeout(() => (item.busy = true), quickMilliseconds);
    const status = await ask(client, document);
    if (last !== attempt) return;
    clearTimeout(slow);
    item.busy = status?.busy ?? false;
    if (!status) return;
    noteCodes(status.runtime !== null);
    // Beside what TypeScript says of itself there, a runtime alone would be a riddle.
    item.text = status.runtime ? `Closewise: ${status.runtime.title}` : 'Closewise';
    item.detail = withoutLinks(detailOf(status));
  };
  const showSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void show(), pauseMilliseconds);
  };
  const place = (): void => {
    item.selector = checkedSelector(activeDocument());
    showSoon();
  };
  const ifActive = (isMeant: (document: TextDocument) => boolean): void => {
    const document = activeDocument();
    if (document && isMeant(document)) showSoon();
  };
  place();
  return Disposable.from(
    item,
    new Disposable(() => [timer, slow].forEach(clearTimeout)),
    client.onDidChangeState(showSoon),
    client.onNotification('closewise/busyChanged', ({ busy }: Pick<Status, 'busy'>) => {
      if (busy) item.busy = true;
      else showSoon();
    }),
    window.onDidChangeActiveTextEditor(place),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('closewise')) place();
    }),
    workspace.onDidChangeTextDocument(change => ifActive(each => each === change.document)),
    languages.onDidChangeDiagnostics(({ uris }) =>
      ifActive(({ uri }) => uris.some(each => each.toString() === uri.toString())),
    ),
  );
}

function createItem(): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('closewise.status', checkedSelector());
  item.name = 'Closewise';
  item.text = 'Closewise';
  item.severity = LanguageStatusSeverity.Information;
  item.command = {
    command: 'closewise.chooseRuntime',
    title: l10n.t('Change'),
    tooltip: l10n.t('Change the runtime for this folder'),
  };
  return item;
}

function activeDocument(): TextDocument | undefined {
  return window.activeTextEditor?.document;
}

/** Undefined where the server has no answer: it has only just been started, or the document has changed. */
async function ask(client: Answering, { uri }: TextDocument): Promise<Status | undefined> {
  const asked = { uri: uri.toString() };
  return (await askServerSilently<Status | null>(client, 'closewise/status', asked)) ?? undefined;
}

function detailOf({ runtime, findings, isIgnored }: Status): string {
  if (!runtime) return l10n.t('no close codes in this file');
  if (isIgnored) return l10n.t('{0}; not checked, as the configuration says', runtime.because);
  if (findings === 0) return l10n.t('{0}; no findings', runtime.because);
  return findings === 1
    ? l10n.t('{0}; 1 finding', runtime.because)
    : l10n.t('{0}; {1} findings', runtime.because, findings);
}
