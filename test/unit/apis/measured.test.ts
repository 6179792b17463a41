import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { apiNamed } from '../../../server/src/apis/references.ts';
import { defaultRuntime, runtimeNamed } from '../../../server/src/apis/runtimes.ts';
import { expectations } from '../../libraries/close-calls.ts';
import { measuredRows, measuredWithoutRow } from '../../libraries/measured-rows.ts';

/** What one library did with each call, measured once with a peer that records the bytes of the first Close frame. */
interface Measured {
  readonly subject: string;
  readonly library: string;
  readonly runtime: string;
  readonly call: string;
  /** What came of it, as `close-calls.ts` words it, and the calls that it came of. */
  readonly calls: Readonly<Record<string, readonly string[]>>;
}

suite('rows beside what was measured', () => {
  const text = readFileSync('test/fixtures/measured/close-calls.jsonl', 'utf8');
  const measured = text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Measured);

  test('every measurement has a row, or a reason why not', () => {
    const subjects = measured.map(({ subject }) => subject);
    assert.deepEqual(
      subjects.toSorted(),
      [...Object.keys(measuredRows), ...Object.keys(measuredWithoutRow)].toSorted(),
    );
  });

  for (const { subject, calls } of measured) {
    const row = measuredRows[subject];
    if (!row) continue;
    test(`${subject} is ${row.api}`, () => {
      const named = apiNamed(row.api, runtimeNamed(row.runtime ?? '') ?? defaultRuntime);
      assert.ok(named, `there is an API ${row.api}`);
      const wrong = expectations(named.api).flatMap(({ source, expected }) => {
        const came = effectOf(source, calls);
        if (came === undefined) return `${source}: not measured`;
        return expected.test(came) || row.unlike?.includes(source)
          ? []
          : `${source}: ${came}, but the row says ${expected.source}`;
      });
      assert.deepEqual(wrong, []);
    });
  }
});

function effectOf(source: string, calls: Measured['calls']): string | undefined {
  const came = Object.keys(calls).find(each => calls[each]?.includes(source));
  return came === 'as given' ? `sends ${source}` : came;
}
