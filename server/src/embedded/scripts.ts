import type { Span } from '../span.ts';
import { scriptsInAstro } from './astro.ts';
import { withOnly, withoutInsertions } from './blank.ts';
import { scriptsInHtml } from './html.ts';
import { scriptsInMarkdown } from './markdown.ts';
import type { Block } from './script.ts';
import { scriptsInSvelte } from './svelte.ts';
import { scriptsInVue } from './vue.ts';

/** One source in a document of another language: the blocks that share their names. */
export interface EmbeddedScript extends Pick<Block, 'language' | 'isOfPage' | 'importsFiles'> {
  /** The text of the document, in which all else is blank: what is found in it stands there in the document. */
  readonly text: string;
  readonly spans: readonly Span[];
}

/** The scripts of a document, and its text with all else blank. */
export interface EmbeddedScripts {
  readonly text: string;
  readonly scripts: readonly EmbeddedScript[];
}

interface Host {
  readonly ending: RegExp;
  blocksIn(text: string): readonly Block[];
  /** Whether it is often made by template engines, which put their own things into scripts. */
  readonly isTemplate?: boolean;
}

const markdown = /\.(?:md|mdx|markdown)$/i;
const hosts: readonly Host[] = [
  { ending: /\.vue$/i, blocksIn: scriptsInVue },
  { ending: /\.svelte$/i, blocksIn: scriptsInSvelte },
  { ending: /\.astro$/i, blocksIn: scriptsInAstro },
  { ending: /\.html?$/i, blocksIn: scriptsInHtml, isTemplate: true },
  { ending: markdown, blocksIn: scriptsInMarkdown },
];

/** Whether the file is in a language in which scripts stand: Vue, Svelte, Astro, HTML, Markdown. */
export function isHost(path: string): boolean {
  return hosts.some(({ ending }) => ending.test(path));
}

/** Whether the file is prose, whose scripts are examples. */
export function isProse(path: string): boolean {
  return markdown.test(path);
}

/** The scripts that stand in a document of another language; undefined for a file that is a script itself. */
export function scriptsIn(path: string, text: string): EmbeddedScripts | undefined {
  const host = hosts.find(({ ending }) => ending.test(path));
  if (!host) return undefined;
  const blocks = host.blocksIn(text).filter(({ span }) => text.slice(span.start, span.end).trim() !== '');
  const source = host.isTemplate === true ? withoutInsertions(text) : text;
  const bySource = new Map<string, Block[]>();
  for (const block of blocks) {
    const key = `${block.scope ?? block.span.start} ${block.language}`;
    bySource.set(key, [...(bySource.get(key) ?? []), block]);
  }
  const scripts = [...bySource.values()].flatMap(together => {
    const [first] = together;
    const spans = together.map(({ span }) => span);
    const isJsx = first?.language.endsWith('x') === true; // where `style={{ … }}` is JavaScript
    return first ? [{ ...first, spans, text: withOnly(isJsx ? text : source, spans) }] : [];
  });
  const spans = blocks.map(({ span }) => span);
  return { text: withOnly(source, spans), scripts };
}
