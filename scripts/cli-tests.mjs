#!/usr/bin/env node
// Builds, and runs test/cli against the built command line. Arguments go to mocha: npm run test:cli -- --grep json
import { buildAll } from './build.mjs';
import { runTests } from './unit-tests.mjs';

await buildAll();
process.exit(await runTests('cli', process.argv.slice(2)));
