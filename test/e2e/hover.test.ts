import { assert } from 'chai';
import { commands, MarkdownString, type Hover } from 'vscode';
import { closeEditors, openSample, rangeOf } from './editor.ts';

/** What all hovers at the marked place say together; the one of VS Code's own TypeScript is among them. */
async function hoverText(file: string, picture: string): Promise<string> {
  const document = await openSample(file);
  const { start } = rangeOf(document, picture);
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, start);
  const contents = hovers.flatMap(hover => hover.contents);
  return contents
    .map(content => (content instanceof MarkdownString ? content.value : JSON.stringify(content)))
    .join('\n');
}

suite('hover', () => {
  teardown(closeEditors);

  test('1006 where it is sent', async () => {
    const text = await hoverText('client/chat-socket.ts', "this.socket.close([1006], 'simulating a drop')");
    assert.match(text, /1006\W+Abnormal Closure/);
    assert.match(text, /RFC 6455/);
  });

  test('1006 where it is received', async () => {
    assert.match(await hoverText('server/chat-server.ts', 'code === [1006]'), /1006\W+Abnormal Closure/);
  });

  test('a constant that stands for a code', async () => {
    assert.match(await hoverText('server/chat-server.ts', "close(CloseCode.[Kicked], 'kicked"), /4002/);
  });
});
