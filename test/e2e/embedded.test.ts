import { assert } from 'chai';
import {
  commands,
  NotebookCellData,
  NotebookCellKind,
  NotebookData,
  Uri,
  window,
  workspace,
  type CodeAction,
} from 'vscode';
import { closeEditors, rangeOf } from './editor.ts';
import { hasFindings } from './findings.ts';

const page = `<!doctype html>
<script type="text/template">new WebSocket('wss://a').close(1006)</script>
<script type="module">
  const socket = new WebSocket('wss://chat.example');
  socket.close(1001);
</script>
`;

suite('embedded scripts', () => {
  teardown(closeEditors);

  test('the scripts of a page are checked and fixed where they stand', async () => {
    const document = await workspace.openTextDocument({ language: 'html', content: page });
    await window.showTextDocument(document);
    await hasFindings(document, 'api-rejects-code: socket.close([1001]);');
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, 'socket.close([1001])'),
    );
    const fix = actions.find(({ title }) => title === 'Close with 1000 Normal Closure');
    assert(fix?.edit, actions.map(({ title }) => title).join('\n'));
    assert(await workspace.applyEdit(fix.edit));
    assert.equal(document.getText(), page.replace('1001', '1000'));
    await hasFindings(document);
  });

  for (const ending of ['vue', 'svelte', 'astro']) {
    test(`a .${ending} file is checked where nothing else knows its language`, async () => {
      const [folder] = workspace.workspaceFolders ?? [];
      assert(folder);
      const file = Uri.joinPath(folder.uri, `Chat.${ending}`);
      const script = "new WebSocket('wss://chat.example').close(1006);\n";
      const source = ending === 'astro' ? `---\n---\n<script>\n${script}</script>\n` : `<script>\n${script}</script>\n`;
      await workspace.fs.writeFile(file, new TextEncoder().encode(source));
      try {
        const document = await workspace.openTextDocument(file);
        await window.showTextDocument(document);
        await hasFindings(document, "reserved-code: new WebSocket('wss://chat.example').close([1006]);");
      } finally {
        await closeEditors();
        await workspace.fs.delete(file);
      }
    });
  }

  test('the cells of a notebook are checked', async () => {
    const notebook = await workspace.openNotebookDocument(
      'jupyter-notebook',
      new NotebookData([
        new NotebookCellData(NotebookCellKind.Code, "new WebSocket('wss://a').close(1000);", 'javascript'),
        new NotebookCellData(NotebookCellKind.Code, "new WebSocket('wss://b').close(1006);", 'typescript'),
      ]),
    );
    await window.showNotebookDocument(notebook);
    await hasFindings(notebook.cellAt(1).document, "reserved-code: new WebSocket('wss://b').close([1006]);");
    await hasFindings(notebook.cellAt(0).document);
  });
});
