import type { NamedConstant } from '../../analysis/analysis.ts';
import type { BareNumber } from '../../analysis/code-use.ts';
import type { CheckedFile, Fix } from '../rule.ts';
import { importAll } from './add-import.ts';
import { formatList, t } from '../../l10n/text.ts';

/** How many names a title can hold. */
const mostNames = 3;

/** Digits, and the constant of the project that says what they mean. */
export interface NamedDigits {
  readonly bare: BareNumber;
  readonly constant: NamedConstant;
}

/** Constants that take the place of digits, and the change that makes it so. */
export interface ConstantsInUse {
  readonly fix: Fix;
  /** What gets a name by it: what cannot be imported is left out. */
  readonly named: readonly [NamedDigits, ...NamedDigits[]];
}

/**
 * Puts constants of the project in the place of digits, and imports those that the file has not yet. Undefined where none
 * can be.
 */
export function useConstants(digits: readonly NamedDigits[], file: CheckedFile): ConstantsInUse | undefined {
  const isHere = (constant: NamedConstant): boolean => file.constants.includes(constant);
  const missing = new Set(digits.map(({ constant }) => constant).filter(each => !isHere(each)));
  const { written, edits } = importAll(missing, file);
  const sourceOf = (constant: NamedConstant): string | undefined =>
    isHere(constant) ? constant.expression : written.get(constant);
  const named = digits.filter(({ constant }) => sourceOf(constant) !== undefined);
  const [first, ...others] = named;
  if (!first) return undefined;
  const names = [...new Set(named.map(({ constant }) => sourceOf(constant) ?? ''))];
  const fix = {
    title: titleFor(names, edits.length > 0),
    edits: [...edits, ...named.map(({ bare, constant }) => ({ span: bare.span, newText: sourceOf(constant) ?? '' }))],
    // A file that does something when it is loaded is not to be imported without a look at it.
    preferred: edits.length === 0 || [...written.keys()].every(({ standsAlone }) => standsAlone),
  };
  return { fix, named: [first, ...others] };
}

function titleFor(names: readonly string[], isImported: boolean): string {
  const count = names.length;
  if (count > mostNames)
    return isImported ? t`Use the ${count} constants, and add the import` : t`Use the ${count} constants`;
  const list = formatList(names, 'and');
  if (!isImported) return t`Use ${list}`;
  return count > 1 ? t`Use ${list}, and add the import` : t`Use ${list} and import it`;
}
