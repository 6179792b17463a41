import { chromium } from 'playwright-core';
import { EventEmitter, once } from 'node:events';
import { format } from 'node:util';
import { chromiumPath } from './chromium.mjs';

const launchOptions = {
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
  // Whoever opened the browser also closes it; Playwright would end this process.
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
};
/**
 * Starts a headless Chromium for VS Code's workbench. `onTestOutput` gets the lines that tests print, `onLog` everything
 * else that the workbench logs. Returns the page; `ended`, a promise for the exit code of the test run in it, which rejects
 * when the page crashes; and `close()`.
 */
export async function openWorkbenchPage({ onTestOutput, onLog }) {
  const browser = await chromium.launch({ ...launchOptions, executablePath: chromiumPath() });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route(isElsewhere, route => route.abort());
  page.on('pageerror', error => onLog(`[page] ${error.message}`));

  // VS Code's smoke test driver calls these two functions; they must be there before the workbench is. The second gets all
  // that is logged, with printf-style parameters.
  const signals = new EventEmitter();
  const ended = once(signals, 'exit').then(([code]) => code);
  page.once('crash', () => signals.emit('error', new Error('The page that VS Code runs in crashed.')));
  await page.exposeFunction('codeAutomationExit', code => signals.emit('exit', code));
  await page.exposeFunction('codeAutomationLog', (type, parameters) => {
    const text = format(...parameters);
    const test = /\[mocha\] ?([\s\S]*)/.exec(text);
    if (test) onTestOutput(test[1]);
    else onLog(`[${type}] ${text}`);
  });
  return { page, ended, close: () => browser.close() };
}

/** A test run is neither to depend on the network nor to tell it anything. */
function isElsewhere(url) {
  return /^https?:$/.test(url.protocol) && url.hostname !== '127.0.0.1';
}
