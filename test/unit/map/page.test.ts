import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';
import { pageOf } from '../../../server/src/map/page/page.ts';
import { speak } from '../../../server/src/l10n/language.ts';
import { mapOf } from './picture.ts';

const server = `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 1 }).on('connection', socket => {
  socket.close(4001, 'kicked');
  socket.close(4001, 'cheats');
  socket.close(1006);
  socket.on('close', code => code === 4100);
});
`;
const client = `//- file: client.ts
import { CloseCode } from './codes';
const socket = new WebSocket('wss://game.example');
socket.onclose = event => event.code === 1006 || event.code === CloseCode.Kicked;
export const leave = () => socket.close(4000);
//- file: codes.ts
export const CloseCode = { Kicked: 4001, Full: 4002 } as const;
`;

async function page(source: string, title = 'game'): Promise<string> {
  return pageOf(await mapOf(source), title, ({ path, span }) => ({ name: `${path}:${span.start}` }));
}

/** What the diagram says to who hears it. */
async function arrows(source: string): Promise<readonly string[]> {
  return Array.from(
    (await page(source)).matchAll(/<a href="#c\d+" class="arrow[^>]* aria-label="([^"]*)"/g),
    found => found[1] ?? '',
  );
}

suite('page of the code map', () => {
  test('an arrow for each code on each way', async () =>
    assert.deepEqual(await arrows(server + client), [
      '4000, Client to server, sent in 1 place, not looked out for',
      '4100, Client to server, sent elsewhere, handled in 1 place',
      '1006 Abnormal Closure, Server to client, tried in 1 place, does not arrive',
      '1006 Abnormal Closure, Server to client, only reported, handled in 1 place',
      '4001 Kicked, Server to client, sent in 2 places, handled in 1 place',
    ]));

  test('who looks out for a code that is refused is there, and the code does not arrive', async () =>
    assert.deepEqual(
      await arrows(`import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 1 }).on('connection', socket => socket.on('close', code => code === 1001));
//- file: client.ts
export const leave = (url: string) => new WebSocket(url).close(1001);
export const quit = (url: string) => new WebSocket(url).close(1008);`),
      [
        '1001 Going Away, Client to server, tried in 1 place, does not arrive, handled in 1 place',
        '1008 Policy Violation, Client to server, tried in 1 place, does not arrive',
      ],
    ));

  test('codes whose side is not known have a lane of their own', async () =>
    assert.deepEqual(
      await arrows(
        `import type { WebSocket } from 'ws';\nexport const kick = (socket: WebSocket) => socket.close(4001);`,
      ),
      ['4001, Side not known, sent in 1 place'],
    ));

  test('tests are in the tables and not in the diagram', async () => {
    const source = `//- file: a.test.ts\nimport { WebSocket } from 'ws';\nnew WebSocket('ws://x').close(4001, 'tried');`;
    assert.deepEqual(await arrows(source), []);
    assert.match(await page(source), /tried/);
  });

  test('without codes it is a page all the same', async () => assertWellFormed(await page('export {};')));

  test('is well-formed, and its links lead somewhere', async () => {
    const html = await page(server + client);
    assertWellFormed(html);
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    const targets = Array.from(html.matchAll(/ href="#([^"]+)"/g), ([, target]) => target);
    assert.ok(targets.length > 5);
    for (const target of targets) assert.ok(ids.includes(target), target);
  });

  test('a code without a name has no room for one', async () => {
    const html = await page(server + client);
    assert.match(html, /<span class="number">4000<\/span><\/a>: Nothing here/);
    assert.match(html, /<h3><span class="number">4000<\/span><\/h3>/);
  });

  test('the filter counts codes, and finds what is known only at run time, too', async () => {
    const html = await page(`${server}export const end = (socket: WebSocket, code: number) => socket.close(code);`);
    const window = new Window({
      settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
    });
    const { document } = window;
    document.write(html);
    const found = (words: string): readonly unknown[] => {
      const input = document.querySelector('input');
      assert.ok(input);
      input.value = words;
      input.dispatchEvent(new window.Event('input'));
      const shown = [...document.querySelectorAll('section.code')].filter(each => !each.hasAttribute('hidden'));
      return [document.querySelector('output')?.textContent, ...shown.map(({ id }) => id)];
    };
    assert.deepEqual(found(''), ['', 'c1006', 'c4001', 'c4100', 'unknown']);
    assert.deepEqual(found('a.ts'), ['3 of 3', 'c1006', 'c4001', 'c4100', 'unknown']);
    assert.deepEqual(found('cheats'), ['1 of 3', 'c4001']);
    assert.deepEqual(found('source tell'), ['0 of 3', 'unknown']);
    await window.happyDOM.close();
  });

  test('a meaning is a paragraph of its language', async () => {
    speak('ja');
    const source = `new WebSocket('wss://x').onclose = event => event.code === 1001;`;
    const [, meaning = ''] = /id="c1001"[^]*?<p class="meaning">([^<]*)/.exec(await page(source)) ?? [];
    speak(undefined);
    assert.match(meaning, /。./);
    assert.doesNotMatch(meaning, /。 |\s$/);
  });

  test('words go on in the next line between the parts of a name only, and a reason stands in quotes', async () => {
    const html = await page(server + client);
    assert.match(html, /<bdi>\/<wbr>client\.ts:\d+<\/bdi>/);
    assert.match(html, /<bdi>CloseCode<wbr>\.Kicked<\/bdi>/);
    assert.match(html, /<q><bdi>kicked<\/bdi><\/q>/);
  });

  test('lets nothing in but its own style and script', async () => {
    const html = await page(server + client);
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(html) ?? [];
    const [, script = ''] = /<script>([^]*)<\/script>/.exec(html) ?? [];
    assert.equal(
      policy,
      `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`,
    );
    assert.doesNotMatch(html, /\ssrc=|https?:|\sstyle=|\son\w+="|url\(|@import/);
    assert.ok(html.indexOf('Content-Security-Policy') < html.indexOf('<style>'));
  });

  test('a place is a link only where something opens it', async () => {
    const map = await mapOf(server);
    const linked = await pageOf(map, 'game', ({ span }) => ({ name: 'a.ts', href: `command:open?"${span.start}"` }));
    assertWellFormed(linked);
    assert.match(
      linked,
      /<td class="where"><a href="command:open\?&quot;\d+&quot;" title="a\.ts"><bdi>a\.ts<\/bdi><\/a><\/td>/,
    );
    assert.doesNotMatch(await page(server), /<a href="[^#]/);
  });

  test('is of the moment in which it is made', async () => {
    const map = await mapOf(server);
    let name = 'then.ts';
    const made = pageOf(map, 'game', () => ({ name }));
    name = 'later.ts';
    assert.doesNotMatch(await made, /later\.ts/);
  });

  test('a place has the API that takes its code, and none where the code is received', async () => {
    const html = await page(server + client);
    const api = (role: string): ReadonlySet<string | undefined> =>
      new Set(
        Array.from(
          html.matchAll(new RegExp(`<tr class="${role}">(?:<td[^>]*>.*?</td>){3}<td>(.*?)</td>`, 'g')),
          found => found[1],
        ),
      );
    assert.deepEqual(api('sent'), new Set(['ws', 'WebSocket<wbr>.close']));
    assert.deepEqual(api('handled'), new Set(['']));
  });

  test('what is only reported says so once', async () => {
    const html = await page(server + client);
    assert.match(
      html,
      /<p class="meaning">The connection ended without a Close frame: it was lost, refused or cut\.<\/p>/,
    );
    assert.match(
      await page(`new WebSocket('wss://x').onclose = event => event.code === 1001;`),
      /Browsers send it when/,
    );
  });

  test('is the same as long as the codes are', async () =>
    assert.equal(await page(server + client), await page(server + client)));

  test('names of files, names of codes and reasons are text, whatever is in them', async () => {
    const attack = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"'&\\u202e\\u0000`;
    const source = `//- file: x"><script>alert(3)</script>'&.ts
new WebSocket('wss://x').close(4001, \`${attack}\`);
//- file: closewise.config.json
{ "codes": { "4001": { "name": "<b>bold</b> \\" onmouseover=\\"alert(4)", "meaning": "<i>so</i>" } } }`;
    const html = await page(source, '<title>"');
    assertWellFormed(html);
    assert.equal(html.match(/<script/g)?.length, 1);
    assert.equal(html.match(/<\/script/g)?.length, 1);
    assert.doesNotMatch(html, /<img|<b>|<i>|"\s*onmouseover/);
    for (const hidden of ['\0', '\u202e']) assert.ok(!html.includes(hidden));
    for (const shown of ['&lt;b&gt;bold', 'alert(1)', 'alert(3)', '&lt;title&gt;&quot;'])
      assert.ok(html.includes(shown), shown);
  });
});

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const empty = new Set(['!doctype', 'meta', 'input', 'wbr']);

/** Every element ends where it should, and every attribute stands in double quotes. */
function assertWellFormed(html: string): void {
  const open: string[] = [];
  const body = html.replace(/(<(style|script)>)[^]*?(<\/\2>)/g, '$1$3');
  for (const [tag, slash, name = '', attributes = '', closing] of body.matchAll(
    /<(\/?)([!a-z][a-z\d]*)([^<>]*?)(\/?)>/g,
  )) {
    if (slash) assert.equal(open.pop(), name, tag);
    else if (!closing && !empty.has(name)) open.push(name);
    if (name !== '!doctype') assert.match(attributes, /^(?:\s+[\w:-]+(?:="[^"<>]*")?)*\s*$/, tag);
  }
  assert.deepEqual(open, []);
  assert.doesNotMatch(body.replace(/<\/?[!a-z][^<>]*>/g, ''), /[<>]/, 'nothing else begins or ends a tag');
  assert.doesNotMatch(body, /undefined|\[object/);
}
