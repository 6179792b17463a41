import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { parsed } from '../../../scripts/docs/literals.ts';
import { isT } from '../../../scripts/docs/texts.ts';

// When modules are loaded nobody has said yet which language is spoken.
for (const folder of ['server/src', 'client/src']) {
  test(`no text is made when a module of ${folder} is loaded`, () => {
    assert.deepEqual(sourcesIn(folder).flatMap(madeWhenLoaded), []);
  });
}

function madeWhenLoaded(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isCalledLater(node)) return;
    const isText =
      (ts.isCallExpression(node) && isT(node.expression)) || (ts.isTaggedTemplateExpression(node) && isT(node.tag));
    if (isText) found.push(`${file}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(parsed(file));
  return found;
}

/** A function, or a field of what a class makes. */
function isCalledLater(node: ts.Node): boolean {
  return (
    ts.isFunctionLike(node) ||
    (ts.isPropertyDeclaration(node) && !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword))
  );
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'));
}
