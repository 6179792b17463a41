import type { NamedConstant } from '../../analysis/analysis.ts';
import type { BareNumber } from '../../analysis/code-use.ts';
import type { CheckedFile, Fix } from '../rule.ts';
import { importOf } from './add-import.ts';

/**
 * Puts a constant of the project in the place of digits, and imports it where the file has it not yet. Undefined where it
 * cannot be imported.
 */
export function useConstant(constant: NamedConstant, { span }: BareNumber, file: CheckedFile): Fix | undefined {
  if (file.constants.includes(constant)) {
    const { expression } = constant;
    return { title: `Use ${expression}`, edits: [{ span, newText: expression }], preferred: true };
  }
  const imported = importOf(constant, file);
  if (!imported) return undefined;
  const { expression, edits } = imported;
  return {
    title: `Use ${expression}${edits.length > 0 ? ' and import it' : ''}`,
    edits: [...edits, { span, newText: expression }],
    // A file that does something when it is loaded is not to be imported without a look at it.
    preferred: constant.standsAlone || edits.length === 0,
  };
}
