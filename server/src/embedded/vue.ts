import { rawElementsIn, type Markup } from './elements.ts';
import { htmlMarkup, languageOfScript } from './html.ts';
import type { Block } from './script.ts';

const isMarkup = (lang: string | undefined): boolean => lang === undefined || lang === '' || lang === 'html';

/** All blocks of a component are text for somebody, but for templates in HTML. */
const vueMarkup: Markup = {
  isRaw: ({ name, attributes }) => name !== 'template' || !isMarkup(attributes.get('lang')),
  hasBraces: false,
  selfCloses: true,
  hidesEnds: false,
  templates: { name: 'template', markup: htmlMarkup, interpolation: ['{{', '}}'] },
};

/** The scripts of a Vue component, `<script>` and `<script setup>`, which become one module. */
export function scriptsInVue(text: string): readonly Block[] {
  return Array.from(rawElementsIn(text, vueMarkup)).flatMap(element => {
    const language = element.name === 'script' ? languageOfScript(element) : undefined;
    return language === undefined
      ? []
      : [{ span: element.content, language, scope: 'component', isOfPage: true, importsFiles: true }];
  });
}
