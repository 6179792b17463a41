import { rawElementsIn, type Markup, type RawElement } from './elements.ts';
import { languageNamed, type Block, type ScriptLanguage } from './script.ts';

const rawNames: ReadonlySet<string> = new Set(
  'script style textarea title xmp iframe noembed noframes noscript'.split(' '),
);

/** How HTML is read. */
export const htmlMarkup: Markup = {
  isRaw: ({ name }) => rawNames.has(name),
  hasBraces: false,
  selfCloses: false,
  hidesEnds: true,
};

const javaScript = /^(?:(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script(?:1\.[0-5])?|module)$/;

/** The scripts of a page: each module is on its own, and all others share the names of the page. */
export function scriptsInHtml(text: string): readonly Block[] {
  return Array.from(rawElementsIn(text, htmlMarkup)).flatMap(element => {
    const language = languageOfScript(element);
    if (element.name !== 'script' || language === undefined) return [];
    const isModule = element.attributes.get('type')?.trim().toLowerCase() === 'module';
    return [
      {
        span: element.content,
        language,
        ...(!isModule && { scope: 'page' }),
        isOfPage: true,
        // What finds modules for a page is not known; and a script that begins to import is one no longer.
        importsFiles: false,
      },
    ];
  });
}

/** What a script element is written in; undefined for data, for templates, and for what stands in another file. */
export function languageOfScript({ attributes }: Pick<RawElement, 'attributes'>): ScriptLanguage | undefined {
  if (attributes.has('src')) return undefined;
  const lang = attributes.get('lang');
  if (lang !== undefined && lang !== '') return languageNamed(lang);
  const type = attributes.get('type')?.trim().toLowerCase() ?? '';
  if (type === '' || javaScript.test(type)) return 'js';
  if (/^text\/babel\b/.test(type)) return 'jsx';
  return languageNamed(type.replace(/^(?:text|application)\/(?:x-)?/, ''));
}
