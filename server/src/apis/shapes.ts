import { apis } from './apis.ts';

/** Names of the methods that send a code or a reason, or take none, read off the declarations: `close`, `terminate`. */
export const methodNames = namesBefore('\\??\\([^()]*(?:SentCode|NoCode|Reason)<');

/** Names of the properties of option objects that are a code: `code`, `closeCode`. */
export const codeProperties = namesBefore('\\??: (?:SentCode|SimulatedCode|NoCode)<');

/** Names of the globals that the declarations give a value: `WebSocket`, `CloseEvent`. */
export function globalsOf({ declarations }: { readonly declarations: string }): readonly string[] {
  return [...declarations.matchAll(/^declare var (\w+)/gm)].flatMap(([, name]) => name ?? []);
}

function namesBefore(pattern: string): ReadonlySet<string> {
  const shape = new RegExp(`(\\w+)${pattern}`, 'g');
  const names = apis.flatMap(({ declarations }) => [...declarations.matchAll(shape)].flatMap(([, name]) => name ?? []));
  return new Set(names.filter(name => name !== 'new' && name !== 'constructor'));
}
