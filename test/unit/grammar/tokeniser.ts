import { readFile } from 'node:fs/promises';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

/** A piece of one line, half-open in UTF-16 code units, with its scopes from the outermost to the innermost. */
export interface ScopedToken {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** The scope that VS Code gives a file by its extension. */
export const hostScopes: Readonly<Record<string, string>> = {
  '.ts': 'source.ts',
  '.tsx': 'source.tsx',
  '.js': 'source.js',
  '.jsx': 'source.js.jsx',
};

const installed = (file: string) => new URL(import.meta.resolve(file));
const grammarFiles: Readonly<Record<string, string | URL>> = {
  'source.ts': installed('tm-grammars/grammars/typescript.json'),
  'source.tsx': installed('tm-grammars/grammars/tsx.json'),
  'source.js': installed('tm-grammars/grammars/javascript.json'),
  'source.js.jsx': installed('tm-grammars/grammars/jsx.json'),
  'closewise.injection': 'syntaxes/closewise.injection.tmLanguage.json',
};

const onigLib = readFile(installed('vscode-oniguruma/release/onig.wasm')).then(async wasm => {
  await oniguruma.loadWASM(wasm);
  return {
    createOnigScanner: (patterns: string[]) => oniguruma.createOnigScanner(patterns),
    createOnigString: (text: string) => oniguruma.createOnigString(text),
  };
});

const registries = { plain: newRegistry([]), injected: newRegistry(['closewise.injection']) };

function newRegistry(injections: string[]): textmate.Registry {
  return new textmate.Registry({
    onigLib,
    getInjections: () => injections,
    loadGrammar: async scope => {
      const file = grammarFiles[scope];
      return file ? textmate.parseRawGrammar(await readFile(file, 'utf8'), '.json') : null;
    },
  });
}

/** Tokenises `source` line by line as VS Code does, with Closewise's grammar injected into `hostScope`'s or without. */
export async function tokenise(
  source: string,
  hostScope: string,
  { injected }: { injected: boolean },
): Promise<ScopedToken[][]> {
  const grammar = await (injected ? registries.injected : registries.plain).loadGrammar(hostScope);
  if (!grammar) throw new Error(`no grammar for ${hostScope}`);
  let state = textmate.INITIAL;
  return source.split('\n').map(line => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ start: startIndex, end: endIndex, scopes }));
  });
}
