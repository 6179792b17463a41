import { languageNamed, type Block } from './script.ts';

const opening = /^[ \t]*(`{3,}|~{3,})[ \t]*([^`\n]*)$/;

/** The fenced pieces of code in Markdown that are marked as JavaScript or TypeScript. Each is on its own. */
export function scriptsInMarkdown(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open:
    { readonly fence: string; readonly language: Block['language'] | undefined; readonly start: number } | undefined;
  const close = (end: number): void => {
    if (open?.language) {
      const { start, language } = open;
      blocks.push({ span: { start, end }, language, isOfPage: false, importsFiles: false });
    }
    open = undefined;
  };
  for (const { index, 0: line } of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    const content = line.trimEnd();
    if (open) {
      const [, fence = '', info] = opening.exec(content) ?? [];
      if (info === '' && fence.startsWith(open.fence)) close(index);
      continue;
    }
    const [, fence, info = ''] = opening.exec(content) ?? [];
    const [name = ''] = /^[\w]+/.exec(info) ?? [];
    if (fence !== undefined) open = { fence, language: languageNamed(name), start: index + line.length };
  }
  close(text.length);
  return blocks;
}
