import { protocols } from '../../server/src/core.ts';

/** A text in package.json and where it stands: `contributes.commands.0.title`. */
export interface ManifestString {
  readonly path: string;
  readonly text: string;
}

/** The properties of contributions that VS Code shows to a person. */
const shown =
  /(?:^|\.)(?:title|shortTitle|name|label|category|detail|contents|contextualTitle|altText|tooltip|(?:markdown)?(?:description|enumDescriptions\.\d+|deprecationMessage)|enumItemLabels\.\d+)$/i;
/** What has spaces and is no text. */
const expression = /(?:^|\.)(?:when|enablement|whenActive|pattern)$/;

/** All texts in a piece of package.json. */
export function stringsIn(value: unknown, path = ''): readonly ManifestString[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, path === '' ? key : `${path}.${key}`));
}

/** The key of a text that package.nls.json has, `command.lookUp` for `%command.lookUp%`; undefined for a text that is given itself. */
export function keyOf(text: string): string | undefined {
  return /^%([^%\s]+)%$/.exec(text)?.[1];
}

/** Those that a person reads and nobody can translate. Names are the same in every language. */
export function untranslatable(contributes: unknown, displayName: string): readonly ManifestString[] {
  const names = new Set([displayName, ...protocols.map(({ label }) => label)]);
  const isShown = ({ path, text }: ManifestString): boolean =>
    shown.test(path) || (/\s/.test(text) && !expression.test(path));
  return stringsIn(contributes).filter(
    each => isShown(each) && !names.has(each.text) && keyOf(each.text) === undefined,
  );
}

/** What a translation must have as its original has it: placeholders, code, the targets of links, and how many lines. */
export function fixedParts(text: string): readonly string[] {
  const parts = text.match(/\{\d+\}|`+[^`]*`+|\]\([^)]*\)|\$\([\w-]+\)|\n/g) ?? [];
  return parts.toSorted();
}
