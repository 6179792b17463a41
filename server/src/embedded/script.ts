import type { Span } from '../span.ts';

/** What a script is written in. */
export type ScriptLanguage = 'js' | 'jsx' | 'ts' | 'tsx';

/** A piece of a document of another language in which a script stands. */
export interface Block {
  readonly span: Span;
  readonly language: ScriptLanguage;
  /** Blocks of one scope know each other's names, and are one source; absent: the block is on its own. */
  readonly scope?: string;
  /** Whether a browser runs it as a part of a page, whatever else the project runs on. */
  readonly isOfPage: boolean;
  /** Whether it can import other files as those of the project do. */
  readonly importsFiles: boolean;
}

const byName: Readonly<Record<string, ScriptLanguage>> = {
  js: 'js',
  javascript: 'js',
  mjs: 'js',
  cjs: 'js',
  jsx: 'jsx',
  javascriptreact: 'jsx',
  ts: 'ts',
  typescript: 'ts',
  mts: 'ts',
  cts: 'ts',
  tsx: 'tsx',
  typescriptreact: 'tsx',
};

/** The language that is called so in a `lang` or behind a fence. */
export function languageNamed(name: string): ScriptLanguage | undefined {
  return Object.hasOwn(byName, name.toLowerCase()) ? byName[name.toLowerCase()] : undefined;
}
