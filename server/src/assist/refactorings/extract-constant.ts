import type { Analysis } from '../../analysis/analysis.ts';
import type { BareNumber } from '../../analysis/code-use.ts';
import type { FileLayout } from '../../analysis/constants/file-layout.ts';
import { freeName, newStatement } from '../../rules/fixes/new-statement.ts';
import { constantName } from './code-names.ts';
import type { Refactoring } from './refactoring.ts';
import { t } from '../../l10n/text.ts';

/** Gives a code a constant at the top of the file, which takes the place of all its digits in `places`. */
export function extractConstant(
  code: number,
  places: readonly BareNumber[],
  layout: FileLayout,
  analysis: Analysis,
): Refactoring {
  const name = freeName(constantName(code, analysis), layout);
  const keyword = /\bvar\s/.test(analysis.text) && !/\b(?:const|let)\s/.test(analysis.text) ? 'var' : 'const';
  const declaration = newStatement(`${keyword} ${name} = ${code}${layout.semicolon}`, layout, analysis.text);
  const same = places.filter(({ value }) => value === code);
  return {
    title: t`Extract constant ${name}`,
    kind: 'extract',
    edits: [declaration, ...same.map(({ span }) => ({ span, newText: name }))],
  };
}
