import ignore from 'ignore';

/**
 * Makes a function that says whether patterns match a file, given by its path relative to the folder that they are relative
 * to. They mean what they mean in a .gitignore, in the same case on all systems: a team shares them.
 */
export function createMatcher(patterns: readonly string[] = []): (relativePath: string) => boolean {
  if (patterns.length === 0) return () => false;
  const matcher = ignore({ ignoreCase: false }).add(patterns.map(pattern => pattern.replace(/^(!?)\.\//, '$1/')));
  return relativePath => matcher.ignores(relativePath);
}
