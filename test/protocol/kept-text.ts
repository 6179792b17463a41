import { createHash } from 'node:crypto';
import type { LanguageClient } from './language-client.ts';

/** What a client keeps for its server from one session to the next. */
export interface KeptText {
  text: string | null;
}

/** Has a client answer with what is kept, and keep what comes. */
export function keepIn(kept: KeptText, client: LanguageClient): void {
  const { connection } = client;
  connection.onRequest('closewise/kept', () => kept.text);
  connection.onRequest('closewise/keep', ({ text }: { text: string }) => {
    kept.text = text;
    client.noticed();
    return null;
  });
}

/** What is kept with something else in it, as the server itself would have written it: so it can be told where an answer comes from. */
export function writtenInto({ text }: KeptText, from: string | RegExp, to: string): string {
  const [, json = ''] = /^\["[\da-f]+",(.*)\]$/s.exec(text ?? '') ?? [];
  const changed = json.replaceAll(from, to);
  if (changed === json) throw new Error(`nothing like ${String(from)} is kept: ${json}`);
  return signed(changed);
}

/** Some content, as the server itself would have written it. */
export function signed(json: string): string {
  return `["${createHash('sha256').update(`t${json}`).digest('hex').slice(0, 24)}",${json}]`;
}
