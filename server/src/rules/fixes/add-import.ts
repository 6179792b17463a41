import type { NamedConstant } from '../../analysis/analysis.ts';
import type { ImportedName, ModuleImport } from '../../analysis/constants/module-imports.ts';
import { expressionOf, rootOf } from '../../analysis/constants/own-expression.ts';
import type { CheckedFile, TextEdit } from '../rule.ts';
import { importEdits, isWhole, type NewName } from './import-edits.ts';
import { leadsTo } from './module-specifier.ts';
import { freeName, insertion } from './new-statement.ts';

/** How constants of other files are written here, and what brings them here. */
export interface ImportedTogether {
  readonly written: ReadonlyMap<NamedConstant, string>;
  readonly edits: readonly TextEdit[];
}

/** How a constant of another file is written here, and what brings it here. */
export interface Imported {
  readonly expression: string;
  readonly edits: readonly TextEdit[];
}

/** Imports what `constant` begins with: the import of its module gets another name, else there is a new one. */
export function importOf(constant: NamedConstant, file: CheckedFile): Imported | undefined {
  const { written, edits } = importAll([constant], file);
  const expression = written.get(constant);
  return expression === undefined ? undefined : { expression, edits };
}

/** As `importOf`, for several constants in one go; those that get in each other's way are left out but for the first. */
export function importAll(constants: Iterable<NamedConstant>, file: CheckedFile): ImportedTogether {
  const written = new Map<NamedConstant, string>();
  const added = new Map<string, NewName>();
  const changed = new Map<ImportedName, ModuleImport>();
  for (const constant of constants) {
    const source = sourceOf(constant, file);
    if (!source) continue;
    const { present, namespace, name, member } = source;
    if (namespace !== undefined) {
      written.set(constant, `${namespace}.${name.exported}${member}`);
      continue;
    }
    if (!present) {
      const other = added.get(name.local);
      if (other && (other.target !== name.target || other.exported !== name.exported)) continue;
      added.set(name.local, name);
    } else if (present.name.isType) {
      const { module, name: type } = present;
      const isBesideOther = [...changed.values()].includes(module) && !changed.has(type);
      if (module.typeKeyword && isBesideOther) continue;
      changed.set(type, module);
    }
    written.set(constant, (present?.name.local ?? name.local) + member);
  }
  const edits = Array.from(changed, ([name, module]) => asValue(module, name, file.text)).flat();
  const { layout } = file;
  return { written, edits: layout ? [...edits, ...importEdits([...added.values()], file, layout)] : [] };
}

/** Where a constant comes from: what is imported of it already, and else the name to import. */
function sourceOf(
  constant: NamedConstant,
  { layout, path }: CheckedFile,
):
  | {
      readonly present: { readonly module: ModuleImport; readonly name: ImportedName } | undefined;
      /** What all that its module exports is called here. */
      readonly namespace: string | undefined;
      readonly name: NewName;
      /** What follows the name. */
      readonly member: string;
    }
  | undefined {
  const exported = constant.exportedAs;
  if (!layout || exported === undefined) return undefined;
  const target = constant.declaration.file;
  const own = expressionOf(constant);
  const modules = layout.imports.filter(each => each.file === target || leadsTo(each.specifier, target, path));
  const wanted = exported === 'export=' ? '*' : exported;
  const names = modules.flatMap(module => module.names.map(name => ({ module, name })));
  const open = isWhole({ exported }) ? undefined : modules.find(canTake);
  const present = names.find(({ name }) => name.exported === wanted);
  const all = names.find(({ name }) => name.exported === '*' && !name.isType);
  return {
    present,
    namespace: present || isWhole({ exported }) ? undefined : all?.name.local,
    name: {
      exported,
      local: freeName(isWhole({ exported }) ? rootOf(own) : exported, layout),
      target,
      ...(open && { module: open }),
    },
    member: own.slice(rootOf(own).length),
  };
}

/** Whether another name fits into an import. */
function canTake({ listed, bracesAt, typeKeyword }: ModuleImport): boolean {
  return typeKeyword === undefined && (listed.length > 0 || bracesAt !== undefined);
}

/** Makes a value of a name that is imported as a type; the others beside it stay types. */
function asValue({ typeKeyword, listed }: ModuleImport, name: ImportedName, text: string): readonly TextEdit[] {
  if (!typeKeyword) {
    const keyword = /^type\s+/.exec(text.slice(name.span.start, name.span.end))?.[0] ?? '';
    return [{ span: { start: name.span.start, end: name.span.start + keyword.length }, newText: '' }];
  }
  const others = listed.filter(each => each !== name);
  return [{ span: typeKeyword, newText: '' }, ...others.map(({ span }) => insertion(span.start, 'type '))];
}
