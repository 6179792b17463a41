import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { largestFile, nodeFiles } from '../../server/src/workspace/node-files.ts';

suite('files on the disk', () => {
  let folder: string;
  setup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'closewise-'));
  });
  teardown(() => rmSync(folder, { recursive: true }));

  const readBack = (content: string | Uint8Array): Promise<string | null> => {
    const file = path.join(folder, 'file.ts');
    writeFileSync(file, content);
    return nodeFiles.readText(file);
  };

  test('are read as UTF-8', async () => assert.equal(await readBack('naïve 𝄞\r\n'), 'naïve 𝄞\r\n'));
  test('lose their byte order mark', async () => assert.equal(await readBack('\uFEFFclose()'), 'close()'));
  test('may be empty', async () => assert.equal(await readBack(''), ''));
  test('are read as far as they are UTF-8', async () =>
    assert.equal(await readBack(Uint8Array.of(0x61, 0xff, 0x62)), 'a\uFFFDb'));
  test('are no text when they hold a NUL byte', async () => assert.equal(await readBack('close\0'), null));
  test('are read up to the limit', async () => {
    assert.equal((await readBack(' '.repeat(largestFile)))?.length, largestFile);
    assert.equal(await readBack(' '.repeat(largestFile + 1)), null);
  });

  test('are null where there is none', async () => {
    assert.equal(await nodeFiles.readText(path.join(folder, 'missing.ts')), null);
    assert.equal(await nodeFiles.readText(folder), null);
    assert.equal(await nodeFiles.readText(`${folder}/with\0nul`), null);
  });

  test('are listed by folder', async () => {
    writeFileSync(path.join(folder, 'b.ts'), '');
    mkdirSync(path.join(folder, 'a'));
    assert.deepEqual(await nodeFiles.listFolder(`${folder}/`), ['a', 'b.ts']);
    assert.equal(await nodeFiles.listFolder(`${folder}/missing/`), null);
    assert.equal(await nodeFiles.listFolder(`${folder}/b.ts/`), null);
  });
});
