#!/usr/bin/env node
// The fast loop: bundles test/unit and runs it. Arguments go to mocha: npm run test:unit -- --grep hover
import { runTests } from './mocha-suite.mjs';

process.exit(await runTests('unit', process.argv.slice(2)));
