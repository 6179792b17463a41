import { commands, window, workspace, type Disposable, type TextDocument } from 'vscode';

/** A browser's side of a chat with three mistakes: two codes that make `close` throw there, and one that never arrives. */
const content = `const chat = new WebSocket('wss://chat.example/rooms/lobby');

chat.addEventListener('message', event => {
  document.body.append(event.data);
});

addEventListener('pagehide', () => {
  chat.close(1001, 'the page is going away');
});

chat.addEventListener('close', ({ code, reason }) => {
  switch (code) {
    case 1000:
      return;
    case 1015:
      return alert('The certificate of the server is not trusted.');
    default:
      console.warn(\`The chat closed with \${code}: \${reason}\`);
  }
});

export function loseConnection() {
  chat.close(1006);
}
`;

/** Opens a new file that shows what Closewise finds, for whoever has no WebSocket at hand. A second time, that file again. */
export function offerSample(): Disposable {
  let sample: TextDocument | undefined;
  return commands.registerCommand('closewise.openSample', async () => {
    if (!sample || sample.isClosed) sample = await workspace.openTextDocument({ language: 'typescript', content });
    await window.showTextDocument(sample, { preview: false });
  });
}
