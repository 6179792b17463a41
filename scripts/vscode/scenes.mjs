import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
 * `width` pixels wide, 960 where it is not said; VS Code's display language is `language`, although the texts of VS Code
 * itself stay English without a language pack.
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
      const frame = page.frameLocator('iframe.webview').frameLocator('#active-frame');
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
      await pressUntil(page, 'Control+Space', page.locator('.suggest-details').getByText('Here: ').first());
    },
  },
  {
    name: 'german',
    file: client,
    at: "1006, 'simulating",
    language: 'de',
    async show(page) {
      await page.locator('.squiggly-error').nth(1).waitFor();
      await hoverOver(page, '1006', ['wird nur gemeldet, nie gesendet', 'Anderen Code nachschlagen']);
      await runCommand(page, 'Closewise: Close-Code nachschlagen');
      await page.locator('.quick-input-list').getByText('Die Verbindung endete').waitFor();
    },
  },
];

/** What VS Code calls its themes for each colour scheme. */
const themes = { light: 'vs', dark: 'vs-dark' };

/** How many milliseconds something may take. */
const patience = 60_000;

const settings = {
  'editor.cursorBlinking': 'solid',
  'editor.fontSize': 14,
  'editor.minimap.enabled': false,
  // The packages that the sample imports are not installed.
  'typescript.validate.enable': false,
  'window.autoDetectColorScheme': true,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.preferredDarkColorTheme': 'Default Dark Modern',
  'workbench.preferredLightColorTheme': 'Default Light Modern',
};

/**
 * Plays the `wanted` scenes in a VS Code in which the packaged extension is installed, each on its own copy of sample/, and
 * writes `folder`/NAME-light.png and NAME-dark.png. Calls `onScene(name, error)` after each, the error being undefined where
 * all that belongs into the pictures was there; else NAME-failed.png shows what was.
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
      // VS Code keeps what was typed in a folder and was not saved: hence each has its own.
      const sample = path.join(temporary, scene.name, 'sample');
      cpSync(inProject('sample'), sample, { recursive: true });
      const pictureIn = scheme => path.join(folder, `${scene.name}-${scheme}.png`);
      onScene(scene.name, await play(scene, host, sample, pictureIn));
    }
  } finally {
    await host.stop();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function play(scene, host, sample, pictureIn) {
  const workbench = await openWorkbenchPage({ onTestOutput() {}, onLog() {} });
  const { page } = workbench;
  try {
    const file = path.join(sample, scene.file);
    page.setDefaultTimeout(patience);
    if (scene.language) await page.addInitScript(setDisplayLanguage, scene.language);
    await page.setViewportSize({ width: scene.width ?? 960, height: 600 });
    await page.emulateMedia({ colorScheme: 'light' });
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
    for (const [scheme, theme] of Object.entries(themes)) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.locator(`.monaco-workbench.${theme}`).waitFor();
      writeFileSync(pictureIn(scheme), await settledPicture(page));
    }
    return undefined;
  } catch (error) {
    await page.screenshot({ path: pictureIn('failed') }).catch(() => undefined);
    return error;
  } finally {
    await workbench.close();
  }
}

/** Runs in the page before VS Code does, which sets this from the language pack. */
function setDisplayLanguage(language) {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => language, set() {} });
}

/** The window, once two pictures in a row are the same. */
async function settledPicture(page) {
  for (let last = await page.screenshot(); ;) {
    await new Promise(resolve => setTimeout(resolve, 500));
    const picture = await page.screenshot();
    if (picture.equals(last)) return picture;
    last = picture;
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

/** Presses a key until something is there: before the editor has the focus, it would be lost. */
function pressUntil(page, key, locator) {
  return until(() => page.keyboard.press(key), locator);
}

/** Runs a command, once the extension has made it available. */
async function runCommand(page, title) {
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first();
  await until(async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill(`>${title}`);
  }, row);
  await page.keyboard.press('Enter');
}

/** Does something again and again until a thing is there. */
async function until(act, locator) {
  for (const end = performance.now() + patience; ;) {
    await act();
    try {
      return await locator.waitFor({ timeout: patience / 10 });
    } catch (error) {
      if (performance.now() > end) throw error;
    }
  }
}

/** Where `piece` begins in a file, as `line:column`. */
function placeOf(file, piece) {
  const text = readFileSync(file, 'utf8');
  const before = text.slice(0, text.indexOf(piece)).split('\n');
  return `${before.length}:${before.at(-1).length + 1}`;
}
