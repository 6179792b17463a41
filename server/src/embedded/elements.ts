import type { Span } from '../span.ts';
import { endOfRawText } from './raw-text.ts';
import { startTagAt, type StartTag } from './start-tag.ts';

/** An element whose content is text for a program, up to its end tag. */
export interface RawElement extends StartTag {
  readonly content: Span;
}

/** How the tags of a language are read. */
export interface Markup {
  /** Whether the content of an element is text, in which nothing is a tag but its own end. */
  isRaw(tag: StartTag): boolean;
  /** Whether `{…}` can stand in tags, with anything in it. */
  readonly hasBraces: boolean;
  /** Whether `<script/>` is a whole element. */
  readonly selfCloses: boolean;
  /** Whether a comment that stands in a script can hide its end, as HTML has it. */
  readonly hidesEnds: boolean;
  /** Elements whose content is markup of its own, in which no script of the document stands, and what else is skipped in it. */
  readonly templates?: {
    readonly name: string;
    readonly markup: Markup;
    readonly interpolation: readonly [string, string];
  };
}

/**
 * The elements with raw content in `text` from `start` on, in its order. It reads tags, comments and raw text as the language's
 * own tokenizer does, and builds no tree: which element stands in which is only looked at for templates.
 */
export function* rawElementsIn(text: string, markup: Markup, start = 0): Generator<RawElement> {
  const { templates } = markup;
  let depth = 0;
  let at = start;
  for (;;) {
    const open = text.indexOf('<', at);
    if (open < 0) return;
    if (templates && depth > 0) {
      const [begin, end] = templates.interpolation;
      const brace = text.indexOf(begin, at);
      if (brace >= 0 && brace < open) {
        at = behind(text, end, brace + begin.length);
        continue;
      }
    }
    const other = behindOther(text, open);
    if (other !== undefined) {
      if (templates && depth > 0 && isEndTag(text, open, templates.name)) depth--;
      at = other;
      continue;
    }
    const tag = startTagAt(text, open, markup.hasBraces);
    if (tag === 'none') {
      at = open + 1;
      continue;
    }
    if (tag === 'unclosed') return;
    at = tag.end;
    const isWhole = tag.isSelfClosing && markup.selfCloses;
    const inTemplate = templates !== undefined && depth > 0;
    if (isWhole) continue;
    if ((inTemplate ? templates.markup : markup).isRaw(tag)) {
      const content = { start: tag.end, end: endOfRawText(text, tag.end, tag.name, markup.hidesEnds) };
      if (!inTemplate) yield { ...tag, content };
      at = behind(text, '>', content.end);
    } else if (tag.name === templates?.name) depth++;
  }
}

/** Behind what begins with `<` at `open` and is no start tag: a comment, a declaration, an end tag. */
function behindOther(text: string, open: number): number | undefined {
  if (text.startsWith('<!--', open)) {
    const end = /--!?>/g;
    end.lastIndex = open + 2; // `<!-->` is a whole comment
    return end.exec(text) ? end.lastIndex : text.length;
  }
  return /[!?/]/.test(text.charAt(open + 1)) ? behind(text, '>', open) : undefined;
}

function isEndTag(text: string, open: number, name: string): boolean {
  return (
    text.slice(open + 2, open + 2 + name.length).toLowerCase() === name &&
    /[\s/>]/.test(text.charAt(open + 2 + name.length))
  );
}

function behind(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from);
  return found < 0 ? text.length : found + what.length;
}
