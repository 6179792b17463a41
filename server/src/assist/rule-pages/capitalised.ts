import { libraries } from '../../apis/libraries.ts';
import { modulesOf } from '../../apis/shapes.ts';

const names: ReadonlySet<string> = new Set(
  libraries.flatMap(library => [...modulesOf(library), ...library.apis.flatMap(({ id, label }) => [id, label])]),
);

/** With a capital letter at its beginning, unless that is the name of an API, or of something that is called in `source`. */
export function capitalised(words: string, source = ''): string {
  const [first = ''] = words.split(' ');
  const isName = names.has(first) || /[^a-z',:-]/.test(first) || source.includes(`${first}(`);
  return isName ? words : words.charAt(0).toUpperCase() + words.slice(1);
}
