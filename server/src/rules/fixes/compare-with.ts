import type { CodeUse } from '../../analysis/code-use.ts';
import { closeCodeOf } from '../../catalogue/close-code.ts';
import type { CheckedFile, Fix } from '../rule.ts';
import { fixWithCode, writtenCode, type WrittenCode } from './write-code.ts';
import { t } from '../../l10n/text.ts';

/** Compares with another code; `because` says what it is where it has no name. */
export function compareWith(use: CodeUse, file: CheckedFile, code: number, preferred: boolean, because?: string): Fix {
  const written = comparedAs(code, use, file);
  const edits = [{ span: use.span, newText: written.source }];
  const isExplained = because === undefined || written.isNamed || closeCodeOf(code) !== undefined;
  const title = isExplained ? t`Compare with ${written.words}` : t`Compare with ${written.words} (${because})`;
  return fixWithCode(written, { title, edits, preferred });
}

/** How to write `code` where a received one is compared: as the table calls it that the present one is from, if there is one. */
export function comparedAs(code: number, use: CodeUse, file: CheckedFile): WrittenCode {
  const source = nameBeside(use.values[0]?.name, code, file.constants);
  if (source !== undefined) {
    return { source, words: `${source} (${code})`, isNamed: true, imports: [], isRisky: false };
  }
  // A close event is looked at when all of the file has run.
  const [{ takes, isDeferred } = { takes: 'number' as const, isDeferred: true }] = use.bare ?? [];
  return writtenCode(code, { ...use, place: { takes, isDeferred } }, file);
}

/** How the table that `name` is a member of calls `code`. */
function nameBeside(name: string | undefined, code: number, constants: CheckedFile['constants']): string | undefined {
  const table = name === undefined ? undefined : /^(.+)\.[^.]+$/.exec(name)?.[1];
  if (table === undefined) return undefined;
  return constants.find(({ expression, value }) => value === code && /^(.+)\.[^.]+$/.exec(expression)?.[1] === table)
    ?.expression;
}
