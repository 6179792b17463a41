#!/usr/bin/env node
// Runs a folder of test/ inside a real VS Code, on a copy of sample/:
//   node scripts/vscode-tests.mjs e2e     the built extension, under development
//   node scripts/vscode-tests.mjs web     the same tests with the extension in a web worker
//   node scripts/vscode-tests.mjs vsix    the packaged extension, installed
import { build } from 'esbuild';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { packageExtension } from './package.mjs';
import { inProject, root } from './root.mjs';
import { countingOptions, keepCounts, readCounts } from './test-counts.mjs';
import { webHost } from './vscode/browser-host.mjs';
import { findHost } from './vscode/host.mjs';

const timeout = 300_000;

/**
 * Runs the tests of test/e2e or test/vsix, for which dist/ must be built; the vsix suite packages it first. Returns how many
 * tests passed and failed.
 */
export async function runVSCodeTests(suite) {
  const mochaOptions = countingOptions(suite);
  const testModule = suite === 'web' ? await bundleForWeb(mochaOptions) : await bundle(suite);
  const subject = suite === 'vsix' ? installed(await packageExtension()) : { extension: root };
  const host = suite === 'web' ? webHost : await findHost();
  console.log(`Host: ${host.name}.`);

  const temporary = mkdtempSync(path.join(tmpdir(), 'closewise-'));
  const dataFolder = path.join(temporary, 'vscode');
  const workspace = path.join(temporary, 'sample');
  mkdirSync(dataFolder);
  cpSync(inProject('sample'), workspace, { recursive: true });
  let interrupt;
  try {
    const environment = { CLOSEWISE_MOCHA_OPTIONS: JSON.stringify(mochaOptions) };
    const onLog = text => keepCounts(suite, text);
    await host.run({ ...subject, testModule, workspace, dataFolder, environment, timeout, onLog });
    return readCounts(suite);
  } catch (error) {
    console.error(error.message);
    interrupt = error.interrupt;
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
  if (interrupt) process.kill(process.pid, interrupt);
  const { passed, failed } = readCounts(suite);
  return { passed, failed: Math.max(failed, 1) };
}

async function bundle(suite) {
  const outdir = `.build/test/${suite}`;
  rmSync(inProject(outdir), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['test/e2e/index.ts', `test/${suite}/*.test.ts`],
    entryNames: '[name]',
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return inProject(outdir, 'index.cjs');
}

/** One file: what runs in a web worker cannot look into a folder. */
async function bundleForWeb({ forbidOnly, forbidPending }) {
  const files = readdirSync(inProject('test/e2e')).filter(name => name.endsWith('.test.ts'));
  const outfile = '.build/test/web/index.cjs';
  await build({
    absWorkingDir: root,
    stdin: {
      // First what sets mocha up.
      contents: [
        `export { run } from './test/e2e/index-web.ts';`,
        ...files.map(file => `import './test/e2e/${file}';`),
      ].join('\n'),
      resolveDir: root,
    },
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    define: { mochaOptions: JSON.stringify({ forbidOnly, forbidPending }) },
    // Mocha for browsers defines globals where it finds no module to fill.
    banner: {
      js: `((module, exports, define) => {${readFileSync(inProject('node_modules/mocha/mocha.js'), 'utf8')}\n})();`,
    },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return inProject(outfile);
}

/** VS Code runs tests only for an extension under development: here one that does nothing, beside the installed one. */
function installed(vsix) {
  const extension = inProject('.build/empty-extension');
  const manifest = { name: 'empty', publisher: 'closewise', version: '0.0.0', engines: { vscode: '*' } };
  mkdirSync(extension, { recursive: true });
  writeFileSync(path.join(extension, 'package.json'), JSON.stringify(manifest));
  return { extension, vsix };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const suite = process.argv[2];
  if (!['e2e', 'web', 'vsix'].includes(suite)) {
    console.error('usage: vscode-tests.mjs e2e|web|vsix');
    process.exit(2);
  }
  await buildAll();
  const { failed } = await runVSCodeTests(suite);
  process.exit(failed > 0 ? 1 : 0);
}
