import { MarkupKind, type MarkupContent } from 'vscode-languageserver';
import { withoutEscapes } from '../core.ts';

/** Markdown for a client that shows texts as `kind`: whoever sees the source need not see the backslashes in it. */
export function markup(kind: MarkupKind, markdown: string): MarkupContent {
  return { kind, value: kind === MarkupKind.Markdown ? markdown : withoutEscapes(markdown) };
}
