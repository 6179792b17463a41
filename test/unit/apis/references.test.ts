import assert from 'node:assert/strict';
import { libraries } from '../../../server/src/apis/libraries.ts';
import { apiNamed } from '../../../server/src/apis/references.ts';
import { defaultRuntime } from '../../../server/src/apis/runtimes.ts';

/** `ws` in `SentCode<'ws'>`, `partysocket` in `` SentCode<`partysocket/${Inner}`> `` */
const marked = /\b(?:SentCode|ReceivedCode|SimulatedCode|NoCode|Reason)<\s*['"`]([^'"`$]+?)\/?(?:\$\{\w+\})?['"`]/g;

suite('marks', () => {
  for (const { declarations } of libraries) {
    const references = new Set(Array.from(declarations.matchAll(marked), ([, name = '']) => name));
    for (const reference of references) {
      test(`${reference} is a row`, () => assert.ok(apiNamed(reference, defaultRuntime), 'a row has this id'));
    }
  }
});
