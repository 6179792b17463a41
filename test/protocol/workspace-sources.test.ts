import assert from 'node:assert/strict';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { everything } from './client-capabilities.ts';
import { changed, created, followReports } from './followed-reports.ts';
import { withServer, type ClientOptions, type LanguageClient } from './language-client.ts';
import { projectFolder } from './project-folder.ts';

const bad = "new WebSocket('wss://chat.example').close(1006);\n";

suite('sources of the workspace', function () {
  this.timeout(30_000);
  const { path: pathOf, uri, write } = projectFolder();
  const options = (more: Partial<ClientOptions> = {}): ClientOptions => ({
    capabilities: everything,
    folder: uri('one'),
    ...more,
  });

  /** Has the client find the sources itself, but for those that `isExcluded`; counts how often it is asked. */
  function findFor(client: LanguageClient, isExcluded: (file: string) => boolean = () => false): { searches: number } {
    const counted = { searches: 0 };
    client.connection.onRequest('closewise/findSources', (asked: { readonly uri: string }) => {
      counted.searches++;
      const folder = new URL(asked.uri).pathname;
      const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
      const found = files.filter(file => /\.ts$|\.gitignore$/.test(file) && !isExcluded(file));
      return found.map(file => pathToFileURL(path.join(folder, file)).href);
    });
    return counted;
  }

  test('follow the folders of the workspace', () =>
    withServer(options(), async client => {
      write('one/a.ts', bad);
      write('two/b.ts', bad);
      write('two/codes.ts', 'export const CloseCode = { Kicked: 4001 } as const;\n');
      const { until, stop } = followReports(client, uri());
      await client.connection.sendRequest('closewise/checkWorkspace');
      await until('one/a.ts', 1);
      const [one, two] = ['one', 'two'].map(name => ({ uri: uri(name), name }));
      const change = (event: object): Promise<void> =>
        client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
      await change({ added: [two], removed: [one] });
      await until('one/a.ts', 0);
      await until('two/b.ts', 1);
      write('two/c.ts', bad);
      await created(client, uri('two/c.ts'));
      await until('two/c.ts', 1);
      write('two/d.ts', "new WebSocket('wss://chat.example').close(4001);\n");
      await created(client, uri('two/d.ts'));
      await until('two/d.ts', 1);
      await change({ added: [one], removed: [two] });
      await until('one/a.ts', 1);
      await until('two/b.ts', 0);
      await stop();
    }));

  test('are found in a folder that is moved in, whatever its name', () =>
    withServer(options(), async client => {
      write('one/a.ts', bad);
      const { until, stop } = followReports(client, uri('one'));
      await client.connection.sendRequest('closewise/checkWorkspace');
      for (const name of ['v1.2', 'socket.io', 'plain']) {
        write(`elsewhere/${name}/b.ts`, bad);
        renameSync(pathOf(`elsewhere/${name}`), pathOf(`one/${name}`));
        await created(client, uri(`one/${name}`));
        await until(`${name}/b.ts`, 1);
      }
      await stop();
    }));

  test('follow what the user excludes', () =>
    withServer(options({ initializationOptions: { files: true } }), async client => {
      write('one/a.ts', bad);
      write('one/old/b.ts', bad);
      let excluded = 'old/';
      findFor(client, file => file.startsWith(excluded));
      const { reports, until, stop } = followReports(client, uri('one'));
      await client.connection.sendRequest('closewise/checkWorkspace');
      await until('a.ts', 1);
      assert.deepEqual([...reports.keys()], ['a.ts']);
      excluded = 'a.';
      await client.connection.sendNotification('closewise/sourcesChanged');
      await until('a.ts', 0);
      await until('old/b.ts', 1);
      await stop();
    }));

  test('are not found where the client fails, and settings that change then count all the same', () =>
    withServer(options({ initializationOptions: { files: true } }), async client => {
      write('one/a.ts', bad);
      let isBroken = false;
      findFor(client, () => {
        if (isBroken) throw new Error('the network is down');
        return false;
      });
      const { until, stop } = followReports(client, uri('one'));
      await client.connection.sendRequest('closewise/checkWorkspace');
      await until('a.ts', 1);
      isBroken = true;
      write('one/b.ts', bad);
      write('one/closewise.config.json', '{ "rules": { "reserved-code": "off" } }');
      await created(client, uri('one/b.ts'), uri('one/closewise.config.json'));
      await until('a.ts', 0);
      assert(client.log.some(each => each.includes('the network is down')));
      await stop();
    }));

  test('are looked for once after many files have come, and not at all for ignored ones', () =>
    withServer(options({ initializationOptions: { files: true } }), async client => {
      write('one/.gitignore', 'build\n.next/\n');
      write('one/a.ts', bad);
      const counted = findFor(client);
      const { until, stop } = followReports(client, uri('one'));
      await client.connection.sendRequest('closewise/checkWorkspace');
      await until('a.ts', 1);
      const before = counted.searches;
      const ignored = Array.from({ length: 40 }, (_, index) => [`.next/cache/abc${index}`, `build/chunk${index}.ts`]);
      for (const name of ignored.flat()) {
        write(`one/${name}`, bad);
        await created(client, uri(`one/${name}`));
      }
      await created(client, uri('one/.next'), uri('one/build'));
      // What changes after them is checked after them.
      write('one/a.ts', 'export {};\n');
      await changed(client, uri('one/a.ts'));
      await until('a.ts', 0);
      assert.equal(counted.searches, before);
      for (let index = 0; index < 40; index++) {
        write(`one/b${index}.ts`, bad);
        await created(client, uri(`one/b${index}.ts`));
      }
      await until('b39.ts', 1);
      assert(counted.searches - before <= 2, `${counted.searches - before} searches`);
      await stop();
    }));
});
