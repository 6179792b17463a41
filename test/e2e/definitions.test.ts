import { assert } from 'chai';
import { languages, Uri, workspace } from 'vscode';
import { closeEditors, openSample } from './editor.ts';
import { eventually } from './eventually.ts';
import { findingsIn } from './findings.ts';

const files = {
  'node_modules/chatty/package.json': '{ "name": "chatty", "version": "1.0.0", "types": "index.d.ts" }',
  'node_modules/chatty/index.d.ts': `import type { WebSocket as ServerSocket } from 'ws';
export declare function connect(url: string): WebSocket;
export declare function accept(listener: (socket: ServerSocket) => void): void;
export declare function openDialog(): HTMLDialogElement & { close(code: number): void };
`,
  'node_modules/@types/ws/package.json': '{ "name": "@types/ws", "version": "8.0.0", "types": "index.d.ts" }',
  'node_modules/@types/ws/index.d.ts': `declare class WebSocket {
    readonly readyState: number;
    close(code?: number, data?: string): void;
}
declare namespace WebSocket {
    export { WebSocket };
}
export = WebSocket;
`,
  'client/chatty.ts': `import { accept, connect, openDialog } from 'chatty';

new WebSocket('wss://chat.example').close(1005);
connect('wss://chat.example').close(1001);
accept(socket => socket.close(1001));
accept(socket => socket.close(1006));
openDialog().close(1006);
`,
};
const known = "reserved-code: new WebSocket('wss://chat.example').close([1005]);";
const settled = [
  "api-rejects-code: connect('wss://chat.example').close([1001]);",
  'reserved-code: accept(socket => socket.close([1006]));',
];

suite('receivers that only the TypeScript of VS Code knows', () => {
  const folder = (): Uri => {
    const [first] = workspace.workspaceFolders ?? [];
    assert(first);
    return first.uri;
  };

  suiteSetup(async () => {
    for (const [name, content] of Object.entries(files)) {
      await workspace.fs.writeFile(Uri.joinPath(folder(), name), new TextEncoder().encode(content));
    }
  });
  suiteTeardown(async () => {
    await workspace.fs.delete(Uri.joinPath(folder(), 'node_modules'), { recursive: true });
    await workspace.fs.delete(Uri.joinPath(folder(), 'client/chatty.ts'));
  });
  teardown(closeEditors);

  test('are settled after the other findings are shown', async () => {
    const uri = Uri.joinPath(folder(), 'client/chatty.ts').toString();
    const shown: string[] = [];
    const watch = languages.onDidChangeDiagnostics(({ uris }) => {
      const document = workspace.textDocuments.find(each => each.uri.toString() === uri);
      const now = document && uris.some(each => each.toString() === uri) ? findingsIn(document).join('\n') : '';
      if (now !== '' && now !== shown.at(-1)) shown.push(now);
    });
    const all = [known, ...settled].join('\n');
    await openSample('client/chatty.ts');
    await eventually(
      languages.onDidChangeDiagnostics,
      () => shown.at(-1) === all || undefined,
      () => shown.join('\nthen\n'),
    );
    watch.dispose();
    assert.deepEqual(shown, [known, all]);
  });
});
