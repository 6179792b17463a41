import { apis } from './apis.ts';

const marker = '(?:SentCode|SimulatedCode|NoCode|Reason)<';

/** Names of the methods that take a code or a reason, read off the declarations: `close`, `terminate`, `emit`. */
export const methodNames: ReadonlySet<string> = namesBefore(`\\??\\([^()]*${marker}`);

/** Names of the properties of option objects that are a code or a reason: `code`, `closeCode`, `reason`. */
export const propertyNames: ReadonlySet<string> = namesBefore(`\\??: ${marker}`);

/** Names of the globals that the declarations give a value: `WebSocket`, `CloseEvent`. */
export function globalsOf({ declarations }: { readonly declarations: string }): readonly string[] {
  return [...declarations.matchAll(/^declare var (\w+)/gm)].flatMap(([, name]) => name ?? []);
}

function namesBefore(pattern: string): ReadonlySet<string> {
  const shape = new RegExp(`(\\w+)${pattern}`, 'g');
  const names = apis.flatMap(({ declarations }) => [...declarations.matchAll(shape)].flatMap(([, name]) => name ?? []));
  return new Set(names.filter(name => name !== 'new' && name !== 'constructor'));
}
