import type { NamedConstant } from '../../analysis/analysis.ts';
import type { FileLayout } from '../../analysis/constants/file-layout.ts';
import type { ImportedName, ModuleImport } from '../../analysis/constants/module-imports.ts';
import { rootOf } from '../named-codes.ts';
import type { CheckedFile, TextEdit } from '../rule.ts';
import { leadsTo, specifierFor } from './module-specifier.ts';

/** How a constant of another file is written here, and what brings it here. */
export interface Imported {
  readonly expression: string;
  readonly edits: readonly TextEdit[];
}

/** Imports what `constant` begins with: the import of its module gets another name, else there is a new one. */
export function importOf(constant: NamedConstant, file: CheckedFile): Imported | undefined {
  const { layout } = file;
  const exported = constant.exportedAs;
  if (!layout || exported === undefined) return undefined;
  const target = constant.declaration.file;
  const path = constant.expression.replace(/^(?:module\.)?exports\./, '');
  const member = path.slice(rootOf(path).length);
  const modules = layout.imports.filter(each => each.file === target || leadsTo(each.specifier, target, file.path));

  const isWhole = exported === 'default' || exported === 'export=';
  const wanted = exported === 'export=' ? '*' : exported;
  const names = modules.flatMap(module => module.names.map(name => ({ module, name })));
  const present = names.find(({ name }) => name.exported === wanted);
  if (present) {
    const edits = present.name.isType ? asValue(present.module, present.name, file.text) : [];
    return edits && { expression: present.name.local + member, edits };
  }
  const local = freeName(isWhole ? rootOf(path) : exported, layout);
  const open = isWhole ? undefined : modules.find(each => canTake(each));
  const edits = open
    ? [addition(open, exported, local, file)]
    : [newImport(exported, local, specifierFor(target, file), layout)];
  return { expression: local + member, edits };
}

/** Whether another name fits into an import. */
function canTake({ listed, bracesAt, typeKeyword }: ModuleImport): boolean {
  return typeKeyword === undefined && (listed.length > 0 || bracesAt !== undefined);
}

function addition(
  { kind, listed, bracesAt }: ModuleImport,
  exported: string,
  local: string,
  { text }: CheckedFile,
): TextEdit {
  const name = renamed(exported, local, kind);
  const last = listed.at(-1)?.span;
  if (!last) return insertion(bracesAt ?? 0, `, { ${name} }`);
  const before = listed.at(-2)?.span.end ?? text.lastIndexOf('{', last.start) + 1;
  const gap = /\s*$/.exec(text.slice(before, last.start))?.[0] ?? '';
  return insertion(last.end, `,${gap.includes('\n') ? gap : ' '}${name}`);
}

function newImport(exported: string, local: string, specifier: string, layout: FileLayout): TextEdit {
  const { quote, semicolon } = layout;
  const from = quote + specifier + quote;
  if (layout.modules === 'require') {
    const name = exported === 'export=' ? local : `{ ${renamed(exported, local, 'require')} }`;
    return newStatement(`const ${name} = require(${from})${semicolon}`, layout);
  }
  const name = exported === 'default' ? local : `{ ${renamed(exported, local, 'import')} }`;
  return newStatement(`import ${name} from ${from}${semicolon}`, layout);
}

/**
 * Puts a statement behind the imports of the file, or where they would stand; with blank lines around it where it stands
 * `apart`, in the file of that text.
 */
export function newStatement(statement: string, layout: FileLayout, apart?: string): TextEdit {
  const { declarationsAt, isBehindStatement, lineEnd, margin } = layout;
  const before = (apart === undefined ? '' : lineEnd) + lineEnd + margin;
  if (!isBehindStatement) return insertion(declarationsAt, statement + before);
  const isFollowed = apart !== undefined && !/^[ \t]*\r?\n[ \t]*(?:\r?\n|$)/.test(apart.slice(declarationsAt));
  return insertion(declarationsAt, before + statement + (isFollowed ? lineEnd : ''));
}

function renamed(exported: string, local: string, kind: ModuleImport['kind']): string {
  if (exported === local) return local;
  return kind === 'import' ? `${exported} as ${local}` : `${exported}: ${local}`;
}

/** A name that nothing in the file has: `CloseCode`, else `WsCloseCode`, `WsCloseCode2`. */
export function freeName(wanted: string, layout: FileLayout): string {
  const isFree = (name: string): boolean => layout.placesOf(name).length === 0;
  if (isFree(wanted)) return wanted;
  const isUpper = wanted === wanted.toUpperCase();
  const prefix = /^close/i.test(wanted) ? 'Ws' : 'Close';
  const other = isUpper
    ? `${prefix.toUpperCase()}_${wanted}`
    : prefix + wanted.charAt(0).toUpperCase() + wanted.slice(1);
  let name = other;
  for (let count = 2; !isFree(name); count++) name = other + String(count);
  return name;
}

/** Makes a value of a name that is imported as a type; undefined where all that is imported is one, and has no braces. */
function asValue(
  { typeKeyword, listed }: ModuleImport,
  name: ImportedName,
  text: string,
): readonly TextEdit[] | undefined {
  if (!typeKeyword) {
    const keyword = /^type\s+/.exec(text.slice(name.span.start, name.span.end))?.[0] ?? '';
    return [{ span: { start: name.span.start, end: name.span.start + keyword.length }, newText: '' }];
  }
  const others = listed.filter(each => each !== name);
  return [{ span: typeKeyword, newText: '' }, ...others.map(({ span }) => insertion(span.start, 'type '))];
}

function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}
