import { t } from './text.ts';

/** A text that somebody wrote, between the quotes of the reader's language. */
export function quoted(text: string): string {
  const comment = [
    '{0}: what somebody wrote, such as a key of a configuration or the reason of a close; only the quotes are ours',
  ];
  return t({ message: '"{0}"', args: [text], comment });
}
