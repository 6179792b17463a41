import { l10n, ThemeIcon, type QuickInputButton, type QuickPickItem } from 'vscode';

/** What somebody says of a code, or of the codes of a range, as the server answers with it. */
export interface CodeRow {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly group: string;
  readonly meaning: string;
  readonly sender: string;
  readonly otherNames: readonly string[];
  readonly source?: { readonly title: string; readonly url: string };
}

/** A row in the list of codes. */
export interface CodeItem extends QuickPickItem {
  readonly row: CodeRow;
}

/** Opens the document that defines the code. */
export class SourceButton implements QuickInputButton {
  readonly iconPath = new ThemeIcon('link-external');
  readonly tooltip = l10n.t('Open the definition in the browser');
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }
}

/** Shows all there is to know of the code. */
class PageButton implements QuickInputButton {
  readonly iconPath = new ThemeIcon('book');
  readonly tooltip = l10n.t('Show all about this code');
}

/**
 * The list of `rows` for what is typed, those first whose number or name has it. VS Code filters by what it shows; a name is also
 * found however it is written (`GOING_AWAY`), and a number in the range that it is in.
 */
export function itemsFor(rows: readonly CodeRow[], typed: string): readonly CodeItem[] {
  const number = /^\s*[1-4]\d{3}\s*$/.test(typed) ? Number(typed) : undefined;
  const wanted = comparable(typed);
  const items = rows.map(row => {
    const isAround = number !== undefined && row.from < row.to && row.from <= number && number <= row.to;
    const isNamed = wanted.length > 2 && [row.name, ...row.otherNames].some(name => comparable(name).includes(wanted));
    return itemOf(isAround ? { ...row, from: number, to: number } : row, isAround || isNamed);
  });
  const isMeant = ({ label }: CodeItem): boolean => comparable(label).includes(wanted);
  return [...items.filter(isMeant), ...items.filter(each => !isMeant(each))];
}

function itemOf(row: CodeRow, alwaysShow: boolean): CodeItem {
  const { from, to, name, group, meaning, sender, otherNames, source } = row;
  return {
    row,
    label: `${from === to ? from : `${from}-${to}`} ${name}`,
    description: sender === '' ? group : `${group}, ${sender}`,
    detail: [meaning, ...otherNames].filter(each => each !== '').join(' · '),
    alwaysShow,
    buttons: [...(source ? [new SourceButton(source.url)] : []), new PageButton()],
  };
}

/** The letters and digits, in lower case: `GOING_AWAY`, `going away` and `goingAway` become one. */
function comparable(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
