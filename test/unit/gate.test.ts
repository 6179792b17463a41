import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { passesGate } from '../../server/src/apis/gate.ts';
import { mayExportCodes, mayHoldOrExportCodes } from '../../server/src/workspace/exported-codes.ts';

suite('gate', () => {
  test('a file that says nothing of sockets stays outside', () =>
    assert.equal(passesGate('export const a = 1;'), false));
  test('a close call with an argument passes', () => assert.equal(passesGate('connection.close(code)'), true));

  test('the one look that a file gets in a search lets through what either of the others does', () => {
    const folder = 'test/fixtures/findings';
    const fixtures = readdirSync(folder).map(name => readFileSync(path.join(folder, name), 'utf8'));
    const tables = [
      'export const KICKED = 4003;',
      'export const closeCode = {\n  Kicked: 4003 }',
      'exports.KICKED = 4003',
    ];
    for (const text of [...fixtures, ...tables]) {
      if (passesGate(text) || mayExportCodes(text)) assert.ok(mayHoldOrExportCodes(text), text.slice(0, 200));
    }
    assert.ok(tables.every(mayExportCodes));
    for (const text of ['', 'export const a = 1;', 'export const port = 80;', 'x = 12345; // 4003'])
      assert.equal(mayHoldOrExportCodes(text), false, text);
  });
});
