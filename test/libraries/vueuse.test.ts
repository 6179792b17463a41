import { build } from 'esbuild';
import { heldToItsRow, ofClient, type OpenSocket } from './held-to-its-row.ts';
import { openPage } from './page.ts';

type UseWebSocket = (
  url: string,
  options: { onConnected: (socket: OpenSocket) => void; autoClose: false },
) => Pick<OpenSocket, 'close'>;

suite('@vueuse/core', () => {
  const page = openPage();
  let useWebSocket: UseWebSocket;
  suiteSetup(async () => {
    const { outputFiles } = await build({
      stdin: { contents: "export { useWebSocket } from '@vueuse/core'", resolveDir: '.' },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'vueuse',
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    page.eval(outputFiles[0]!.text);
    ({ useWebSocket } = (page as unknown as { readonly vueuse: { useWebSocket: UseWebSocket } }).vueuse);
  });
  suiteTeardown(() => page.close());

  heldToItsRow({
    api: 'vueuse/jsdom',
    start: ofClient(async url => {
      let inner!: OpenSocket;
      const { close } = await new Promise<ReturnType<UseWebSocket>>(resolve => {
        const used = useWebSocket(url, {
          autoClose: false,
          onConnected: socket => {
            inner = socket;
            resolve(used);
          },
        });
      });
      return { close, send: text => inner.send(text) };
    }),
  });
});
