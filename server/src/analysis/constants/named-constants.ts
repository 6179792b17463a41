import ts from 'typescript';
import type { NamedConstant } from '../analysis.ts';
import type { CodeUse } from '../code-use.ts';
import { assignmentsIn } from '../values/assignments.ts';
import { numbersOf, type NamedNumber } from './declared-numbers.ts';
import { isCode, keyOf, originsOf } from './named-as-code.ts';
import { isRequire } from './file-layout.ts';
import { exportsOf, standsAlone } from './exported-names.ts';
import { contains, isMemberAccess, unwrapFrozen } from '../expressions.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import type { Values } from '../values/values.ts';

/**
 * The constants for close codes that can be used in the file: those of its own (`declared`) and imported ones, used as
 * codes (`uses`, and `usedElsewhere` by other files) or named so. What something writes to is none.
 */
export function namedConstants(
  program: MicroProgram,
  values: Values,
  declared: readonly NamedNumber[],
  uses: readonly CodeUse[],
  usedElsewhere: readonly string[] = [],
): readonly NamedConstant[] {
  const origins = originsOf(uses);
  // Not what stands beside them: a table of errors of which one closes a socket is no table of close codes.
  const told = new Set(declared.filter(({ path }) => usedElsewhere.includes(path)).map(keyOf));
  const isConstant = (each: NamedNumber): boolean =>
    (isCode(each, origins) || told.has(keyOf(each))) && !isChanged(program, each);
  const constantOf = (each: NamedNumber): NamedConstant => ({
    ...describe(each),
    ...(!isCode(each, origins) && { isInferred: true }),
  });
  const exported = exportsOf(program.file);
  const isAlone = standsAlone(program.file);
  const own = declared
    .filter(isConstant)
    .map(each => ({ ...constantOf(each), ...(!isPrivate(each) && exported.of(each.path)), standsAlone: isAlone }));
  const imports = imported(program, values)
    .filter(each => isConstant(each.declared) && !isPrivate(each.declared))
    .map(each => ({ ...constantOf(each.declared), expression: each.expression }));
  return [...own, ...imports];
}

function describe({ path, value, holder }: NamedNumber): NamedConstant {
  const file = holder.getSourceFile();
  return {
    expression: path,
    value,
    declaration: { file: file.fileName, start: holder.getStart(file), end: holder.getEnd() },
    isFixed: isFixed(holder),
    standsAlone: false,
  };
}

/** Whether TypeScript keeps the number's own type wherever the constant goes: it is an enum's, declared `as const`, or frozen. */
function isFixed(holder: ts.Node): boolean {
  if (ts.findAncestor(holder, ts.isEnumMember)) return true;
  const around = ts.findAncestor(holder, node => {
    if (ts.isStatement(node)) return 'quit';
    const isConst = (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) && node.type.getText() === 'const';
    return isConst || (ts.isCallExpression(node) && unwrapFrozen(node) !== node);
  });
  return around !== undefined;
}

/** Whether only its own class can read it. */
function isPrivate({ name }: NamedNumber): boolean {
  const { parent } = name;
  if (!ts.isPropertyDeclaration(parent)) return false;
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return ts.isPrivateIdentifier(name) || (ts.getCombinedModifierFlags(parent) & hidden) !== 0;
}

/** Whether something gives the name another value. */
function isChanged(program: MicroProgram, { name, holder }: NamedNumber): boolean {
  const declaration = name.parent;
  if (ts.isEnumMember(declaration)) return false;
  return program.sources
    .flatMap(source => (ts.isIdentifier(name) ? assignmentsIn(source, name.text) : []))
    .some(({ target, value }) => {
      if (value && contains(value, holder)) return false;
      const node = isMemberAccess(target) && ts.isPropertyAccessExpression(target) ? target.name : target;
      return program.checker.getSymbolAtLocation(node)?.valueDeclaration === declaration;
    });
}

/** A number of another file, and how this one writes it. */
interface ImportedNumber {
  readonly declared: NamedNumber;
  readonly expression: string;
}

/** What the file's imports name, as far as they lead to files that are known. */
function imported(program: MicroProgram, values: Values): readonly ImportedNumber[] {
  return program.file.statements.flatMap(statement => {
    if (ts.isImportDeclaration(statement)) {
      const { importClause: clause } = statement;
      if (!clause || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
      const { name, namedBindings: bindings } = clause;
      const names = bindings && ts.isNamedImports(bindings) ? bindings.elements.filter(each => !each.isTypeOnly) : [];
      const direct = [...(name ? [name] : []), ...names.map(each => each.name)];
      const all = bindings && ts.isNamespaceImport(bindings) ? [bindings.name] : [];
      return [
        ...direct.flatMap(each => behind(program, values, each)),
        ...all.flatMap(each => members(program, values, each)),
      ];
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.filter(isRequire).flatMap(({ name }) => {
      if (ts.isIdentifier(name)) return members(program, values, name);
      const elements = ts.isObjectBindingPattern(name) ? name.elements : [];
      return elements.flatMap(each => (ts.isIdentifier(each.name) ? behind(program, values, each.name) : []));
    });
  });
}

/** The numbers of the declaration that an imported name stands for. */
function behind(program: MicroProgram, values: Values, name: ts.Identifier): readonly ImportedNumber[] {
  const symbol = program.checker.getSymbolAtLocation(name);
  return symbol ? numbersOfSymbol(program, values, symbol, name.text) : [];
}

/** The numbers of all that a module exports, under the name that it has here. */
function members(program: MicroProgram, values: Values, name: ts.Identifier): readonly ImportedNumber[] {
  const properties = program.checker.getTypeAtLocation(name).getProperties();
  return properties.flatMap(each => numbersOfSymbol(program, values, each, `${name.text}.${each.name}`));
}

function numbersOfSymbol(
  program: MicroProgram,
  values: Values,
  symbol: ts.Symbol,
  expression: string,
): readonly ImportedNumber[] {
  const { checker, sources, file } = program;
  const target = (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target.valueDeclaration;
  const source = declaration?.getSourceFile();
  if (!declaration || !source || source === file || !sources.includes(source)) return [];
  if (ts.isShorthandPropertyAssignment(declaration)) {
    const value = checker.getShorthandAssignmentValueSymbol(declaration);
    return value && value !== target ? numbersOfSymbol(program, values, value, expression) : [];
  }
  if (ts.isExportAssignment(declaration)) {
    const value = checker.getSymbolAtLocation(declaration.expression);
    return value && value !== target ? numbersOfSymbol(program, values, value, expression) : [];
  }
  const name = ts.getNameOfDeclaration(declaration)?.getText() ?? '';
  return numbersOf(program, values, declaration, name).map(declared => ({
    declared,
    expression: expression + declared.path.slice(name.length),
  }));
}
