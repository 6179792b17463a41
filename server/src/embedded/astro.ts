import type { Span } from '../span.ts';
import { rawElementsIn, type Markup, type RawElement } from './elements.ts';
import { languageOfScript } from './html.ts';
import type { Block } from './script.ts';

const astroMarkup: Markup = {
  isRaw: ({ name }) => name === 'script' || name === 'style',
  hasBraces: true,
  selfCloses: true,
  hidesEnds: true,
};

/** The scripts of an Astro component: what makes the page, between `---`, and those that go along with it. */
export function scriptsInAstro(text: string): readonly Block[] {
  const frontmatter = frontmatterOf(text);
  const elements = rawElementsIn(text, astroMarkup, frontmatter?.end);
  return [
    ...(frontmatter ? [{ span: frontmatter, language: 'ts', isOfPage: false, importsFiles: true } as const] : []),
    ...Array.from(elements)
      .filter(({ name }) => name === 'script')
      .flatMap(clientScript),
  ];
}

function frontmatterOf(text: string): Span | undefined {
  const begin = /^\s*---/.exec(text)?.[0].length;
  const end = begin === undefined ? -1 : text.slice(begin).search(/^[ \t]*---/m);
  return begin === undefined || end < 0 ? undefined : { start: begin, end: begin + end };
}

/** A script with nothing but attributes of data is compiled as a module in TypeScript; all others are left as they are. */
function clientScript(element: RawElement): readonly Block[] {
  const { content: span, attributes } = element;
  const isCompiled = attributes.size === 0;
  const language = isCompiled ? 'ts' : languageOfScript(element);
  if (language === undefined) return [];
  const isModule = isCompiled || attributes.get('type') === 'module';
  return [{ span, language, ...(!isModule && { scope: 'page' }), isOfPage: true, importsFiles: isCompiled }];
}
