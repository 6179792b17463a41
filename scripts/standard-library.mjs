import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

const folder = path.dirname(createRequire(import.meta.url).resolve('typescript/lib/lib.esnext.d.ts'));

/**
 * TypeScript's own lib.esnext.d.ts and everything that it references, without comments, as the texts of a few files:
 * what JavaScript itself offers, without the DOM. Scripts are joined into one; a module stays a file of its own.
 */
export function standardLibrary() {
  const seen = new Set();
  const scripts = [];
  const modules = [];
  const add = name => {
    if (seen.has(name)) return;
    seen.add(name);
    const text = readFileSync(path.join(folder, `lib.${name}.d.ts`), 'utf8');
    for (const { fileName } of ts.preProcessFile(text).libReferenceDirectives) add(fileName);
    (/^export \{/m.test(text) ? modules : scripts).push(withoutComments(text));
  };
  add('esnext');
  return [scripts.join('\n'), ...modules];
}

function withoutComments(text) {
  const source = ts.createSourceFile('lib.d.ts', text, ts.ScriptTarget.Latest);
  return ts
    .createPrinter({ removeComments: true })
    .printFile(source)
    .replace(/^\/\*![\s\S]*?\*\//, '')
    .replace(/^\s+/gm, '');
}
