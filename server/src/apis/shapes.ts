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

const namesOfLibrary = new WeakMap<Library, Map<string, readonly string[]>>();

function namesBefore(pattern: string, libraries: readonly Library[]): ReadonlySet<string> {
  const names = new Set(libraries.flatMap(library => namesIn(library, pattern)));
  for (const keyword of ['new', 'constructor', 'function']) names.delete(keyword);
  return names;
}

function namesIn(library: Library, pattern: string): readonly string[] {
  const known = namesOfLibrary.get(library) ?? new Map<string, readonly string[]>();
  namesOfLibrary.set(library, known);
  const names = known.get(pattern) ?? matches(new RegExp(`(\\w+)${pattern}`, 'g'), library.declarations);
  known.set(pattern, names);
  return names;
}

function matches(pattern: RegExp, text: string): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}
