import { config } from '@vscode/l10n';
import { bundles } from './bundles.ts';

const english = 'en-GB';
let tag = english;

/**
 * Has all texts from now on be made in the language of a person, by its tag of BCP 47 as LSP's `locale` has it: `de-AT`, `ja`.
 * In English where there is no translation into it. Said once, before the first text: what was made already stays as it is.
 */
export function speak(locale: string | undefined): void {
  const wanted = fullTag(locale);
  const found = bundles.find(bundle => `${wanted}-`.startsWith(`${bundle.tag}-`));
  tag = found?.tag ?? english;
  config({ contents: found?.contents ?? {} });
}

/** The language of the texts that are made, by its tag. */
export function languageTag(): string {
  return tag;
}

/** With the script that the language is written in: `zh-Hans-CN` for `zh-cn`. Empty for what is no tag. */
function fullTag(locale: string | undefined): string {
  try {
    return locale === undefined ? '' : new Intl.Locale(locale.replaceAll('_', '-')).maximize().toString();
  } catch {
    return '';
  }
}
