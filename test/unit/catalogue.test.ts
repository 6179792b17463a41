import assert from 'node:assert/strict';
import { closeCodes } from '../../server/src/catalogue/close-code.ts';
import { disagreements } from '../../server/src/catalogue/disagreements.ts';
import { describeCode, describeRange, formatRange, sendableCodes } from '../../server/src/catalogue/lookup.ts';
import { namedRanges } from '../../server/src/catalogue/ranges.ts';
import { vocabularies } from '../../server/src/catalogue/vocabularies/vocabularies.ts';

const reserved = [1004, 1005, 1006, 1015];

suite('catalogue: registry', () => {
  test('every code that IANA lists has one row, by number', () =>
    assert.deepEqual(
      closeCodes.map(({ code }) => code),
      [...Array.from({ length: 16 }, (_, index) => 1000 + index), 3000, 3003, 3008],
    ));

  test('no two codes share a name', () =>
    assert.equal(new Set(closeCodes.map(({ name }) => name.toLowerCase())).size, closeCodes.length));

  test('just the reserved codes are kept off the wire, and nobody sends them', () => {
    const offTheWire = closeCodes.filter(({ wire }) => wire !== 'allowed').map(({ code }) => code);
    const sentByNobody = closeCodes.filter(({ sender }) => sender === 'nobody').map(({ code }) => code);
    assert.deepEqual(offTheWire, reserved);
    assert.deepEqual(sentByNobody, reserved);
  });

  for (const { code, name, meaning, citations } of closeCodes) {
    test(`${code} ${name}: one sentence and its sources`, () => {
      assertSentence(meaning);
      for (const { url } of citations) assertAddress(url);
    });
  }
});

suite('catalogue: ranges', () => {
  test('what may stand in a Close frame', () =>
    assert.deepEqual(sendableCodes.map(formatRange), ['1000-1003', '1007-1014', '3000-4999']));

  test('they tile all integers', () => {
    assert.equal(namedRanges[0]?.from, -Infinity);
    assert.equal(namedRanges.at(-1)?.to, Infinity);
    for (const [index, range] of namedRanges.slice(1).entries()) assert.equal(range.from, namedRanges[index]!.to + 1);
  });

  test('a registered code agrees with its range on whether it may be sent', () => {
    for (const { code, wire } of closeCodes.filter(each => !reserved.includes(each.code))) {
      assert.equal(describeCode(code)?.range.wire, wire, `${code}`);
    }
  });

  for (const range of namedRanges) {
    test(`${formatRange(range)} ${range.heading}: one sentence and its sources`, () => {
      assertSentence(range.meaning);
      for (const { url } of range.citations) assertAddress(url);
    });
  }
});

suite('catalogue: vocabularies', () => {
  test('each has all rows of its document', () =>
    assert.deepEqual(
      vocabularies.map(({ platform, entries }) => [platform, entries.length]),
      [
        ['Apple Foundation', 13],
        ['Best HTTP (Unity)', 13],
        ['Windows', 12],
        ['Luka967', 21],
      ],
    ));

  for (const { platform, citation, entries } of vocabularies) {
    test(`${platform}: sorted, without overlaps, names used once, with a source`, () => {
      for (const [index, entry] of entries.entries()) {
        assert.ok(entry.from <= entry.to, formatRange(entry));
        assert.ok(index === 0 || entry.from > entries[index - 1]!.to, formatRange(entry));
        assert.ok(entry.name ?? entry.remark, `${formatRange(entry)} says nothing`);
      }
      const names = entries.flatMap(({ name }) => name ?? []);
      assert.equal(new Set(names).size, names.length);
      assertAddress(citation.url);
    });
  }

  test('the Luka967 flags are kept as they are in the document', () => {
    const flagged = (flag: 'internal' | 'customizable'): string[] =>
      vocabularies.flatMap(({ entries }) => entries.filter(({ flags }) => flags?.includes(flag)).map(formatRange));
    assert.deepEqual(flagged('internal'), [
      ...['0-999', '1004', '1005', '1006', '1014', '1015', '1016-1999', '2000-2999', '3000-3999'],
    ]);
    assert.deepEqual(flagged('customizable'), ['3000-3999', '4000-4999']);
  });
});

suite('catalogue: disagreements', () => {
  test('sorted, without overlaps, two sides at least, one conclusion', () => {
    for (const [index, each] of disagreements.entries()) {
      assert.ok(index === 0 || each.from > disagreements[index - 1]!.to, formatRange(each));
      assert.ok(each.statements.length >= 2, formatRange(each));
      assertSentence(each.conclusion);
    }
  });

  for (const code of [1004, 1007, 1014, 3000, 3999]) {
    test(`${code} is disputed`, () => assert.equal(describeCode(code)?.disagreements.length, 1));
  }

  test('1000 is not', () => assert.deepEqual(describeCode(1000)?.disagreements, []));
});

suite('catalogue: description of a number', () => {
  const namesOf = (code: number): (string | undefined)[] =>
    describeCode(code)!.mentions.map(({ entry }) => entry.name ?? entry.remark);

  test('a registered code has its row, its range and its names', () => {
    const description = describeCode(1006);
    assert.equal(description?.title, '1006 Abnormal Closure');
    assert.equal(description.closeCode?.wire, 'local');
    assert.equal(description.range.from, 1000);
    assert.deepEqual(namesOf(1006), [
      'abnormalClosure',
      'ClosedAbnormally',
      'WEB_SOCKET_ABORTED_CLOSE_STATUS',
      'CLOSE_ABNORMAL',
    ]);
  });

  test('zero is an open connection to Apple', () => assert.deepEqual(namesOf(0), ['invalid', 'Unused']));

  for (const [code, title] of [
    [-1, '-1 Below zero'],
    [999, '999 Not used'],
    [1016, '1016 Unassigned'],
    [2500, '2500 Unassigned'],
    [3001, '3001 Libraries and frameworks'],
    [4999, '4999 Private use'],
    [5000, '5000 Above the last close code'],
    [65_536, '65536 More than two bytes'],
  ] as const) {
    test(`${code} is described by its range`, () => assert.equal(describeCode(code)?.title, title));
  }

  for (const number of [NaN, Infinity, -Infinity, 1000.5, 0.1]) {
    test(`${number} is no code and has no description`, () => assert.equal(describeCode(number), undefined));
  }

  test('a range is divided where its meaning changes', () =>
    assert.deepEqual(
      describeRange({ from: 2000, to: 4100 }).map(({ title }) => title),
      ['2000-2999 Unassigned', '3000-3999 Libraries and frameworks', '4000-4100 Private use'],
    ));
});

function assertSentence(text: string): void {
  assert.match(text, /^\p{Lu}[^.!?]*(\.\d[^.!?]*)*\.$/u);
}

function assertAddress(url: string): void {
  assert.equal(new URL(url).protocol, 'https:');
}
