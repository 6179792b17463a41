import { env, l10n, Uri, window, type QuickPick } from 'vscode';
import { itemsFor, SourceButton, type CodeItem, type CodeRow } from './code-items.ts';

/** The codes that can be looked up, as the server answers with them. */
export interface CodesAnswer {
  readonly rows: readonly CodeRow[];
  /** What to look up first: what stands at the cursor. */
  readonly query: string;
}

/** Shows the codes of `answer` as a list; it closes where there is none. The row that the user takes; undefined for none. */
export async function chooseCode(
  answer: Promise<CodesAnswer | undefined>,
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
    if (button instanceof SourceButton) void env.openExternal(Uri.parse(button.url));
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
  void answer.then(found => (found ? fill(found) : picker.hide()));
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
