import { spawnSync } from 'node:child_process';
import { startServer } from './language-client.mjs';
import { ratio, summary } from './statistics.mjs';

const runs = 7;
const quiet = 'export const answer = 42;\n';
const faulty = "import WebSocket from 'ws';\nnew WebSocket('wss://example.com').close(1006);\n";

/** From starting the server's process to the first diagnostic, and its memory before and after TypeScript is loaded. */
export async function serverStart() {
  const times = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const server = await startServer('pull');
    expectCount(await server.open('file:///bench/faulty.ts', faulty), 1);
    times.push(performance.now() - start);
    await server.stop();
  }
  const memory = await memoryAroundTheGate();
  const bare = Array.from({ length: runs }, bareStart);
  return {
    title: 'Server start to first diagnostic',
    rows: [
      ['node dist/server.js --stdio', summary(times)],
      ["bare node --eval ''", summary(bare)],
      ['ratio', ratio(times, bare)],
      ['resident memory, idle', megabytes(memory.initialized)],
      ['resident memory, a file that the gate keeps out', megabytes(memory.quiet)],
      ['resident memory, a file with a close code', megabytes(memory.faulty)],
    ],
  };
}

async function memoryAroundTheGate() {
  const server = await startServer('pull');
  const initialized = await server.residentMegabytes();
  expectCount(await server.open('file:///bench/quiet.ts', quiet), 0);
  const afterQuiet = await server.residentMegabytes();
  expectCount(await server.open('file:///bench/faulty.ts', faulty), 1);
  const afterFaulty = await server.residentMegabytes();
  await server.stop();
  return { initialized, quiet: afterQuiet, faulty: afterFaulty };
}

function bareStart() {
  const start = performance.now();
  spawnSync(process.execPath, ['--eval', '']);
  return performance.now() - start;
}

function expectCount(diagnostics, count) {
  if (diagnostics.length !== count) {
    throw new Error(`Expected ${count} diagnostics, got ${JSON.stringify(diagnostics)}.`);
  }
}

function megabytes(size) {
  return size === undefined ? 'not measured on this system' : `${size.toFixed(1)} MB`;
}
