import assert from 'node:assert/strict';
import { passesGate } from '../../server/src/apis/gate.ts';

suite('gate', () => {
  test('a file that says nothing of sockets stays outside', () =>
    assert.equal(passesGate('export const a = 1;'), false));
  test('a close call with an argument passes', () => assert.equal(passesGate('connection.close(code)'), true));
});
