import { execFileSync, spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { socketSource } from './sources.mjs';
import { ratio, summary } from './statistics.mjs';

const runs = 3;
const copiedFiles = 5820;
const socketFiles = 180;
const largestCopy = 200_000;
// Not the declarations: they are not checked, and would only make the search look slow.
const sourceEnding = /(?<!\.d)\.[cm]?[jt]sx?$/;
const maximumOutput = 256 * 1024 * 1024;
const dependencies = fileURLToPath(new URL('../node_modules', import.meta.url));
const commandLine = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** `closewise check` on a repository of which three files in a hundred use sockets, beside a search for the word. */
export async function tree() {
  const folder = await mkdtemp(path.join(tmpdir(), 'closewise-bench-'));
  try {
    await copySources(folder);
    await writeSocketFiles(folder);
    return measure(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function measure(folder) {
  const search = searchCommand();
  const checkTimes = [];
  const searchTimes = [];
  let report, mentions;
  // In turns, so that whatever else the machine does falls on both alike.
  for (let run = 0; run < runs; run++) {
    checkTimes.push(timed(() => (report = check(folder))));
    searchTimes.push(
      timed(
        () =>
          (mentions = execFileSync(...search(folder))
            .toString()
            .trim()
            .split('\n').length),
      ),
    );
  }
  return {
    title: `closewise check on a tree of ${report.filesChecked} files`,
    rows: [
      ['closewise check --format json', summary(checkTimes)],
      [search('TREE').flat().join(' '), summary(searchTimes)],
      ['ratio', ratio(checkTimes, searchTimes)],
      ['files that mention close', `${mentions}`],
      ['files that use sockets', `${socketFiles}`],
      ['findings', `${report.findings.length}`],
    ],
  };
}

function check(folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandLine, 'check', folder, '--format', 'json'], {
    maxBuffer: maximumOutput,
  });
  if (status !== 1 || stdout.length === 0)
    throw new Error(`closewise check ended with exit code ${status}: ${stderr.toString().slice(0, 500)}`);
  const report = JSON.parse(stdout);
  if (report.filesChecked < copiedFiles || report.findings.length < socketFiles) {
    throw new Error(`closewise check saw ${report.filesChecked} files and ${report.findings.length} findings.`);
  }
  return report;
}

function searchCommand() {
  const ripgrep = spawnSync('rg', ['--version']).status === 0;
  return folder => (ripgrep ? ['rg', ['-l', 'close', folder]] : ['grep', ['-rl', 'close', folder]]);
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Copies sources of the installed packages, under folder names that no tool skips. */
async function copySources(folder) {
  const entries = await readdir(dependencies, { recursive: true, withFileTypes: true });
  const sources = entries
    .filter(entry => entry.isFile() && sourceEnding.test(entry.name))
    .map(entry => path.relative(dependencies, path.join(entry.parentPath, entry.name)))
    .toSorted();
  let copied = 0;
  for (const source of sources) {
    if (copied === copiedFiles) return;
    const from = path.join(dependencies, source);
    if ((await stat(from)).size > largestCopy) continue;
    const to = path.join(
      folder,
      'packages',
      source.replaceAll('node_modules', 'modules').replace(/\bdist\b/g, 'built'),
    );
    await mkdir(path.dirname(to), { recursive: true });
    await copyFile(from, to);
    copied++;
  }
  throw new Error(`Only ${copied} files of ${copiedFiles} to copy: run npm ci.`);
}

async function writeSocketFiles(folder) {
  const sessions = path.join(folder, 'sessions');
  await mkdir(sessions);
  for (let index = 0; index < socketFiles; index++) {
    await writeFile(path.join(sessions, `session${index}.ts`), socketSource(1 + (index % 8)).text);
  }
}
