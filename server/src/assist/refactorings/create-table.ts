import type { Analysis } from '../../analysis/analysis.ts';
import type { BareNumber } from '../../analysis/code-use.ts';
import type { FileLayout } from '../../analysis/constants/file-layout.ts';
import { freeName, newStatement } from '../../rules/fixes/new-statement.ts';
import { memberName } from './code-names.ts';
import type { Refactoring } from './refactoring.ts';
import { t } from '../../l10n/text.ts';

/**
 * Makes a table of close codes at the top of the file, whose members take the place of the digits in `places`. `codes` are
 * those of other files, which go into it as well. Undefined where no member could stand in any place.
 */
export function createTable(
  codes: readonly number[],
  places: readonly BareNumber[],
  layout: FileLayout,
  analysis: Analysis,
): Refactoring | undefined {
  // In a list that is searched, TypeScript would take members for the only numbers that may be looked for.
  const replaced = places.filter(({ takes }) => takes === 'number');
  if (replaced.length === 0) return undefined;
  const name = freeName('CloseCode', layout);
  const members = membersFor([...codes, ...replaced.map(({ value }) => value)], analysis);
  const declaration = newStatement(tableOf(name, members, layout), layout, analysis.text);
  return {
    title:
      codes.length > 0
        ? t`Create a table ${name} of the codes that the project uses`
        : t`Create a table ${name} of the codes that this file uses`,
    kind: 'rewrite',
    edits: [
      declaration,
      ...replaced.map(({ span, value }) => ({ span, newText: `${name}.${members.get(value) ?? ''}` })),
    ],
  };
}

/** A name for each code, by number; where two would have the same, the number tells them apart. */
function membersFor(codes: readonly number[], analysis: Analysis): ReadonlyMap<number, string> {
  const members = new Map<number, string>();
  const taken = new Set<string>();
  for (const code of [...new Set(codes)].sort((one, other) => one - other)) {
    const name = memberName(code, analysis);
    const own = taken.has(name) ? `${name}${code}` : name;
    taken.add(own);
    members.set(code, own);
  }
  return members;
}

function tableOf(
  name: string,
  members: ReadonlyMap<number, string>,
  { hasExports, isTypeScript, modules, lineEnd, margin, semicolon, step }: FileLayout,
): string {
  const lines = [...members].map(([code, member]) => `${lineEnd}${margin}${step}${member}: ${code},`);
  const object = `{${lines.join('')}${lineEnd}${margin}}`;
  const value = isTypeScript ? `${object} as const` : `Object.freeze(${object})`;
  return `${hasExports && modules === 'import' ? 'export ' : ''}const ${name} = ${value}${semicolon}`;
}
