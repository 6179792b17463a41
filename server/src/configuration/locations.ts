/** The file that a team's settings are in. */
export const configurationFile = 'closewise.config.json';

/** The other place for them: under this key of a package.json. */
export const packageKey = 'closewise';
/** Where that key is looked for. */
export const packageFile = 'package.json';

/** The names of the files that settings can be in, the one that counts before the other first. */
export const configurationNames: readonly string[] = [configurationFile, packageFile];

/** Whether a file, by its path, is one that settings can be in. */
export function mayHoldConfiguration(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return configurationNames.includes(name);
}

/** Whether a file that can hold settings is a package.json, which has them under a key. */
export function isPackageFile(path: string): boolean {
  return path.endsWith(`/${packageFile}`);
}

/**
 * Where the settings for a file can be, the place that counts before all others first: those of its own folder, then those
 * of every folder above it. `path` is absolute, with forward slashes.
 */
export function configurationPaths(path: string): readonly string[] {
  const paths: string[] = [];
  for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end + 1);
    paths.push(...configurationNames.map(name => folder + name));
    if (end === 0) break;
  }
  return paths;
}
