/** The names of the packages that the text of a package.json depends on; none while it is half typed. */
export function dependenciesIn(manifest: string): readonly string[] {
  try {
    const fields = JSON.parse(manifest) as Readonly<Record<string, unknown>> | null;
    return ['dependencies', 'devDependencies', 'peerDependencies'].flatMap(field => Object.keys(fields?.[field] ?? {}));
  } catch {
    return [];
  }
}
