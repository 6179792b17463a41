import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeActionTriggerKind,
  type CodeAction,
  type Diagnostic,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { everything, simple } from './client-capabilities.ts';
import { withServer } from './language-client.ts';

const text = `const socket = new WebSocket('wss://example.com');
socket.close(1006);
socket.close(1001);
`;

const several = `const socket = new WebSocket('wss://example.com');
socket.close(1001);
socket.close(1005);
socket.close(1006);
socket.close(1011);
socket.close(1001, '${'x'.repeat(124)}');
`;
/** All preferred fixes made; no code is clearly the one for 1006. */
const fixed = `const socket = new WebSocket('wss://example.com');
socket.close(1000);
socket.close();
socket.close(1006);
socket.close(1011);
socket.close(1000, '${'x'.repeat(124)}');
`;

function titles(actions: readonly CodeAction[]): readonly string[] {
  return actions.map(({ title }) => title);
}

suite('code actions', function () {
  this.timeout(30_000);

  test('offer fixes for what is reported there, one of them preferred', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text);
      const actions = await document.codeActions('1001', { only: ['quickfix'] });
      assert.equal(actions.filter(({ isPreferred }) => isPreferred).length, 1);
      for (const { kind, diagnostics } of actions) {
        assert.equal(kind, 'quickfix');
        assert.deepEqual(document.findings(diagnostics!), ['api-rejects-code: socket.close([1001]);']);
      }
    }));

  test('leave nothing to report when all preferred ones are made', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text);
      for (const code of ['1006', '1001']) {
        const [action] = await document.codeActions(code, { only: ['quickfix'] });
        await document.apply(document.editsOf(action!));
      }
      assert.deepEqual(await document.pull(), []);
    }));

  test('are plain edits for a client without versioned ones, and say nothing that it does not know', () =>
    withServer({ capabilities: simple }, async client => {
      const document = await client.open('client.ts', text);
      const [action] = await document.codeActions('1001');
      assert.ok(!('isPreferred' in action!));
      await document.apply(action!.edit!.changes![document.uri]!);
      assert.deepEqual(await document.publishedFindings(), ['reserved-code: socket.close([1006]);']);
    }));

  test('go by what is reported now, whatever the client remembers', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text);
      const before = await document.pull();
      await document.change('1006', '4006');
      const actions = await client.connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri: document.uri },
        range: document.rangeOf('4006'),
        context: { diagnostics: before, only: ['quickfix'] },
      });
      assert.deepEqual(actions, []);
    }));

  test('are for the diagnostics that the client asks about, where it names some that are there', () =>
    withServer({ capabilities: everything }, async client => {
      const source = `new WebSocket('wss://example.com').close(1001, '${'x'.repeat(124)}');\n`;
      const document = await client.open('client.ts', source);
      const diagnostics = await document.pull();
      assert.deepEqual(
        diagnostics.map(({ code }) => code),
        ['api-rejects-code', 'reason-too-long'],
      );
      const rulesOf = (actions: readonly CodeAction[]): readonly unknown[] => [
        ...new Set(actions.flatMap(action => (action.diagnostics ?? []).map(({ code }) => code))),
      ];
      const asked = async (some: Diagnostic[]): Promise<readonly unknown[]> =>
        rulesOf(await document.codeActions(`1001, '`, { only: ['quickfix'], diagnostics: some }));
      const [first, second] = diagnostics;
      assert.deepEqual(await asked([]), ['api-rejects-code', 'reason-too-long']);
      assert.deepEqual(await asked([second!]), ['reason-too-long']);
      assert.deepEqual(await asked([first!, { ...second!, source: 'other' }]), ['api-rejects-code']);
      // What a client remembers may be outdated: then the range counts.
      assert.deepEqual(await asked([{ ...second!, code: 'reserved-code' }]), ['api-rejects-code', 'reason-too-long']);
    }));

  test('come only for the kinds that are asked for, and only where something is reported', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text);
      assert.notEqual((await document.codeActions('1006', { only: ['quickfix'] })).length, 0);
      assert.notEqual((await document.codeActions('1006', { only: [''] })).length, 0);
      assert.deepEqual(await document.codeActions('1006', { only: ['refactor.inline', 'source.organizeImports'] }), []);
      assert.deepEqual(await document.codeActions('new WebSocket'), []);
      const ofBoth = await document.codeActions('1006);\nsocket.close(1001', { only: ['quickfix'] });
      const rules = new Set(ofBoth.flatMap(({ diagnostics }) => diagnostics!.map(({ code }) => code)));
      assert.deepEqual(rules, new Set(['reserved-code', 'api-rejects-code']));
    }));

  test('end with what silences a finding, which is never preferred', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text);
      const actions = await document.codeActions('1001', { only: ['quickfix'] });
      const silencing = actions.slice(-2);
      assert.deepEqual(titles(silencing), [
        'Disable api-rejects-code for this line',
        'Disable api-rejects-code for this file',
      ]);
      assert.ok(silencing.every(({ isPreferred, kind }) => isPreferred === false && kind === 'quickfix'));
      await document.apply(document.editsOf(silencing[0]!));
      assert.deepEqual(await document.pulledFindings(), ['reserved-code: socket.close([1006]);']);
    }));

  test('that cannot be taken say why, to a client that shows it', async () => {
    const source = `const ABNORMAL_CLOSURE = 1006;\nnew WebSocket(url).close(ABNORMAL_CLOSURE);\n`;
    await withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', source);
      const disabled = (await document.codeActions('close(ABNORMAL')).filter(action => action.disabled);
      assert.equal(disabled.length, 1);
      assert.match(disabled[0]!.disabled!.reason, /ABNORMAL_CLOSURE/);
      assert.equal(disabled[0]!.edit, undefined);
      assert.equal(disabled[0]!.isPreferred, undefined);
    });
    await withServer({ capabilities: simple }, async client => {
      const document = await client.open('client.ts', source);
      const actions = await document.codeActions('close(ABNORMAL');
      assert.ok(actions.length > 0 && actions.every(({ disabled, edit }) => !disabled && edit));
    });
  });

  test('that cannot be made at all say why, once for each finding', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', `new WebSocket('wss://example.com').close(NaN);\n`);
      const actions = await document.codeActions('NaN', { only: ['quickfix'] });
      const disabled = actions.filter(action => action.disabled);
      assert.deepEqual(
        disabled.map(action => [action.title, action.disabled?.reason]),
        [['Close with another code', 'Nothing says which code is meant.']],
      );
      assert.ok(actions.every(({ isPreferred }) => isPreferred !== true));
    }));

  test('offer refactorings of a code that is right, by their kinds', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', `new WebSocket(url).close(4001);\n`);
      const kinds = async (...only: string[]): Promise<readonly unknown[]> =>
        (await document.codeActions('4001', { only })).map(({ kind }) => kind);
      assert.deepEqual(await kinds(), ['refactor.extract', 'refactor.rewrite']);
      assert.deepEqual(await kinds('refactor'), ['refactor.extract', 'refactor.rewrite']);
      assert.deepEqual(await kinds('refactor.extract'), ['refactor.extract']);
      assert.deepEqual(await kinds('refactor.rewrite'), ['refactor.rewrite']);
      assert.deepEqual(await kinds('refactor.extract.function'), []);
      assert.deepEqual(await kinds('quickfix', 'source'), []);
    }));

  test('show no bulb for a refactoring until something is selected', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', `new WebSocket(url).close(4001);\n`);
      const { start, end } = document.rangeOf('4001');
      const actionsAt = (range: object, triggerKind: CodeActionTriggerKind): Promise<CodeAction[]> =>
        client.connection.sendRequest('textDocument/codeAction', {
          textDocument: { uri: document.uri },
          range,
          context: { diagnostics: [], triggerKind },
        });
      assert.deepEqual(await actionsAt({ start, end: start }, CodeActionTriggerKind.Automatic), []);
      assert.equal((await actionsAt({ start, end }, CodeActionTriggerKind.Automatic)).length, 2);
      assert.equal((await actionsAt({ start, end: start }, CodeActionTriggerKind.Invoked)).length, 2);
    }));

  test('offer to fix all problems of a rule where there are several', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', several);
      const all = 'Fix all api-rejects-code problems in this file';
      assert.ok(!titles(await document.codeActions('1005')).some(title => title.startsWith('Fix all')));
      const actions = await document.codeActions('1001);');
      const action = actions.find(({ title }) => title === all);
      assert.equal(action?.kind, 'quickfix');
      assert.deepEqual(document.findings(action.diagnostics!), ['api-rejects-code: socket.close([1001]);']);
      await document.apply(document.editsOf(action));
      assert.equal(document.text, several.replaceAll('1001', '1000'));
    }));
});

