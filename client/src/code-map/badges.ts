import { FileDecoration, l10n, ThemeColor, Uri, window, type Disposable } from 'vscode';
import type { PlainNode } from './node.ts';

const scheme = 'closewise-code-map';

/** What VS Code has to take a node for, so that it shows how many things are worth knowing of it; undefined for none. */
export function badgedAs({ id, observations, level, kind }: PlainNode): Uri | undefined {
  if (observations === undefined || kind === 'observation') return undefined;
  return Uri.from({ scheme, path: `/${id}`.replace(/^\/+/, '/'), query: String(observations), fragment: level ?? '' });
}

/** Shows the badges of nodes, as VS Code shows those of files. */
export function provideBadges(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration: ({ scheme: found, query, fragment }) =>
      found === scheme ? badge(Number(query), fragment) : undefined,
  });
}

/** Most of it need not be a mistake, and has no colour. */
function badge(observations: number, level: string): FileDecoration {
  const text = observations > 9 ? '9+' : String(observations);
  const tooltip = observations === 1 ? l10n.t('1 note') : l10n.t('{0} notes', observations);
  return new FileDecoration(text, tooltip, level === 'error' ? new ThemeColor('list.errorForeground') : undefined);
}
