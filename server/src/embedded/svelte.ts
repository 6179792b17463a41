import { rawElementsIn, type Markup, type RawElement } from './elements.ts';
import { languageOfScript } from './html.ts';
import type { Block } from './script.ts';

const svelteMarkup: Markup = {
  isRaw: ({ name }) => name === 'script' || name === 'style' || name === 'textarea',
  hasBraces: true,
  selfCloses: true,
  hidesEnds: false,
};

/** The scripts of a Svelte component: that of the module and that of its instances become one module; others are for the page. */
export function scriptsInSvelte(text: string): readonly Block[] {
  const scripts = Array.from(rawElementsIn(text, svelteMarkup)).filter(({ name }) => name === 'script');
  const ofModule = scripts.find(isOfModule);
  const ofInstance = scripts.find(each => !isOfModule(each));
  return scripts.flatMap(element => {
    const language = languageOfScript(element);
    if (language === undefined) return [];
    const isOwn = element === ofModule || element === ofInstance;
    return [
      {
        span: element.content,
        language,
        scope: isOwn ? 'component' : 'page',
        isOfPage: true,
        importsFiles: isOwn,
      },
    ];
  });
}

function isOfModule({ attributes }: RawElement): boolean {
  return attributes.has('module') || attributes.get('context') === 'module';
}
