/** `npm:ws@8.18.0`, `npm:/partysocket@1/ws`, `jsr:@hono/hono@4`, `https://esm.sh/ws@8`: how Deno and pages name packages. */
const registrySpecifier =
  /^(?:npm:|jsr:|https:\/\/(?:esm\.sh|cdn\.skypack\.dev|cdn\.jsdelivr\.net\/npm|unpkg\.com|deno\.land\/x)\/)\/?((?:@[\w.-]+\/)?[\w.-]+)(?:@[^/?]+)?(\/[\w./-]+)?(?:\?.*)?$/;

/** Packages that a registry has under another name than npm. */
const npmNames: Readonly<Record<string, string>> = { '@hono/hono': 'hono', oak: '@oak/oak' };

/** The module that a specifier with a registry in it names, as npm calls it: `partysocket/ws`; undefined for other specifiers. */
export function moduleInRegistry(specifier: string): string | undefined {
  const [, name, subpath = ''] = registrySpecifier.exec(specifier) ?? [];
  return name && (npmNames[name] ?? name) + subpath.replace(/^\/mod\.ts$/, '');
}
