import leven from 'leven';

/** The one of `choices` that somebody most likely meant who wrote `word`; undefined where none is near. */
export function nearest(word: string, choices: readonly string[]): string | undefined {
  const written = word.toLowerCase();
  const tolerated = Math.max(2, Math.floor(written.length / 3));
  const distances = choices.map(choice => ({ choice, distance: leven(written, choice.toLowerCase()) }));
  const [best] = distances.sort((one, other) => one.distance - other.distance);
  if (best && best.distance <= tolerated && best.distance < written.length) return best.choice;
  if (written.length < 3) return undefined;
  return (
    choices.find(choice => choice.toLowerCase().startsWith(written)) ?? choices.find(each => haveWords(written, each))
  );
}

/** Whether one of two names has all words of the other: `graphql-ws`, `graphql-transport-ws`. */
function haveWords(one: string, other: string): boolean {
  const [few = [], many = []] = [one, other].map(name => name.split(/[^a-z0-9]+/)).sort((a, b) => a.length - b.length);
  return few.every(word => many.includes(word));
}
