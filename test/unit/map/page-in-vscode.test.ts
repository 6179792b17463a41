import assert from 'node:assert/strict';
import { Window } from 'happy-dom';
import { fittedPage } from '../../../client/src/code-map/fitted-page.ts';
import { pageOf } from '../../../server/src/map/page/page.ts';
import { mapOf } from './picture.ts';

const source = `const socket = new WebSocket('wss://game.example');
socket.close(4001, 'kicked');
socket.close(4002, 'cheats');`;

/** The page as VS Code has it, which keeps `state` of it. */
async function opened(state: { now?: unknown }): Promise<Window> {
  const window = new Window({
    settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
  });
  const api = { getState: () => state.now, setState: (now: unknown) => (state.now = now) };
  Object.assign(window, { acquireVsCodeApi: () => api });
  window.document.write(fittedPage(await pageOf(await mapOf(source), 'game', ({ path }) => ({ name: path }))));
  window.dispatchEvent(new window.Event('DOMContentLoaded'));
  return window;
}

suite('page of the code map in VS Code', () => {
  test('who comes back to it finds it filtered as before', async () => {
    const state = {};
    const before = await opened(state);
    const input = before.document.querySelector('input');
    assert.ok(input);
    input.value = 'cheats';
    input.dispatchEvent(new before.Event('input', { bubbles: true }));
    await before.happyDOM.close();
    const { document, happyDOM } = await opened(state);
    assert.equal(document.querySelector('input')?.value, 'cheats');
    assert.equal(document.querySelector('output')?.textContent, '1 of 2');
    await happyDOM.close();
  });

  test('draws the focus of the diagram by itself, and no outline besides', async () => {
    const { document, happyDOM } = await opened({});
    const arrow = document.querySelector('.arrow');
    assert.ok(arrow);
    const rules = Array.from(document.querySelectorAll('style'), each => each.textContent).join('\n');
    const outlines = Array.from(rules.matchAll(/([^{}]+):focus(?:-visible)? \{[^}]*\boutline: ([^;]+);/g))
      .filter(([, selector = '']) => arrow.matches(selector.trim()))
      .map(([, , outline]) => outline);
    assert.deepEqual(outlines, ['none']);
    await happyDOM.close();
  });

  test('leaves links within it to the browser, those of the diagram, too', async () => {
    const { document, happyDOM, MouseEvent } = await opened({});
    const seen: unknown[] = [];
    document.addEventListener('click', ({ target }) => seen.push(target));
    const click = (selector: string): void => {
      document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    };
    click('.arrow .label');
    assert.equal(seen.length, 0);
    click('h1');
    assert.equal(seen.length, 1);
    await happyDOM.close();
  });
});
