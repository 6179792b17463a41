import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { nodeBundle } from './build.mjs';
import { inProject, root } from './root.mjs';

/** In milliseconds: a test may stand still while the machine does something else. */
const patience = '20000';

/** Bundles the tests of one folder of test/ into .build/ and runs them with mocha; returns mocha's exit code. */
export async function runTests(folder, mochaArguments = [], nodeArguments = []) {
  const outdir = `.build/test/${folder}`;
  rmSync(inProject(outdir), { recursive: true, force: true });
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
    { cwd: root, stdio: 'inherit' },
  );
  return status ?? 1;
}
