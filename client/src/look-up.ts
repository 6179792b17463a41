import {
  commands,
  env,
  l10n,
  Range,
  Uri,
  window,
  workspace,
  type Disposable,
  type QuickPick,
  type TextEditor,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { itemsFor, sourceButton, type CodeItem, type CodeRow } from './code-items.ts';
import { showCodePage } from './code-page.ts';
import { insertCode } from './insert-code.ts';

/** What a link gives to the command: where the code stands that another one is to take the place of. */
interface LookUpArguments {
  readonly uri?: string;
  readonly range?: { readonly start: PlainPosition; readonly end: PlainPosition };
  /** What to look up first. */
  readonly query?: string;
}

interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

interface CodesAnswer {
  readonly rows: readonly CodeRow[];
  readonly query: string;
}

/** Lets the user look up close codes, and insert them at the cursor. */
export function offerLookUp(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('closewise.lookUp', (given?: LookUpArguments) => lookUp(client, given ?? {}));
}

/** Resolves when the list is closed and what was chosen is done. */
async function lookUp(client: BaseLanguageClient, { uri, range, query }: LookUpArguments): Promise<void> {
  const editor = editorFor(uri);
  const selection = range
    ? new Range(range.start.line, range.start.character, range.end.line, range.end.character)
    : editor?.selection;
  const place = editor?.document.uri ?? folderUri();
  const asked = {
    ...(place && { uri: place.toString() }),
    ...(selection && { range: client.code2ProtocolConverter.asRange(selection) }),
  };
  const answer = client.sendRequest<CodesAnswer>('closewise/codes', asked);
  const row = await choose(answer, query, editor !== undefined, each => showCodePage(client, each, place));
  if (!row) return;
  const isOneCode = row.from === row.to;
  if (editor && selection && isOneCode && (await insertCode(client, editor, selection, row.from))) return;
  await showCodePage(client, row, place);
}

/** The row that the user takes; undefined for none. */
async function choose(
  answer: Promise<CodesAnswer>,
  query: string | undefined,
  canInsert: boolean,
  showPage: (row: CodeRow) => Promise<void>,
): Promise<CodeRow | undefined> {
  const picker = window.createQuickPick<CodeItem>();
  picker.title = l10n.t('Look Up a Close Code');
  picker.placeholder = canInsert
    ? l10n.t('Type a number or a name. Enter inserts the code.')
    : l10n.t('Type a number or a name. Enter shows what it means.');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  keepOrder(picker);
  picker.busy = true;
  const chosen = new Promise<CodeRow | undefined>(resolve => {
    picker.onDidAccept(() => {
      const [item] = picker.activeItems;
      if (item) resolve(item.row);
    });
    picker.onDidHide(() => resolve(undefined));
  });
  picker.onDidTriggerItemButton(({ item: { row }, button }) => {
    picker.hide();
    if (button === sourceButton && row.source) void env.openExternal(Uri.parse(row.source.url));
    else void showPage(row);
  });
  picker.show();
  const fill = ({ rows, query: atCursor }: CodesAnswer): void => {
    const show = (typed: string): void => {
      picker.items = itemsFor(rows, typed);
    };
    picker.onDidChangeValue(show);
    if (picker.value === '') picker.value = query ?? atCursor;
    show(picker.value);
    picker.busy = false;
  };
  answer.then(fill).catch(() => picker.hide());
  const row = await chosen;
  picker.dispose();
  return row;
}

/**
 * Has VS Code leave the rows in their order, and not sort what is found by its letters. Extensions have set this for years,
 * but it is not yet among what VS Code promises; without it the order is only less helpful.
 */
function keepOrder(picker: QuickPick<CodeItem>): void {
  try {
    Object.assign(picker, { sortByLabel: false });
  } catch {
    // Not in this VS Code.
  }
}

/** The editor that is meant, if it shows something that a person writes. */
function editorFor(uri: string | undefined): TextEditor | undefined {
  const shown = window.visibleTextEditors.find(each => each.document.uri.toString() === uri);
  const editor = shown ?? window.activeTextEditor;
  return editor?.document.uri.scheme === 'output' ? undefined : editor;
}

/** The URI of the first folder, with a slash at its end: the codes of its project are meant where no editor is open. */
function folderUri(): Uri | undefined {
  const [folder] = workspace.workspaceFolders ?? [];
  return folder && folder.uri.with({ path: folder.uri.path.replace(/\/?$/, '/') });
}
