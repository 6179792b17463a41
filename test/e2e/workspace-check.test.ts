import { assert } from 'chai';
import { commands, ConfigurationTarget, DiagnosticSeverity, languages, Uri, workspace } from 'vscode';
import { eventually } from './eventually.ts';

suite('check of the workspace', () => {
  const at = (name: string): Uri => {
    const [folder] = workspace.workspaceFolders ?? [];
    assert(folder);
    return Uri.joinPath(folder.uri, name);
  };
  const rulesIn = (name: string): string[] =>
    languages
      .getDiagnostics(at(name))
      .filter(({ source }) => source === 'closewise')
      .map(({ code }) => String(typeof code === 'object' ? code.value : code));
  const exclude = (globs: Record<string, boolean> | undefined): Thenable<void> =>
    workspace.getConfiguration('files').update('exclude', globs, ConfigurationTarget.Workspace);
  const bad = new TextEncoder().encode("new WebSocket('wss://chat.example').close(1006);\n");
  const files = ['checked/bad.ts', 'excluded/bad.ts'];

  suiteSetup(async () => {
    await exclude({ '**/excluded': true });
    for (const name of files) await workspace.fs.writeFile(at(name), bad);
  });
  suiteTeardown(async () => {
    for (const name of files) await workspace.fs.delete(at(name));
    await exclude(undefined);
  });

  test('shows what is wrong in files that are not open, but for those that are excluded', async () => {
    assert.deepEqual(rulesIn('checked/bad.ts'), []);
    const found = await commands.executeCommand<{ findings: number; files: number }>('closewise.checkWorkspace');
    await eventually(
      languages.onDidChangeDiagnostics,
      () => (rulesIn('checked/bad.ts').length > 0 && rulesIn('server/chat-server.ts').length > 0) || undefined,
      () => 'there are no findings in closed files',
    );
    assert.deepEqual(rulesIn('checked/bad.ts'), ['reserved-code']);
    assert.deepEqual(rulesIn('excluded/bad.ts'), []);
    const shown = languages
      .getDiagnostics()
      .map(([, all]) =>
        all.filter(({ source, severity }) => source === 'closewise' && severity !== DiagnosticSeverity.Hint),
      )
      .filter(({ length }) => length > 0);
    assert.deepEqual(found, { findings: shown.flat().length, files: shown.length }, 'what the Problems view has');
  });
});
