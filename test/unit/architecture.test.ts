import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Which rooms of server/src a room may import from, besides itself. `core.ts` and the entries are rooms of their own. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'span.ts': [],
  l10n: [],
  embedded: ['span.ts'],
  catalogue: ['l10n'],
  apis: ['l10n', 'catalogue'],
  analysis: ['l10n', 'catalogue', 'apis', 'embedded', 'span.ts'],
  rules: ['l10n', 'catalogue', 'apis', 'analysis', 'embedded', 'span.ts'],
  assist: ['l10n', 'catalogue', 'apis', 'analysis', 'rules', 'embedded', 'span.ts'],
  'core.ts': ['l10n', 'catalogue', 'apis', 'analysis', 'rules', 'assist', 'embedded', 'span.ts'],
  map: ['l10n', 'core.ts'],
  configuration: ['l10n', 'core.ts'],
  workspace: ['l10n', 'core.ts', 'configuration'],
  lsp: ['l10n', 'core.ts', 'map', 'configuration', 'workspace'],
  cli: ['l10n', 'core.ts', 'map', 'configuration', 'workspace', 'lsp'],
  'node.ts': ['lsp'],
  'browser.ts': ['lsp'],
};
/** The rooms that know no platform: everything behind core.ts. */
const platformFree = [
  'span.ts',
  'l10n',
  'embedded',
  'catalogue',
  'apis',
  'analysis',
  'rules',
  'assist',
  'core.ts',
  'map',
  'configuration',
];
/** Packages that platform-free rooms may import. */
const purePackages: Readonly<Record<string, readonly string[]>> = {
  l10n: ['@vscode'],
  analysis: ['typescript'],
  rules: ['leven'],
  configuration: ['valibot', 'jsonc-parser', 'ignore'],
};

suite('architecture', () => {
  for (const file of sourcesIn('server/src')) {
    const room = roomOf(file);
    test(file, () => {
      for (const specifier of specifiersIn(file)) {
        if (/\.json(?:\?text)?$/.test(specifier)) continue; // no code
        if (specifier.startsWith('.')) {
          const target = roomOf(path.posix.join(path.posix.dirname(file), specifier));
          const isAllowed = target === room || mayImport[room]?.includes(target);
          assert.ok(isAllowed, `${room} may not import from ${target} (${specifier})`);
        } else if (platformFree.includes(room)) {
          const [name = ''] = specifier.split('/');
          assert.ok(purePackages[room]?.includes(name), `${room} may not import ${specifier}`);
        }
      }
    });
  }

  test('what a start loads does without TypeScript, which takes longer to load than all else', () => {
    const loaded = new Set(['server/src/core.ts']);
    for (const file of loaded) {
      for (const specifier of loadedBy(file)) {
        assert.notEqual(specifier, 'typescript', `${file} is loaded by core.ts, without an import() between`);
        if (specifier.endsWith('.ts')) loaded.add(path.posix.join(path.posix.dirname(file), specifier));
      }
    }
    assert.ok(loaded.size > 50, `${loaded.size} files`);
  });

  for (const file of sourcesIn('client/src')) {
    test(file, () => {
      for (const specifier of specifiersIn(file)) {
        assert.doesNotMatch(specifier, /(^|\/)server\/|languageserver/, 'the client imports nothing from the server');
      }
    });
  }
});

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'));
}

/** `server/src/rules/fixes/drop.ts` -> `rules`, `server/src/core.ts` -> `core.ts` */
function roomOf(file: string): string {
  return file.split('/')[2] ?? '';
}

function specifiersIn(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => fileName);
}

/** What is loaded together with a file: no types, and nothing that is loaded when it is called. */
function loadedBy(file: string): string[] {
  const imports = /^(?:import|export) (?!type\b)[^;]*? from '([^']+)';/gm;
  return Array.from(readFileSync(file, 'utf8').matchAll(imports), ([, specifier = '']) => specifier);
}
