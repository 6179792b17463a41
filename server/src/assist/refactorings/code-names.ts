import type { Analysis } from '../../analysis/analysis.ts';
import { closeCodeOf } from '../../catalogue/close-code.ts';

/** What to call a code in words: IANA's name, or that of a protocol that the file speaks. Undefined where nobody has a name. */
function wordsFor(code: number, { protocols }: Pick<Analysis, 'protocols'>): readonly string[] | undefined {
  const registered = closeCodeOf(code);
  const ofProtocol = protocols.flatMap(({ protocol }) =>
    protocol.codes.filter(({ from, to }) => from === code && to === code).map(({ name }) => name),
  );
  const isNamed = registered !== undefined && !/^(?:reserved|unassigned)/i.test(registered.name);
  const name = isNamed ? registered.name : ofProtocol[0];
  const words = name?.normalize('NFKD').match(/[A-Za-z0-9]+/g) ?? [];
  return words.length > 0 && /^[A-Za-z]/.test(words[0] ?? '') ? words : undefined;
}

/** `GOING_AWAY`; `CLOSE_4001` for a code that has no name. */
export function constantName(code: number, analysis: Pick<Analysis, 'protocols'>): string {
  return wordsFor(code, analysis)?.join('_').toUpperCase() ?? `CLOSE_${code}`;
}

/** `GoingAway`; `Code4001` for a code that has no name. */
export function memberName(code: number, analysis: Pick<Analysis, 'protocols'>): string {
  const words = wordsFor(code, analysis)?.map(word => {
    const isShouted = word === word.toUpperCase() && word.length > 3;
    return word.charAt(0).toUpperCase() + (isShouted ? word.slice(1).toLowerCase() : word.slice(1));
  });
  return words?.join('') ?? `Code${code}`;
}
