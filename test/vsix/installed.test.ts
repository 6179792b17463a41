import assert from 'node:assert/strict';
import path from 'node:path';
import { extensions } from 'vscode';
import { closeEditors, openSample } from '../e2e/editor.ts';
import { hasFindings } from '../e2e/findings.ts';
import { inChatServer } from '../e2e/sample.ts';

suite('the packaged extension', () => {
  teardown(closeEditors);

  test('is the one that is installed, and finds what it should', async () => {
    await hasFindings(await openSample('server/chat-server.ts'), ...inChatServer);
    const extension = extensions.getExtension('closewise.closewise');
    assert.equal(extension?.isActive, true);
    const parent = path.basename(path.dirname(extension.extensionPath));
    assert.equal(parent, 'extensions', `it runs from ${extension.extensionPath}`);
  });
});
