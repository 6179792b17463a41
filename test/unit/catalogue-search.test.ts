import assert from 'node:assert/strict';
import { closeCodes } from '../../server/src/catalogue/close-code.ts';
import { formatRange } from '../../server/src/catalogue/lookup.ts';
import { findCodes } from '../../server/src/catalogue/search.ts';
import { vocabularies } from '../../server/src/catalogue/vocabularies/vocabularies.ts';

suite('catalogue: search by name', () => {
  const registryNames = closeCodes.map(({ code, name }) => ({ platform: 'IANA', name, subject: `${code}` }));
  const vocabularyNames = vocabularies.flatMap(({ platform, entries }) =>
    entries.map(entry => ({ platform, name: entry.name ?? entry.remark!, subject: formatRange(entry) })),
  );

  for (const { platform, name, subject } of [...registryNames, ...vocabularyNames]) {
    test(`${platform}: ${name} is ${subject}, however it is written`, () => {
      for (const query of spellings(name)) assert.ok(exactly(query).includes(subject), query);
    });
  }

  test('a name that two documents give to two codes finds both', () =>
    assert.deepEqual(exactly('Unsupported Data'), ['1003', '1007']));

  test('a qualified name is found by its last part', () =>
    assert.deepEqual(exactly('URLSessionWebSocketTask.CloseCode.goingAway'), ['1001']));

  test('a dot at the end belongs to the name', () => assert.deepEqual(exactly('Mandatory Ext.'), ['1010']));

  test('whole names come first, then beginnings, then pieces, each by number', () => {
    const matches = findCodes('reserved');
    assert.deepEqual(
      matches.map(({ quality, description }) => `${quality} ${formatRange(description.subject)}`),
      ['exact 1004', 'prefix 1016-1999', 'prefix 2000-2999', 'prefix 3000-3999', 'substring 1014'],
    );
  });

  test('a subject is found once, by its best name', () => {
    const subjects = findCodes('close').map(({ description }) => formatRange(description.subject));
    assert.ok(subjects.length > 10);
    assert.equal(new Set(subjects).size, subjects.length);
  });

  for (const query of ['', '   ', '...', '_', 'no such name', '(', '\ud800', '🙂']) {
    test(`${JSON.stringify(query)} finds nothing`, () => assert.deepEqual(findCodes(query), []));
  }
});

suite('catalogue: search by number', () => {
  for (const number of ['1006', ' 1006 ', '3000', '4007', '0', '70000', '2500', '-1']) {
    test(`${JSON.stringify(number)} finds itself`, () => assert.deepEqual(exactly(number), [number.trim()]));
  }

  for (const range of ['3000-3999', '3000 - 3999', '3000–3999']) {
    test(`${range} finds the range`, () => assert.deepEqual(exactly(range), ['3000-3999']));
  }

  test('a range is answered piece by piece', () => assert.deepEqual(exactly('999-1016'), ['999', '1000-1015', '1016']));

  test('a range that runs backwards is empty', () => assert.deepEqual(exactly('3999-3000'), []));

  test('a number too large to hold is answered with silence', () => assert.deepEqual(exactly('9'.repeat(400)), []));
});

function exactly(query: string): string[] {
  return findCodes(query)
    .filter(({ quality }) => quality === 'exact')
    .map(({ description }) => formatRange(description.subject));
}

/** The ways in which people write one name: as it stands, in other cases, and with other separators. */
function spellings(name: string): string[] {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
  return [name, name.toUpperCase(), name.toLowerCase(), ...['', ' ', '_', '-'].map(separator => words.join(separator))];
}
