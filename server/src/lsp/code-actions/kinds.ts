import { CodeActionKind } from 'vscode-languageserver';

/** The kinds of code actions that the server offers. */
export const offeredKinds = {
  quickFix: CodeActionKind.QuickFix,
  extract: CodeActionKind.RefactorExtract,
  rewrite: CodeActionKind.RefactorRewrite,
  /** For "fix on save", and told apart from other extensions by the name. */
  fixAll: `${CodeActionKind.SourceFixAll}.closewise`,
} as const;

/**
 * Whether a client that asks for `only` wants actions of `kind`. Kinds are a hierarchy: who asks for a kind asks for all
 * below it, and the empty kind is above all. Actions on the whole file come only when they are asked for, as those of
 * TypeScript do: nobody wants them at every place where a bulb lights up.
 */
export function isAskedFor(kind: CodeActionKind, only: readonly CodeActionKind[] = []): boolean {
  if (only.length === 0) return !isBelow(kind, CodeActionKind.Source);
  return only.some(each => isBelow(kind, each));
}

function isBelow(kind: CodeActionKind, above: CodeActionKind): boolean {
  return above === CodeActionKind.Empty || kind === above || kind.startsWith(`${above}.`);
}
