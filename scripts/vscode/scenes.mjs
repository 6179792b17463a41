import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inProject } from '../root.mjs';
import { installExtension, startServer } from './server.mjs';
import { openWorkbenchPage } from './workbench-page.mjs';

const client = 'client/chat-socket.ts';
const server = 'server/chat-server.ts';

/**
 * What is shown of Closewise: the file of sample/ that is open, where the cursor is (before the first `at`), and
 * what a person does there. `show` rejects where the editor does not show what belongs into the picture. The window is
 * `width` pixels wide, 960 where it is not said.
 */
export const scenes = [
  {
    name: 'hover',
    file: client,
    at: "1006, 'simulating",
    async show(page) {
      await page.locator('.squiggly-error').nth(1).waitFor();
      await hoverOver(page, '1006', ['reserved-code', 'Abnormal Closure', 'CLOSE_ABNORMAL']);
    },
  },
  {
    name: 'findings',
    file: server,
    at: 'socket.close(401',
    async show(page) {
      await page.locator('.squiggly-error').nth(1).waitFor();
      await runCommand(page, 'Problems: Focus on Problems View');
      await page.locator('.markers-panel').getByText('out-of-range').first().waitFor();
    },
  },
  {
    name: 'fixes',
    file: client,
    at: "1001, 'page",
    async show(page) {
      await page.locator('.squiggly-error').first().waitFor();
      await pressUntil(page, 'Control+.', page.locator('.action-widget').getByText('Close with').first());
    },
  },
  {
    name: 'inlay-hints',
    file: client,
    at: 'case 1012',
    async show(page) {
      await page.locator('.view-line').getByText('Service Restart').waitFor();
    },
  },
  {
    name: 'code-map',
    file: server,
    at: 'CloseCode.Kicked',
    sideBar: true,
    async show(page) {
      await runCommand(page, 'Closewise: Show Code Map');
      await widenSideBar(page, 180);
      const tree = page.locator('.sidebar .monaco-list');
      for (const code of ['1001', '4002']) {
        await tree.getByText(code).first().click();
        await tree.press('ArrowRight');
      }
      await tree.getByText('chat-server.ts').first().waitFor();
    },
  },
  {
    name: 'code-map-page',
    file: server,
    at: 'CloseCode.Kicked',
    async show(page) {
      await runCommand(page, 'Closewise: Open Code Map as a Page');
      const frame = page.frameLocator('iframe.webview').frameLocator('iframe');
      await frame.getByText('Server to client').first().waitFor();
    },
  },
  {
    name: 'completion',
    file: client,
    at: " 'left the room",
    width: 1100,
    async show(page) {
      // Where findings are, Closewise has been started.
      await page.locator('.squiggly-error').first().waitFor();
      await page.keyboard.press('End');
      await page.keyboard.type('\nthis.socket.close(');
      await pressUntil(page, 'Control+Space', page.locator('.suggest-widget').getByText('CloseCode.Kicked'));
      await page.keyboard.press('ArrowDown');
      await pressUntil(page, 'Control+Space', page.locator('.suggest-details').getByText('Here: ').first());
    },
  },
];

/** Those that have their own colours. */
export const colourSchemes = ['light', 'dark'];

const settings = {
  'editor.fontSize': 14,
  'editor.minimap.enabled': false,
  'window.autoDetectColorScheme': true,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.preferredDarkColorTheme': 'Default Dark Modern',
  'workbench.preferredLightColorTheme': 'Default Light Modern',
};

/**
 * Plays the `wanted` scenes in a VS Code in which the packaged extension is installed, each on its own copy of sample/ and
 * in each colour scheme, and writes `folder`/NAME-SCHEME.png. Calls `onScene(picture, error)` after each, the error being
 * undefined where all that belongs into it was there.
 */
export async function playScenes(wanted, { vsix, folder, onScene }) {
  const temporary = mkdtempSync(path.join(tmpdir(), 'closewise-'));
  mkdirSync(folder, { recursive: true });
  const dataFolder = path.join(temporary, 'vscode');
  mkdirSync(dataFolder);
  installExtension(vsix, dataFolder);
  const host = await startServer({ dataFolder, settings, onOutput() {} });
  try {
    for (const scene of wanted) {
      for (const scheme of colourSchemes) {
        const title = `${scene.name}-${scheme}`;
        const picture = path.join(folder, `${title}.png`);
        // VS Code keeps what was typed in a folder and was not saved: hence each has its own.
        const sample = path.join(temporary, title, 'sample');
        cpSync(inProject('sample'), sample, { recursive: true });
        onScene(picture, await play(scene, scheme, host, sample, picture));
      }
    }
  } finally {
    await host.stop();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function play(scene, scheme, host, sample, picture) {
  const workbench = await openWorkbenchPage({ onTestOutput() {}, onLog() {} });
  const { page } = workbench;
  try {
    const file = path.join(sample, scene.file);
    page.setDefaultTimeout(60_000);
    await page.setViewportSize({ width: scene.width ?? 960, height: 600 });
    await page.emulateMedia({ colorScheme: scheme });
    const payload = [
      ['openFile', host.remote(`${file}:${placeOf(file, scene.at)}`)],
      ['gotoLineMode', 'true'],
    ];
    await page.goto(host.workbench(sample, payload));
    await page.locator('.view-line').first().waitFor();
    if (!scene.sideBar) {
      await page.keyboard.press('Control+B');
      await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
    }
    await scene.show(page);
    await page.screenshot({ path: picture });
    return undefined;
  } catch (error) {
    await page.screenshot({ path: picture }).catch(() => undefined);
    return error;
  } finally {
    await workbench.close();
  }
}

/** Hovers over a token of the source until the hover has all `parts`. */
async function hoverOver(page, token, parts) {
  // When VS Code's own TypeScript explains a name, it has also coloured all names.
  await tokenIn(page, 'simulateDrop').hover({ force: true });
  const hover = page.locator('.monaco-hover:visible');
  await hover.getByText('(method)').first().waitFor();
  await tokenIn(page, token).hover({ force: true });
  // The finding, the line that offers its fixes and the explanation come one after the other.
  for (const part of parts) await hover.getByText(part).first().waitFor();
}

function tokenIn(page, token) {
  const exactly = new RegExp(`^\\s*${token}$`);
  return page.locator('.view-line span[class^=mtk]', { hasText: exactly }).first();
}

async function widenSideBar(page, pixels) {
  const { x, y, width, height } = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(x + width, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width + pixels, y + height / 2, { steps: 5 });
  await page.mouse.up();
}

/** Presses a key again and again until something is there: before the editor has the focus, it would be lost. */
async function pressUntil(page, key, locator) {
  for (const end = performance.now() + 60_000; ;) {
    await page.keyboard.press(key);
    try {
      return await locator.waitFor({ timeout: 5_000 });
    } catch (error) {
      if (performance.now() > end) throw error;
    }
  }
}

async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.keyboard.press('Enter');
}

/** Where `piece` begins in a file, as `line:column`. */
function placeOf(file, piece) {
  const text = readFileSync(file, 'utf8');
  const before = text.slice(0, text.indexOf(piece)).split('\n');
  return `${before.length}:${before.at(-1).length + 1}`;
}
