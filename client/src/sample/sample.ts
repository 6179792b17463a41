import { commands, Disposable, TabInputText, Uri, window } from 'vscode';
import { filesOfSample, sampleScheme } from './sample-files.ts';

/** A browser's side of a chat with three mistakes: two codes that make `close` throw there, and one that never arrives. */
const content = `const chat = new WebSocket('wss://chat.example/rooms/lobby');

chat.addEventListener('message', event => {
  document.body.append(event.data);
});

addEventListener('pagehide', () => {
  chat.close(1001, 'left the room');
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

const sample = Uri.from({ scheme: sampleScheme, path: '/chat.ts' });

/**
 * Opens a file that shows what Closewise finds, for whoever has no WebSocket at hand. It can be edited and fixed as any other,
 * and is nowhere on the disk: there is nothing to be saved. Once it is closed, it begins anew.
 */
export function offerSample(): Disposable {
  const files = filesOfSample(sample, content);
  const open = commands.registerCommand('closewise.openSample', async () => {
    if (!isShown()) files.restore();
    await window.showTextDocument(sample, { preview: false });
  });
  return Disposable.from(files, open);
}

/** VS Code keeps a document for a while after its last tab was closed. */
function isShown(): boolean {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof TabInputText && input.uri.toString() === sample.toString());
}
