import { escaped } from '../../apis/mentions.ts';

/** What all of a text has to be to be one of `names`, in which `*` stands for a piece without dots, slashes and colons. */
export function patternOf(names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.map(sourceOf).join('|') || '(?!)'})$`);
}

/** What is in a text that may have one of `names` in it: cheap, and generous with what surrounds it. */
export function roughPatternOf(names: readonly string[]): RegExp {
  const pieces = names.map(name =>
    escaped(name.split('*').reduce((one, other) => (other.length > one.length ? other : one))),
  );
  return new RegExp([...new Set(pieces)].join('|'));
}

function sourceOf(name: string): string {
  return name.split('*').map(escaped).join('[^./:]*');
}
