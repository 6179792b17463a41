/** The one of `choices` that somebody most likely meant who wrote `word`; undefined where none is near. */
export function nearest(word: string, choices: readonly string[]): string | undefined {
  const written = word.toLowerCase();
  const tolerated = Math.max(2, Math.floor(written.length / 3));
  const distances = choices.map(choice => ({ choice, distance: distanceBetween(written, choice.toLowerCase()) }));
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

/** How many letters have to be put in, taken out, replaced or swapped with the next one. */
function distanceBetween(one: string, other: string): number {
  let rowBefore: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  Array.from(one).forEach((letter, index) => {
    const next = [index + 1];
    Array.from(other).forEach((otherLetter, column) => {
      const isSwapped = letter === other[column - 1] && one[index - 1] === otherLetter;
      const steps = [
        at(row, column + 1) + 1,
        at(next, column) + 1,
        at(row, column) + (letter === otherLetter ? 0 : 1),
        isSwapped ? at(rowBefore, column - 1) + 1 : Infinity,
      ];
      next.push(Math.min(...steps));
    });
    [rowBefore, row] = [row, next];
  });
  return at(row, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
