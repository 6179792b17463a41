import { accept } from './accept.ts';
import { entryAt, parseJson, spanOf, type Problem } from './json-tree.ts';
import { configurationFile, isPackageFile, packageKey } from './locations.ts';
import { configurationSchema, type Configuration } from './schema.ts';
import { t } from '../l10n/text.ts';

/** What a file says that can hold a configuration. */
export interface ReadConfiguration {
  /** As much of it as is right. */
  readonly configuration: Configuration;
  /** What is wrong in the file, in the order of the text. */
  readonly problems: readonly Problem[];
}

/** Reads the text of the file at `path`; undefined for a package.json that has no configuration in it. Never throws. */
export function readConfiguration(path: string, text: string): ReadConfiguration | undefined {
  return isPackageFile(path) ? inPackage(text) : inFileOfItsOwn(text);
}

function inFileOfItsOwn(text: string): ReadConfiguration {
  const { root, problems } = parseJson(text);
  if (root === undefined) {
    const message = t`The file has no configuration in it: write ${'{}'} for one that sets nothing.`;
    const isEmpty = text.replace(/^\uFEFF/, '').trim() === '';
    return { configuration: {}, problems: isEmpty ? [{ span: { start: 0, end: 0 }, message }] : problems };
  }
  const { value = {}, faults } = accept(configurationSchema, root);
  return { configuration: value, problems: together(problems, faults) };
}

/** What to say of the configuration in the text of a package.json that has a file of its own beside it; undefined where there is none. */
export function overruledIn(text: string): Problem | undefined {
  if (!text.includes(`"${packageKey}"`)) return undefined;
  const { root } = parseJson(text);
  const { key } = (root && entryAt(root, [packageKey], new Set())) ?? {};
  if (!key) return undefined;
  const message = t`The key "${packageKey}" is not used: ${configurationFile} in the same folder counts.`;
  return { span: spanOf(key), message, isOverruled: true };
}

/** What else is wrong in a package.json is for others to say. */
function inPackage(text: string): ReadConfiguration | undefined {
  if (!text.includes(`"${packageKey}"`)) return undefined;
  const { root, problems } = parseJson(text);
  const section = root && entryAt(root, [packageKey], new Set())?.value;
  if (section === undefined) return undefined;
  const { value = {}, faults } = accept(configurationSchema, section);
  const end = section.offset + section.length;
  const within = problems.filter(({ span }) => section.offset <= span.start && span.end <= end);
  return { configuration: value, problems: together(within, faults) };
}

/** In the order of the text. Of a value that is half typed it is not said as well that it is wrong. */
function together(problems: readonly Problem[], faults: readonly Problem[]): readonly Problem[] {
  const others = faults.filter(({ span }) => problems.every(problem => problem.span.start !== span.start));
  return [...problems, ...others].sort((one, other) => one.span.start - other.span.start);
}