suite('code actions in other files', function () {
  this.timeout(30_000);
  const declared = 'export const KICKED = 1006;\n';
  const using = `import { KICKED } from './codes';\nnew WebSocket('wss://example.com').close(KICKED);\n`;
  let folder: string;
  const uri = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const titleOf = ({ title }: CodeAction): boolean => title.startsWith('Change KICKED to 4');

  setup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'closewise-'));
    writeFileSync(path.join(folder, 'codes.ts'), declared);
  });
  teardown(() => rmSync(folder, { recursive: true }));

  for (const isOpen of [false, true]) {
    test(`say which version they are for: ${isOpen ? 'of the open document' : 'the one on the disk'}`, () =>
      withServer({ capabilities: everything }, async client => {
        const codes = isOpen ? await client.open(uri('codes.ts'), declared) : undefined;
        await codes?.change('export', '\nexport');
        const document = await client.open(uri('client.ts'), using);
        const action = (await document.codeActions('close(KICKED')).find(titleOf);
        const changes = action!.edit!.documentChanges as TextDocumentEdit[];
        assert.deepEqual(
          changes.map(({ textDocument }) => textDocument),
          [{ uri: uri('codes.ts'), version: codes?.version ?? null }],
        );
        const line = isOpen ? 1 : 0;
        const start = { line, character: declared.indexOf('1006') };
        assert.deepEqual(changes[0]!.edits[0]!.range, { start, end: { line, character: start.character + 4 } });
      }));
  }

  test('are plain edits for a client without versioned ones', () =>
    withServer({ capabilities: simple }, async client => {
      const document = await client.open(uri('client.ts'), using);
      const action = (await document.codeActions('close(KICKED')).find(titleOf);
      assert.deepEqual(Object.keys(action!.edit!.changes!), [uri('codes.ts')]);
    }));

  test('are not made when all is fixed in this one', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open(uri('client.ts'), using);
      for (const action of await document.fixAll('source.fixAll')) {
        const changes = action.edit!.documentChanges as TextDocumentEdit[];
        for (const { textDocument } of changes) assert.equal(textDocument.uri, document.uri);
      }
    }));
});

