import type { Library } from './api.ts';
import { allDeclarations } from './libraries.ts';
import { moduleInRegistry } from './registry-names.ts';
import { modulesOf } from './shapes.ts';

const ofModule: ReadonlyMap<string, Library> = new Map(
  allDeclarations.flatMap(library => modulesOf(library).map(name => [name, library] as const)),
);
const globals: readonly Library[] = allDeclarations.filter(library => modulesOf(library).length === 0);
const module = new RegExp(
  `(['"\`])(${[...ofModule.keys()].map(escaped).join('|')}|(?:npm:|jsr:|https:)[^'"\`\\s]+)\\1`,
  'g',
);

/**
 * The libraries whose declarations a program of `texts` needs: those whose modules are named in one of them as a text, those
 * that their declarations name in turn, and the globals of all runtimes.
 */
export function librariesNamedIn(texts: Iterable<string>): readonly Library[] {
  const named = new Set(globals);
  const follow = (text: string): void => {
    for (const [, , name = ''] of text.matchAll(module)) {
      const library = libraryOf(name);
      if (!library || named.has(library)) continue;
      named.add(library);
      follow(library.declarations);
    }
  };
  for (const text of texts) follow(text);
  return allDeclarations.filter(library => named.has(library));
}

/** The library whose declarations declare what `specifier` names. */
export function libraryOf(specifier: string): Library | undefined {
  return ofModule.get(moduleInRegistry(specifier) ?? specifier);
}

/** A name as a regular expression. */
export function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
