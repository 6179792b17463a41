import { describeCode, isTelling } from '../core.ts';
import type { CodeMeaning, CodePlace } from './code-place.ts';
import type { MappedCode } from './mapped-code.ts';

/** What a code is called: by the team, the registry and the protocols. */
export function namesOf(
  code: number,
  places: readonly CodePlace[],
  meanings: readonly CodeMeaning[],
): Pick<MappedCode, 'name' | 'names'> {
  const said = meanings.filter(each => each.code === code);
  const registry = describeCode(code)?.closeCode?.name;
  const configuration = said.find(({ protocol }) => protocol === undefined)?.name;
  const inProtocols = said.filter(({ protocol }) => protocol !== undefined);
  const constants = unique(
    places.flatMap(({ constant }) => (constant !== undefined && isTelling({ expression: constant }) ? [constant] : [])),
  );
  const [constant] = constants;
  const name = configuration ?? registry ?? (constant && lastPart(constant)) ?? inProtocols[0]?.name;
  return {
    ...(name !== undefined && { name }),
    names: {
      ...(registry !== undefined && { registry }),
      ...(configuration !== undefined && { configuration }),
      protocols: unique(inProtocols.map(each => `${each.protocol}: ${each.name}`)),
      constants,
    },
  };
}

/** `Kicked` of `CloseCode.Kicked` */
function lastPart(expression: string): string {
  return /[\w$]+(?=['"\]]*$)/.exec(expression)?.[0] ?? expression;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
