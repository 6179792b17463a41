#!/usr/bin/env node
// npm test: sets up and runs everything that has to pass. The last line is "N passed, N failed".
import { npm } from './npm.mjs';
import { inProject } from './root.mjs';
import { setUp } from './setup.mjs';

if (process.argv.length > 2) {
  console.error(
    `npm test takes no options; "${process.argv[2]}" was given. Single suites: npm run test:unit, test:libraries, test:protocol, test:cli, test:e2e, test:web, test:vsix`,
  );
  process.exit(2);
}
try {
  setUp();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

// What follows needs node_modules.
const { buildAll } = await import('./build.mjs');
const { runTests } = await import('./mocha-suite.mjs');
const { nodeArguments } = await import('./library-tests.mjs');
const { runVSCodeTests } = await import('./vscode-tests.mjs');
const { takePictures } = await import('./screenshots.mjs');
const { countingParameters, readCounts } = await import('./test-counts.mjs');

/** Each resolves with how many tests passed and failed; a check that is no suite counts as one test. */
const steps = [
  { name: 'types', run: () => check(() => npm(['run', '--silent', 'check:types'])) },
  { name: 'lint', run: () => check(() => npm(['run', '--silent', 'check:lint'])) },
  { name: 'unit', run: () => mochaSuite('unit') },
  { name: 'libraries', run: () => mochaSuite('libraries', nodeArguments) },
  { name: 'build', run: () => check(buildAll) },
  { name: 'protocol', run: () => mochaSuite('protocol'), needsBuild: true },
  { name: 'cli', run: () => mochaSuite('cli'), needsBuild: true },
  { name: 'e2e', run: () => runVSCodeTests('e2e'), needsBuild: true },
  { name: 'web', run: () => runVSCodeTests('web'), needsBuild: true },
  { name: 'vsix', run: () => runVSCodeTests('vsix'), needsBuild: true },
  { name: 'pictures', run: () => takePictures(inProject('.build/pictures')), needsBuild: true },
];

const results = [];
for (const step of steps) {
  const started = performance.now();
  console.log(`\n== ${step.name}`);
  const result = await resultOf(step);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  results.push({ name: step.name, ...result });
  console.log(`== ${step.name}: ${inWords(result)} (${seconds} s)`);
}

console.log('\n== summary');
for (const result of results) console.log(`${result.failed > 0 ? '✗' : '✓'} ${result.name}: ${inWords(result)}`);
const total = { passed: sum('passed'), failed: sum('failed') };
console.log(inWords(total));
process.exit(total.failed > 0 ? 1 : 0);

async function resultOf({ run, needsBuild }) {
  if (needsBuild && results.some(({ name, failed }) => name === 'build' && failed > 0)) {
    console.error('Not run, because the build failed.');
    return { passed: 0, failed: 1 };
  }
  return check(run);
}

/** The counts that `run` gives; one test passed where it gives none, one failed where it throws. */
async function check(run) {
  try {
    return (await run()) ?? { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}

async function mochaSuite(folder, nodeArguments) {
  const status = await runTests(folder, countingParameters(folder), nodeArguments);
  const counts = readCounts(folder);
  if (status !== 0 && counts.failed === 0) throw new Error(`mocha ended with exit code ${status}`);
  return counts;
}

function sum(key) {
  return results.reduce((total, result) => total + result[key], 0);
}

function inWords({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
