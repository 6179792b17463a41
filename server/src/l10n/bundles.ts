import german from '../../../l10n/bundle.l10n.de.json?text';
import japanese from '../../../l10n/bundle.l10n.ja.json?text';
import simplifiedChinese from '../../../l10n/bundle.l10n.zh-cn.json?text';

/** The translations into one language. */
export interface Bundle {
  /** What the language is told from others by: its script, too, where it has several. */
  readonly tag: string;
  /** JSON: the translated texts by the English ones. */
  readonly contents: string;
}

/** The languages that there are besides English. VS Code takes the same files for what the client says. */
export const bundles: readonly Bundle[] = [
  { tag: 'de', contents: german },
  { tag: 'ja', contents: japanese },
  { tag: 'zh-Hans', contents: simplifiedChinese },
];
