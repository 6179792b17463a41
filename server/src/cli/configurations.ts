import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { configurationNames, isPackageFile, packageFile, packageKey } from '../configuration/locations.ts';
import { overruledIn, readConfiguration } from '../configuration/read.ts';
import type { FileSettings } from '../configuration/schema.ts';
import { settingsOf, type Settings, type SettingsOf } from '../configuration/settings.ts';
import { describeTrouble } from './file-trouble.ts';
import { createLineIndex } from './line-index.ts';
import { withForwardSlashes } from './paths.ts';

/** Is told what is wrong with a configuration: `file` is absolute, `place` is `3:12` where it is about a place in it; `isHarmless` where all that counts was read. */
export type OnMistake = (file: string, message: string, place?: string, isHarmless?: boolean) => void;

/** What is set for one run of the command line. */
export interface RunSettings {
  /** The id of the runtime that all files are for, or `auto`: what the files of their project tell. It counts before all configurations. */
  readonly runtime?: FileSettings['runtime'];
  /** The configuration for all files, relative to the working folder; without it, the one nearest to each file counts. */
  readonly config?: string;
}

/**
 * Makes a function that says what is set for a file, given by its absolute path. Mistakes in configurations are told, and
 * what is right is used; in the folders of `bare` there are none. Undefined where the one that is to count cannot be read.
 */
export function settingsForRun(
  { runtime, config }: RunSettings,
  workingFolder: string,
  onMistake: OnMistake,
  bare: ReadonlySet<string>,
): ((file: string) => Settings) | undefined {
  const first: FileSettings = runtime === undefined ? {} : { runtime };
  const find =
    config === undefined
      ? nearestSettings(first, onMistake, bare)
      : settingsInFile(path.resolve(workingFolder, config), workingFolder, first, onMistake);
  return find && (file => find(path.dirname(file))(withForwardSlashes(file)));
}

/** By folder: what the nearest configuration upwards from it sets, and before that `first`. Every folder is looked into once. */
function nearestSettings(
  first: FileSettings,
  onMistake: OnMistake,
  bare: ReadonlySet<string>,
): (folder: string) => SettingsOf {
  const known = new Map<string, SettingsOf>();
  const inFolder = (folder: string): SettingsOf => {
    const last = known.get(folder);
    if (last) return last;
    const own = bare.has(folder) ? undefined : ownSettings(folder, first, onMistake);
    const found = own ?? inParent(folder);
    known.set(folder, found);
    return found;
  };
  const inParent = (folder: string): SettingsOf => {
    const parent = path.dirname(folder);
    return parent === folder ? settingsOf({}, '/', first) : inFolder(parent);
  };
  return inFolder;
}

function ownSettings(folder: string, first: FileSettings, onMistake: OnMistake): SettingsOf | undefined {
  const prefix = withSlash(folder);
  for (const name of configurationNames) {
    const text = textOf(prefix + name, onMistake);
    const found = text === undefined ? undefined : settingsIn(prefix + name, text, prefix, first, onMistake);
    if (!found) continue;
    if (!isPackageFile(prefix + name)) noteOverruled(prefix + packageFile, onMistake);
    return found;
  }
  return undefined;
}

/** Tells of the configuration in a package.json that the file beside it counts. */
function noteOverruled(file: string, onMistake: OnMistake): void {
  const text = textOf(file, () => {});
  const problem = text === undefined ? undefined : overruledIn(text);
  if (text === undefined || !problem) return;
  const { line, column } = createLineIndex(text).at(problem.span.start);
  onMistake(file, problem.message, `${line}:${column}`, true);
}

/** The same for one configuration that counts everywhere; since it may lie anywhere, its patterns are relative to `folder`. */
function settingsInFile(
  file: string,
  folder: string,
  first: FileSettings,
  onMistake: OnMistake,
): ((folder: string) => SettingsOf) | undefined {
  if (!existsSync(file)) {
    onMistake(file, 'could not be read: no such file or directory');
    return undefined;
  }
  const text = textOf(file, onMistake);
  if (text === undefined) return undefined;
  const found = settingsIn(withForwardSlashes(file), text, withSlash(folder), first, onMistake);
  if (found) return () => found;
  onMistake(file, `has no key "${packageKey}"`);
  return undefined;
}

function settingsIn(
  file: string,
  text: string,
  folder: string,
  first: FileSettings,
  onMistake: OnMistake,
): SettingsOf | undefined {
  const read = readConfiguration(file, text);
  if (!read) return undefined;
  const lines = createLineIndex(text);
  for (const { span, message } of read.problems) {
    const { line, column } = lines.at(span.start);
    onMistake(file, message, `${line}:${column}`);
  }
  return settingsOf(read.configuration, folder, first);
}

/** The text of a file; undefined where there is none. Where something else is there, or it cannot be read, that is a mistake. */
function textOf(file: string, onMistake: OnMistake): string | undefined {
  try {
    // Cheaper than the error of reading it: there is no such file in most folders.
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    if (!stats.isFile()) throw new Error(stats.isDirectory() ? 'it is a folder' : 'it is not a file');
    return new TextDecoder().decode(readFileSync(file));
  } catch (error) {
    onMistake(file, `could not be read: ${describeTrouble(error)}`);
    return undefined;
  }
}

function withSlash(folder: string): string {
  const forward = withForwardSlashes(folder);
  return forward.endsWith('/') ? forward : `${forward}/`;
}
