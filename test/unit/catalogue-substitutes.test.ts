import assert from 'node:assert/strict';
import { describeCode, formatRange } from '../../server/src/catalogue/lookup.ts';
import { isInRanges } from '../../server/src/catalogue/range.ts';
import { substituteRows, substitutesFor } from '../../server/src/catalogue/substitutes.ts';

/** What every API accepts. */
const acceptedEverywhere = [
  { from: 1000, to: 1000 },
  { from: 3000, to: 4999 },
];
const codesWithTrouble = [
  -65_536,
  -1,
  ...Array.from({ length: 10_002 }, (_, code) => code),
  65_535,
  65_536,
  2 ** 40,
].filter(code => !isInRanges(acceptedEverywhere, code));

suite('catalogue: substitutes', () => {
  test('every code that some API refuses has one that every API accepts', () => {
    for (const code of codesWithTrouble) {
      const codes = substitutesFor(code)?.substitutes.map(each => each.code) ?? [];
      assert.ok(
        codes.some(each => isInRanges(acceptedEverywhere, each)),
        `${code}`,
      );
      assert.ok(!codes.includes(code), `${code} stands for itself`);
    }
  });

  test('a code that every API accepts needs none', () => {
    for (const code of [1000, 3000, 3999, 4000, 4999]) assert.equal(substitutesFor(code), undefined);
  });

  test('NaN and the infinite have none', () => {
    for (const number of [NaN, Infinity, -Infinity]) assert.equal(substitutesFor(number), undefined);
  });

  for (const row of substituteRows) {
    test(`${formatRange(row)}: legal codes, each once, one preferred at most`, () => {
      const codes = row.substitutes.map(({ code }) => code);
      for (const code of codes) {
        const { closeCode, range } = describeCode(code)!;
        assert.equal((closeCode ?? range).wire, 'allowed', `${code}`);
      }
      assert.equal(new Set(codes).size, codes.length);
      const preferred = row.substitutes.filter(each => each.preferred).length + Number(row.omit ?? false);
      assert.ok(preferred <= 1);
      for (const { because } of row.substitutes) assert.match(because, /^[^.]+$/);
    });
  }

  test('every row is reached', () => {
    const reached = new Set(codesWithTrouble.map(substitutesFor));
    const isReached = (row: (typeof substituteRows)[number]): boolean =>
      [...reached].some(each => each?.from === row.from && each.to === row.to);
    assert.deepEqual(substituteRows.filter(row => !isReached(row)).map(formatRange), []);
  });

  for (const [code, expected] of [
    [1001, [1000]],
    [1006, [1011, 4000]],
    [401, [3000, 4401]],
    [403, [3003, 4403]],
    [404, [4404]],
    [410, [1008, 4400]],
    [500, [1011, 4500]],
    [504, [1011, 4500]],
    [5000, [1011, 4000]],
    [5403, [4403, 1011]],
    [6000, [1011, 4000]],
    [1000.5, [1000]],
    [4001.2, [4001]],
    [404.5, [404, 4404]],
  ] as const) {
    test(`${code} becomes ${expected.join(' or ')}`, () =>
      assert.deepEqual(
        substitutesFor(code)?.substitutes.map(each => each.code),
        expected,
      ));
  }

  test('1005 says what a close without a code says', () => assert.equal(substitutesFor(1005)?.omit, true));
});
