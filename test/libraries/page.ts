import { load } from './load.ts';

/** A page for scripts that need one: with the WebSocket of jsdom. */
export interface Page {
  readonly WebSocket: unknown;
  /** Runs a script in the page. */
  eval(script: string): unknown;
  close(): void;
}

const { JSDOM } = load('jsdom') as {
  readonly JSDOM: new (html: string, options: { url: string; runScripts: 'outside-only' }) => { readonly window: Page };
};

/** An empty page. */
export function openPage(): Page {
  return new JSDOM('', { url: 'http://127.0.0.1/', runScripts: 'outside-only' }).window;
}
