import assert from 'node:assert/strict';
import { ErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { everything } from './client-capabilities.ts';
import { withServer } from './language-client.ts';

suite('requests that no standard knows', function () {
  this.timeout(30_000);

  test('are answered with what is wrong where their parameters make no sense', () =>
    withServer({ capabilities: everything }, async client => {
      const { uri } = await client.open('a.ts', "new WebSocket('').close(1006);\n");
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      const senseless: readonly (readonly [method: string, params: object | null, fault: RegExp])[] = [
        ['codeMap', { by: 'nonsense' }, /by: .*"code" \| "file" \| "side"/],
        ['codeMap', null, /Expected Object/],
        ['codeMap', { by: 'code', hideTests: 'yes' }, /hideTests/],
        ['insertion', { uri, range, code: '"); evil(' }, /code: .*Expected number/],
        ['insertion', { uri, range: { start: range.start }, code: 1000 }, /range\.end/],
        ['codePage', { from: 'a', to: 'b' }, /from: .*; to: /],
        ['codePage', { from: -1, to: 1.5 }, /from: .*; to: /],
        ['codes', { uri: 7 }, /uri: /],
        ['status', {}, /uri: /],
      ];
      for (const [method, params, fault] of senseless) {
        await assert.rejects(
          client.connection.sendRequest(`closewise/${method}`, params),
          (error: unknown) =>
            error instanceof ResponseError && error.code === ErrorCodes.InvalidParams && fault.test(error.message),
          `${method} ${JSON.stringify(params)}`,
        );
      }
      assert.deepEqual(client.log, []);
    }));

  test('may come with nothing, null or an object where they need no parameters', () =>
    withServer({ capabilities: everything }, async ({ connection, log }) => {
      for (const params of [undefined, null, {}]) {
        const ask = <Answer>(method: string): Promise<Answer> =>
          params === undefined
            ? connection.sendRequest<Answer>(method)
            : connection.sendRequest<Answer>(method, params);
        assert.deepEqual(await ask('closewise/checkWorkspace'), { files: 0, findings: 0 });
        assert.match((await ask<{ readonly html: string }>('closewise/codeMapPage')).html, /^<!doctype html>/);
        assert((await ask<readonly unknown[]>('closewise/runtimes')).length > 1);
      }
      assert(!log.some(each => each.includes('closewise/')), log.join('\n'));
    }));
});
