import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { scopePicture, withoutPicture } from './grammar/scope-picture.ts';
import { hostScopes, tokenise } from './grammar/tokeniser.ts';

const fixtures = 'test/fixtures/grammar';

interface GrammarContribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo: readonly string[];
}

suite('grammar', () => {
  for (const name of readdirSync(fixtures)) {
    const fixture = readFileSync(path.join(fixtures, name), 'utf8');
    const source = withoutPicture(fixture);
    const hostScope = hostScopes[path.extname(name)];
    assert.ok(hostScope, `${name}: a language that the grammar is not injected to`);

    // The picture shows every scope of ours, so a line without carets is one without them.
    test(`${name}: scopes`, async () => {
      assert.equal(scopePicture(source, await tokenise(source, hostScope, { injected: true })), fixture);
    });

    test(`${name}: everything else is as in the host grammar`, async () => {
      const plain = scopesByCharacter(await tokenise(source, hostScope, { injected: false }));
      const injected = scopesByCharacter(await tokenise(source, hostScope, { injected: true }));
      injected.forEach((line, row) => {
        const ours = line.map(scopes => scopes.includes('.closewise'));
        const withoutOurs = (scopes: readonly string[] | undefined) => scopes?.filter((_, column) => !ours[column]);
        assert.deepEqual(withoutOurs(line), withoutOurs(plain[row]), `line ${row + 1}`);
      });
    });
  }

  test('package.json contributes the grammar by its own scope name to the hosts that are tested here', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { grammars: [GrammarContribution] };
    };
    const [contribution] = manifest.contributes.grammars;
    const grammar = JSON.parse(readFileSync(contribution.path, 'utf8')) as { scopeName: string };
    assert.equal(grammar.scopeName, contribution.scopeName);
    assert.deepEqual(new Set(contribution.injectTo), new Set(Object.values(hostScopes)));
  });
});

function scopesByCharacter(lines: Awaited<ReturnType<typeof tokenise>>): string[][] {
  return lines.map(tokens =>
    tokens.flatMap(({ start, end, scopes }) => Array.from({ length: end - start }, () => scopes.join(' '))),
  );
}
