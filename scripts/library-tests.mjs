#!/usr/bin/env node
// Bundles test/libraries and runs it: the real libraries beside their rows. Arguments go to mocha: npm run test:libraries -- --grep faye
import { fileURLToPath } from 'node:url';
import { runTests } from './mocha-suite.mjs';

/** Before Node 22 its own WebSocket is not there without being asked for. */
export const nodeArguments = [
  '--experimental-websocket',
  '--disable-warning=ExperimentalWarning',
  '--disable-warning=UNDICI-WSS',
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exit(await runTests('libraries', process.argv.slice(2), nodeArguments));
}
