import { MarkdownString, type Hover } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** Lets the links in hovers run the command that looks up codes, and no other. */
export const provideHover: NonNullable<Middleware['provideHover']> = async (document, position, token, next) => {
  const hover = await next(document, position, token);
  if (hover) trustLookUp(hover);
  return hover;
};

function trustLookUp({ contents }: Hover): void {
  for (const content of contents) {
    if (content instanceof MarkdownString) content.isTrusted = { enabledCommands: ['closewise.lookUp'] };
  }
}
