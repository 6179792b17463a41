#!/usr/bin/env node
// The fast loop: bundles test/unit and runs it. Arguments go to mocha: npm run test:unit -- --grep hover
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { nodeBundle } from './build.mjs';

/** In milliseconds: a test may stand still while the machine does something else. */
const patience = '20000';

/** Bundles the tests of one folder of test/ into .build/ and runs them with mocha; returns mocha's exit code. */
export async function runTests(folder, mochaArguments = [], nodeArguments = []) {
  const outdir = `.build/test/${folder}`;
  rmSync(new URL(`../${outdir}`, import.meta.url), { recursive: true, force: true });
  await build({
    ...nodeBundle,
    entryPoints: [`test/${folder}/**/*.test.ts`],
    outdir,
    packages: 'external',
    splitting: true,
    sourcemap: 'linked',
  });
  const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
  const { status } = spawnSync(
    process.execPath,
    [
      '--enable-source-maps',
      ...nodeArguments,
      mocha,
      '--ui',
      'tdd',
      '--timeout',
      patience,
      `${outdir}/**/*.test.js`,
      ...mochaArguments,
    ],
    { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: 'inherit' },
  );
  return status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(await runTests('unit', process.argv.slice(2)));
