import type { FileLayout } from '../../analysis/constants/file-layout.ts';
import type { ModuleImport } from '../../analysis/constants/module-imports.ts';
import type { CheckedFile, TextEdit } from '../rule.ts';
import { specifierFor } from './module-specifier.ts';
import { insertion, newStatement } from './new-statement.ts';

/** A name that an import brings into a file. */
export interface NewName {
  /** `default` and `export=` for all that a module exports. */
  readonly exported: string;
  readonly local: string;
  /** The file that exports it. */
  readonly target: string;
  /** The import that can take it; absent where there has to be a new one. */
  readonly module?: ModuleImport;
}

/** Adds names to the imports of a file: those of one module together. */
export function importEdits(names: readonly NewName[], file: CheckedFile, layout: FileLayout): readonly TextEdit[] {
  const taken = new Set(names.flatMap(({ module }) => module ?? []));
  const additions = Array.from(taken, module =>
    addition(
      module,
      names.filter(each => each.module === module),
      file,
    ),
  );
  const fresh = names.filter(({ module }) => !module);
  const statements = fresh.flatMap((name, index) => {
    const beside = isWhole(name) ? [name] : fresh.filter(each => each.target === name.target && !isWhole(each));
    return isWhole(name) || fresh.indexOf(beside[0] ?? name) === index ? [statementOf(beside, file, layout)] : [];
  });
  const { lineEnd, margin } = layout;
  return statements.length > 0 ? [...additions, newStatement(statements.join(lineEnd + margin), layout)] : additions;
}

/** Whether it is all that a module exports, and no name among others. */
export function isWhole({ exported }: Pick<NewName, 'exported'>): boolean {
  return exported === 'default' || exported === 'export=';
}

function addition(
  { kind, listed, bracesAt }: ModuleImport,
  names: readonly NewName[],
  { text }: CheckedFile,
): TextEdit {
  const added = names.map(name => renamed(name, kind));
  const last = listed.at(-1)?.span;
  if (!last) return insertion(bracesAt ?? 0, `, { ${added.join(', ')} }`);
  const before = listed.at(-2)?.span.end ?? text.lastIndexOf('{', last.start) + 1;
  const gap = /\s*$/.exec(text.slice(before, last.start))?.[0] ?? '';
  return insertion(last.end, added.map(each => `,${gap.includes('\n') ? gap : ' '}${each}`).join(''));
}

function statementOf(names: readonly NewName[], file: CheckedFile, layout: FileLayout): string {
  const { quote, semicolon, modules } = layout;
  const [{ exported, local, target } = { exported: '', local: '', target: '' }] = names;
  const from = quote + specifierFor(target, file) + quote;
  const kind = modules === 'require' ? 'require' : 'import';
  const listed = isWhole({ exported }) ? local : `{ ${names.map(each => renamed(each, kind)).join(', ')} }`;
  return kind === 'require'
    ? `const ${exported === 'default' ? `{ default: ${local} }` : listed} = require(${from})${semicolon}`
    : `import ${listed} from ${from}${semicolon}`;
}

function renamed({ exported, local }: NewName, kind: ModuleImport['kind']): string {
  if (exported === local) return local;
  return kind === 'import' ? `${exported} as ${local}` : `${exported}: ${local}`;
}
