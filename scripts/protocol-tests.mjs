#!/usr/bin/env node
// Builds, and runs test/protocol against the built language server. Arguments go to mocha: npm run test:protocol -- --grep hover
import { buildAll } from './build.mjs';
import { runTests } from './unit-tests.mjs';

await buildAll();
process.exit(await runTests('protocol', process.argv.slice(2)));
