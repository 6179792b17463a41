import type { NamedConstant } from '../analysis/analysis.ts';
import { expressionOf } from '../analysis/constants/own-expression.ts';
import { describeCode } from '../catalogue/lookup.ts';
import { lettersAndDigits } from '../catalogue/search.ts';

/** A constant, and what to call it in a list of all symbols of a workspace. */
export interface FoundConstant {
  readonly constant: NamedConstant;
  /** `1001 CloseCode.GoingAway`: as TypeScript lists the name, the number is what one finds here only. */
  readonly name: string;
  /** What the code is called everywhere: `Going Away`; absent for what only the project has a name for. */
  readonly meaning?: string;
}

/** Those of `constants` whose number, name or meaning has the letters and digits of `query` in it; by number. */
export function findConstants(constants: readonly NamedConstant[], query: string): readonly FoundConstant[] {
  const wanted = lettersAndDigits(query);
  return constants
    .map(constant => {
      const meaning = describeCode(constant.value)?.closeCode?.name;
      return {
        constant,
        name: `${constant.value} ${expressionOf(constant)}`,
        ...(meaning !== undefined && { meaning }),
      };
    })
    .filter(
      ({ name, meaning = '' }) => lettersAndDigits(name).includes(wanted) || lettersAndDigits(meaning).includes(wanted),
    )
    .sort((one, other) => one.constant.value - other.constant.value);
}
