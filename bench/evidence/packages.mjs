import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { npm } from '../../scripts/npm.mjs';

const run = promisify(execFile);
const sourceEnding = /\.[cm]?jsx?$/;
/** In bytes; what is larger, or has longer lines on average, is not as somebody wrote it. */
const largestSource = 400_000;
const longestAverageLine = 200;
/** Folders and endings of what a build makes of sources that the package has as well. */
const builtAgain = /(?:^|\/)(?:node_modules|umd|es5|esm5|bundles?|vendor|browser|webworker)\/|\.min\./;

/** The packages of `packages.json`: what to install, and a pattern for files to leave out. */
export async function listedPackages() {
  const list = JSON.parse(await readFile(new URL('packages.json', import.meta.url), 'utf8'));
  return Object.entries(list).map(([name, skipped]) => ({ name, skipped: skipped ? new RegExp(skipped) : undefined }));
}

/** Downloads and unpacks what is not in `folder` yet, and returns the folder of each package. */
export async function fetchPackages(packages, folder) {
  await mkdir(folder, { recursive: true });
  const folders = new Map();
  for (const { name } of packages) {
    const target = path.join(folder, name.replaceAll('/', '__'));
    if (!existsSync(target)) await fetchPackage(name, target);
    folders.set(name, target);
  }
  return folders;
}

async function fetchPackage(name, target) {
  const unfinished = `${target}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  try {
    npm(
      ['pack', '--silent', '--ignore-scripts', '--fetch-retries=1', '--fetch-retry-mintimeout=2000', name],
      unfinished,
    );
  } catch (error) {
    const message = `${name} cannot be downloaded: is there a network, and npm's registry behind it?`;
    throw new Error(`${message} ${error.message}`, { cause: error });
  }
  const [archive] = await readdir(unfinished);
  await run('tar', ['-xzf', archive, '--strip-components=1'], { cwd: unfinished });
  await rm(path.join(unfinished, archive));
  await rename(unfinished, target);
}

/** The JavaScript sources in a package's folder, as absolute paths, in order. */
export async function sourcesIn(folder, skipped) {
  const names = (await readdir(folder, { recursive: true })).map(name => name.replaceAll(path.sep, '/')).sort();
  const sources = [];
  for (const name of names) {
    if (!sourceEnding.test(name) || builtAgain.test(name) || skipped?.test(name)) continue;
    const file = path.join(folder, name);
    const { size } = await stat(file);
    if (size > largestSource) continue;
    const text = await readFile(file, 'utf8');
    if (text.length / text.split('\n').length <= longestAverageLine) sources.push({ name, file, text });
  }
  return sources;
}
