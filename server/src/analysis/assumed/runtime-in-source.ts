import ts from 'typescript';
import { runtimes, type Runtime } from '../../apis/runtimes.ts';
import { isMemberAccess, memberName } from '../expressions.ts';
import { nodesNamed } from '../identifiers.ts';

/** A runtime that a source is written for, by a name that it uses or a module that it imports. */
export type RuntimeInSource = { readonly runtime: Runtime } & (
  { readonly name: string } | { readonly specifier: string }
);

/** The runtime whose own names and modules a source uses; undefined where it uses none, or those of several. */
export function runtimeInSource(file: ts.SourceFile): RuntimeInSource | undefined {
  const specifiers = importsOf(file);
  const [only, ...others] = runtimes.flatMap((runtime): readonly RuntimeInSource[] => {
    const { modules, globals = [] } = runtime.evidence;
    const specifier = modules && specifiers.find(each => modules.test(each));
    if (specifier !== undefined) return [{ runtime, specifier }];
    const name = globals.find(each => isReliedOn(file, each, runtime));
    return name === undefined ? [] : [{ runtime, name }];
  });
  return others.length === 0 ? only : undefined;
}

/** What the statements of a file import: an `import()` somewhere inside may well be one that only some runtimes get to. */
function importsOf(file: ts.SourceFile): readonly string[] {
  return file.statements.flatMap(statement => {
    const from =
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    return from && ts.isStringLiteral(from) ? [from.text] : [];
  });
}

/** Whether a file uses a global of a runtime without declaring the name, and without asking first which runtime it is. */
function isReliedOn(file: ts.SourceFile, name: string, { id }: Runtime): boolean {
  const nodes = nodesNamed(file, name);
  if (!nodes.some(isUsed) || nodes.some(node => isAskedFor(node) || isDeclared(node))) return false;
  return nodesNamed(file, `is${name}`).length === 0 && !nodesNamed(file, id).some(isVersion);
}

/** `Bun.serve(…)`, `new WebSocketPair()`, `state: DurableObjectState`: not a property and not what a declaration is called. */
function isUsed(node: ts.Node): boolean {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  if ('name' in parent && parent.name === node) return false;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  return !ts.isImportSpecifier(parent) && !ts.isExportSpecifier(parent);
}

/** `typeof Bun`, `globalThis.Bun`, `'Bun' in globalThis`, where another runtime is thought of as well. */
function isAskedFor(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isTypeOfExpression(parent)) return true;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (!ts.isStringLiteralLike(node)) return false;
  return (
    isMemberAccess(parent) || (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InKeyword)
  );
}

/** `process.versions.bun` */
function isVersion({ parent }: ts.Node): boolean {
  return isMemberAccess(parent) && isMemberAccess(parent.expression) && memberName(parent.expression) === 'versions';
}

/** `declare const Bun: unknown`, `import { Deno } from './shim'` */
function isDeclared(node: ts.Node): boolean {
  const { parent } = node;
  if (!('name' in parent) || parent.name !== node) return false;
  return (
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isClassDeclaration(parent) ||
    ts.isInterfaceDeclaration(parent) ||
    ts.isTypeAliasDeclaration(parent) ||
    ts.isModuleDeclaration(parent) ||
    ts.isEnumDeclaration(parent) ||
    ts.isImportClause(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isNamespaceImport(parent) ||
    ts.isImportEqualsDeclaration(parent)
  );
}
