import type { KnownPath } from '../core.ts';

/**
 * What stands for a content: the same for the same content, on every machine. For a folder it is that of the names in it,
 * for nothing that of nothing. Undefined where the platform does not calculate it: a page that came without encryption.
 */
export async function contentHash(content: KnownPath): Promise<string | undefined> {
  const { subtle } = globalThis.crypto as Partial<typeof globalThis.crypto>;
  if (!subtle) return undefined;
  const text = content === null ? '' : typeof content === 'string' ? `t${content}` : `f${content.join('\0')}`;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest, 0, 12), byte => byte.toString(16).padStart(2, '0')).join('');
}
