import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Which rooms of server/src a room may import from, besides itself. `core.ts` and the entries are rooms of their own. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'span.ts': [],
  embedded: ['span.ts'],
  catalogue: [],
  apis: ['catalogue'],
  analysis: ['catalogue', 'apis', 'embedded', 'span.ts'],
  rules: ['catalogue', 'apis', 'analysis', 'embedded', 'span.ts'],
  assist: ['catalogue', 'apis', 'analysis', 'rules', 'embedded', 'span.ts'],
  'core.ts': ['catalogue', 'apis', 'analysis', 'rules', 'assist', 'embedded', 'span.ts'],
  map: ['core.ts'],
  configuration: ['core.ts'],
  workspace: ['core.ts', 'configuration'],
  lsp: ['core.ts', 'map', 'configuration', 'workspace'],
  cli: ['core.ts', 'map', 'configuration', 'workspace', 'lsp'],
  'node.ts': ['lsp'],
  'browser.ts': ['lsp'],
};
/** The rooms that know no platform: everything behind core.ts. */
const platformFree = [
  'span.ts',
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
  analysis: ['typescript'],
  rules: ['leven'],
  configuration: ['valibot', 'jsonc-parser', 'ignore'],
};

suite('architecture', () => {
  for (const file of sourcesIn('server/src')) {
    const room = roomOf(file);
    test(file, () => {
      for (const specifier of specifiersIn(file)) {
        if (specifier.endsWith('/package.json')) continue; // names and version, no code
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

  for (const file of sourcesIn('client/src')) {
    test(file, () => {
      for (const specifier of specifiersIn(file)) {
        assert.doesNotMatch(specifier, /server/, 'the client imports nothing from the server');
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
