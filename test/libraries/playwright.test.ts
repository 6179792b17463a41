import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page, type WebSocketRoute } from 'playwright-core';
import { heldToItsRow, ofClient, ofEvents } from './held-to-its-row.ts';
import type { Arrival } from './peer.ts';

const executablePath = (process.env['PATH'] ?? '')
  .split(path.delimiter)
  .flatMap(folder => ['chromium', 'chromium-browser', 'google-chrome'].map(name => path.join(folder, name)))
  .find(file => existsSync(file));

// Where there is no Chromium, what was measured once stands for it.
if (executablePath) {
  suite('playwright-core', () => {
    let browser: Browser;
    let page: Page;
    const routed = new Map<string, (route: WebSocketRoute) => void>();
    const told = new Map<string, (arrival: Arrival) => void>();
    let sockets = 0;

    suiteSetup(async function () {
      this.timeout(30_000);
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
      page = await browser.newPage();
      await page.routeWebSocket(/^ws:/, route => routed.get(route.url())?.(route));
      await page.exposeFunction('tell', (url: string, arrival: Arrival) => told.get(url)?.(arrival));
    });
    suiteTeardown(() => browser.close());

    /** Opens a socket in the page and returns what `take` makes of its route; `tell` hears what the page is told. */
    async function open<Route>(
      base: string,
      take: (route: WebSocketRoute) => Route,
      tell: (arrival: Arrival) => void = () => undefined,
    ): Promise<Route> {
      const url = `${base}${sockets++}`;
      told.set(url, tell);
      const taken = new Promise<Route>(resolve => routed.set(url, route => resolve(take(route))));
      await page.evaluate(`new Promise(resolve => {
        const url = ${JSON.stringify(url)};
        const socket = new WebSocket(url);
        socket.onopen = () => resolve();
        socket.onmessage = ({ data }) => tell(url, { kind: 'text', text: data });
        socket.onclose = ({ code, reason }) => tell(url, { kind: 'close', code, reasonBytes: reason.length });
      })`);
      return taken;
    }

    heldToItsRow({
      api: 'playwright-route',
      start: ofEvents(async arrivals => {
        const route = await open(
          'ws://127.0.0.1/',
          each => each,
          arrival => arrivals.add(arrival),
        );
        return {
          close: (code, reason) => route.close({ code, reason } as { code: number; reason: string }),
          send: text => route.send(text),
        };
      }),
    });

    heldToItsRow({
      api: 'playwright-server-route',
      start: ofClient(async url => {
        const server = await open(url, route => route.connectToServer());
        return {
          close: (code, reason) => server.close({ code, reason } as { code: number; reason: string }),
          send: text => server.send(text),
        };
      }),
    });
  });
}
