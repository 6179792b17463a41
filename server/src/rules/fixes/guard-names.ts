import type { CodeUse } from '../../analysis/code-use.ts';
import { nameFor } from '../named-codes.ts';
import type { CheckedFile, TextEdit } from '../rule.ts';
import { importOf } from './add-import.ts';
import type { Written } from './guard-condition.ts';

/** How a project writes codes at a use, and the edits that bring the names in a new text there. */
export function namesIn(
  { span, certainty }: CodeUse,
  file: CheckedFile,
): { readonly written: Written; readonly imports: (newText: string) => readonly TextEdit[] } {
  const here = { start: span.start, end: span.start };
  const edits = new Map<string, readonly TextEdit[]>();
  const written: Written = value => {
    const constant = nameFor({ span: here, value, takes: 'number', isDeferred: true }, certainty, file);
    if (!constant) return String(value);
    const imported = file.constants.includes(constant)
      ? { expression: constant.expression, edits: [] }
      : importOf(constant, file);
    if (!imported) return String(value);
    edits.set(imported.expression, imported.edits);
    return imported.expression;
  };
  const imports = (newText: string): readonly TextEdit[] => {
    const needed = [...edits].flatMap(([expression, some]) => (newText.includes(expression) ? some : []));
    return [...new Map(needed.map(edit => [JSON.stringify(edit), edit])).values()];
  };
  return { written, imports };
}
