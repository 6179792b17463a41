import type { Library } from './api.ts';

/** Names of the methods that send a code or a reason, or take none: `close`, `terminate`. */
export function methodNames(libraries: readonly Library[]): ReadonlySet<string> {
  return namesBefore('\\??(?:<[^<>()]*>)?\\([^()]*(?:SentCode|NoCode|Reason)<', libraries);
}

/** Names of the properties of option objects that are a code: `code`, `closeCode`. */
export function codeProperties(libraries: readonly Library[]): ReadonlySet<string> {
  return namesBefore('\\??: (?:SentCode|SimulatedCode|NoCode)<', libraries);
}

/** Names of the globals that the declarations give a value: `WebSocket`, `CloseEvent`. */
export function globalsOf({ declarations }: Library): readonly string[] {
  return matches(/^declare var (\w+)/gm, declarations);
}

/** Import specifiers that the declarations declare: `ws`. */
export function modulesOf({ declarations }: Library): readonly string[] {
  return matches(new RegExp("^declare module '([^']+)'", 'gm'), declarations);
}

/** What the marks of the declarations name: see `references.ts`. */
export function referencesOf({ declarations }: Library): ReadonlySet<string> {
  return new Set(matches(/\b(?:Sent|Received|Simulated|No)Code<'([^']+)'>/g, declarations));
}

function namesBefore(pattern: string, libraries: readonly Library[]): ReadonlySet<string> {
  const shape = new RegExp(`(\\w+)${pattern}`, 'g');
  const names = new Set(libraries.flatMap(({ declarations }) => matches(shape, declarations)));
  for (const keyword of ['new', 'constructor', 'function']) names.delete(keyword);
  return names;
}

function matches(pattern: RegExp, text: string): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}
