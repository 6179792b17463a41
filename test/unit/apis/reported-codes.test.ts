import assert from 'node:assert/strict';
import { apis } from '../../../server/src/apis/libraries.ts';
import { runtimes } from '../../../server/src/apis/runtimes.ts';
import { isInRanges } from '../../../server/src/catalogue/range.ts';

suite('what close events report', () => {
  for (const { id, observable, reportedFor } of [
    ...apis,
    ...runtimes.map(({ id, client }) => ({ ...client, id: `${client.id} in ${id}` })),
  ]) {
    test(id, () => {
      for (const code of Object.values<number>({ ...reportedFor })) {
        assert.ok(isInRanges(observable, code), `${code} is among what it reports`);
      }
    });
  }

  test('what is made of undici reports what that reports, and a browser more', () => {
    const reports = (runtime: string, code: number): boolean => {
      const { client } = runtimes.find(({ id }) => id === runtime) ?? {};
      return client !== undefined && isInRanges(client.observable, code);
    };
    assert.deepEqual(
      ['browser', 'node', 'deno', 'bun', 'cloudflare'].map(runtime => reports(runtime, 999)),
      [true, false, false, false, true],
    );
    assert.deepEqual(
      ['browser', 'node', 'deno', 'bun', 'cloudflare'].map(runtime => reports(runtime, 1006)),
      [true, true, false, true, true],
    );
  });
});