suite('source.fixAll.closewise', function () {
  this.timeout(30_000);

  for (const only of ['source.fixAll.closewise', 'source.fixAll', 'source', '']) {
    test(`is one action with all preferred fixes, for who asks for '${only}'`, () =>
      withServer({ capabilities: everything }, async client => {
        const document = await client.open('client.ts', several);
        const actions = (await document.fixAll(only)).filter(({ kind }) => kind === 'source.fixAll.closewise');
        assert.deepEqual(titles(actions), ['Make all preferred Closewise fixes']);
        await document.apply(document.editsOf(actions[0]!));
        assert.equal(document.text, fixed);
        assert.deepEqual(await document.fixAll('source.fixAll.closewise'), []);
      }));
  }

  test('comes to nobody who does not ask for it', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', several);
      for (const only of [[], ['quickfix'], ['source.fixAll.eslint'], ['source.organizeImports'], ['source.fix']]) {
        const kinds = (await document.fixAll(...only)).map(({ kind }) => kind!);
        assert.ok(!kinds.some(kind => kind.startsWith('source')), only.join());
      }
    }));

  test('fixes what stands there now, right after a change', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', several);
      await document.pull();
      await document.change('1011', '1012');
      const [action] = await document.fixAll('source.fixAll.closewise');
      await document.apply(document.editsOf(action!));
      assert.equal(document.text, fixed.replace('1011', '1012'));
    }));

  test('is a plain edit for a client without versioned ones', () =>
    withServer({ capabilities: simple }, async client => {
      const document = await client.open('client.ts', several);
      const [action] = await document.fixAll('source.fixAll');
      await document.apply(action!.edit!.changes![document.uri]!);
      assert.equal(document.text, fixed);
    }));

  test('leaves files without a finding alone', () =>
    withServer({ capabilities: everything }, async client => {
      const clean = await client.open('clean.ts', 'new WebSocket(url).close(1000);\n');
      const other = await client.open('other.ts', 'export {};\n');
      for (const document of [clean, other]) assert.deepEqual(await document.fixAll('source.fixAll.closewise'), []);
    }));
});
