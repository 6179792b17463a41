#!/usr/bin/env node
// Builds, and runs a folder of test/ against what is built. Further arguments go to mocha: npm run test:cli -- --grep json
//   node scripts/built-tests.mjs protocol    the language server
//   node scripts/built-tests.mjs cli         the command line
import { buildAll } from './build.mjs';
import { runTests } from './mocha-suite.mjs';

const [suite, ...mochaArguments] = process.argv.slice(2);
if (!['protocol', 'cli'].includes(suite)) {
  console.error('usage: built-tests.mjs protocol|cli [arguments for mocha]');
  process.exit(2);
}
await buildAll();
process.exit(await runTests(suite, mochaArguments));
