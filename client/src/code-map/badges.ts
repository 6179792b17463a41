import { FileDecoration, l10n, Uri, window, type Disposable } from 'vscode';
import type { PlainNode } from './node.ts';

const scheme = 'closewise-code-map';

/** What VS Code has to take a node for, so that it shows how many things are worth knowing of it; undefined for none. */
export function badgedAs({ id, observations, kind }: PlainNode): Uri | undefined {
  if (observations === undefined || kind === 'observation') return undefined;
  return Uri.from({ scheme, path: `/${id}`.replace(/^\/+/, '/'), query: String(observations) });
}

/** Shows the badges of nodes, as VS Code shows those of files. */
export function provideBadges(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration: uri => (uri.scheme === scheme ? badge(Number(uri.query)) : undefined),
  });
}

function badge(observations: number): FileDecoration {
  const text = observations > 9 ? '9+' : String(observations);
  return new FileDecoration(text, worthKnowing(observations)); // in no colour: none of it need be a mistake
}

/** How much there is to know, for people. */
export function worthKnowing(observations: number): string {
  return observations === 1 ? l10n.t('1 thing is worth knowing') : l10n.t('{0} things are worth knowing', observations);
}
