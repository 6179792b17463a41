#!/usr/bin/env node
// npm run screenshot: writes media/screenshot.png, the packaged extension in VS Code with a hover on a wrong code of sample/.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildAll } from './build.mjs';
import { packageExtension } from './package.mjs';
import { inProject } from './root.mjs';
import { installExtension, startServer } from './vscode/server.mjs';
import { openWorkbenchPage } from './vscode/workbench-page.mjs';

const file = inProject('sample/client/chat-socket.ts');
const hovered = '1006';
const picture = inProject('media/screenshot.png');
const settings = {
  'editor.fontSize': 15,
  'editor.minimap.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
};

const dataFolder = mkdtempSync(path.join(tmpdir(), 'closewise-'));
await buildAll();
installExtension(await packageExtension(), dataFolder);
const server = await startServer({ dataFolder, settings, onOutput() {} });
const workbench = await openWorkbenchPage({ onTestOutput() {}, onLog() {} });
try {
  await takePicture(workbench.page);
  console.log(`Wrote ${picture}.`);
} finally {
  await workbench.close();
  await server.stop();
  rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
}

async function takePicture(page) {
  const payload = [
    ['openFile', server.remote(`${file}:${lineOf(hovered)}`)],
    ['gotoLineMode', 'true'],
  ];
  await page.goto(server.workbench(inProject('sample'), payload));
  await page.locator('.squiggly-error').nth(1).waitFor({ timeout: 60_000 });
  await page.keyboard.press('Control+B');
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });

  // First a name: when VS Code's own TypeScript explains it, it has also coloured all names.
  await hoverOver(page, 'simulateDrop', ['(method)']);
  // The finding, the line that offers its fixes and the explanation come one after the other.
  await hoverOver(page, hovered, ['reserved-code', 'Quick Fix', 'RFC 6455']);
  mkdirSync(path.dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
}

/** Hovers over a token of the source until the hover has all `parts`. */
async function hoverOver(page, token, parts) {
  const exactly = new RegExp(`^\\s*${token}$`);
  await page.locator('.view-line span[class^=mtk]', { hasText: exactly }).first().hover({ force: true });
  const hover = page.locator('.monaco-hover:visible');
  for (const part of parts) await hover.getByText(part).first().waitFor();
}

/** The number of the line that sends `code`. */
function lineOf(code) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return 1 + lines.findIndex(line => line.includes(`close(${code}`));
}
