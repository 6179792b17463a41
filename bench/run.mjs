#!/usr/bin/env node
// Prints what the built server and command line weigh and how long they take, beside a peer in the same run.
// Without arguments everything, else what is named: node bench/run.mjs sizes start keystroke protocols tree
import { keystroke } from './keystroke.mjs';
import { protocols } from './protocols.mjs';
import { serverStart } from './server-start.mjs';
import { sizes } from './sizes.mjs';
import { tree } from './tree.mjs';

const benches = { sizes, start: serverStart, keystroke, protocols, tree };
const chosen = process.argv.slice(2);
const unknown = chosen.filter(name => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Known: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

for (const [name, bench] of Object.entries(benches)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const { title, rows } = await bench();
  const width = Math.max(...rows.map(([label]) => label.length));
  console.log(`\n${title}`);
  for (const [label, value] of rows) console.log(`  ${label.padEnd(width)}  ${value}`);
}
