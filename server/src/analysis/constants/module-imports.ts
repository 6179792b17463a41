import ts from 'typescript';
import type { Span } from '../../span.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { spanOf } from '../spans.ts';

/** One name that a file imports. */
export interface ImportedName {
  /** `default` and `*` for what has no name of its own there. */
  readonly exported: string;
  readonly local: string;
  /** It is imported as a type, so that there is no value behind it. */
  readonly isType: boolean;
  /** With its `type` and `as`. */
  readonly span: Span;
}

/** An import that a file begins with, or a `require` in its place. */
export interface ModuleImport {
  readonly specifier: string;
  /** The file that it leads to, as far as that is known. */
  readonly file?: string;
  readonly kind: 'import' | 'require';
  readonly names: readonly ImportedName[];
  /** All of it is about types: `import type …`; the keyword with the space behind it. */
  readonly typeKeyword?: Span;
  /** The names between braces. */
  readonly listed: readonly ImportedName[];
  /** Where braces can come behind a default import that has none. */
  readonly bracesAt?: number;
}

/** The imports of the program's file, in their order; those that name a module by a text. */
export function moduleImportsOf(program: MicroProgram): readonly ModuleImport[] {
  const { file } = program;
  return file.statements.flatMap((statement): readonly ModuleImport[] => {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      return [{ ...fileOf(program, statement.moduleSpecifier.text), kind: 'import', ...namesIn(statement, file) }];
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      const specifier = initializer && requiredBy(initializer);
      if (specifier === undefined) return [];
      const whole = ts.isIdentifier(name) ? [nameOf(name, '*', name, false)] : [];
      const listed = ts.isObjectBindingPattern(name)
        ? name.elements.flatMap(each => {
            const exported = each.propertyName ?? each.name;
            if (!ts.isIdentifier(each.name) || !ts.isIdentifier(exported)) return [];
            return [nameOf(each, exported.text, each.name, false)];
          })
        : [];
      return [{ ...fileOf(program, specifier), kind: 'require' as const, names: [...whole, ...listed], listed }];
    });
  });
}

function fileOf(program: MicroProgram, specifier: string): Pick<ModuleImport, 'specifier' | 'file'> {
  const target = program.resolve(specifier, program.file.fileName);
  return { specifier, ...(target && { file: target.fileName }) };
}

function namesIn(
  statement: ts.ImportDeclaration,
  file: ts.SourceFile,
): Omit<ModuleImport, 'specifier' | 'file' | 'kind'> {
  const { importClause: clause } = statement;
  if (!clause) return { names: [], listed: [] };
  const isType = clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
  const { name, namedBindings: bindings } = clause;
  const direct = name ? [nameOf(name, 'default', name, isType)] : [];
  const all = bindings && ts.isNamespaceImport(bindings) ? [nameOf(bindings, '*', bindings.name, isType)] : [];
  const elements = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
  const listed = elements.map(each =>
    nameOf(each, (each.propertyName ?? each.name).text, each.name, isType || each.isTypeOnly),
  );
  const start = clause.getStart(file);
  const inner = (name ?? bindings)?.getStart(file) ?? start;
  return {
    names: [...direct, ...all, ...listed],
    listed,
    ...(isType && { typeKeyword: { start, end: inner } }),
    ...(name && !bindings && { bracesAt: name.end }),
  };
}

function nameOf(node: ts.Node, exported: string, local: ts.Identifier, isType: boolean): ImportedName {
  return { exported, local: local.text, isType, span: spanOf(node) };
}

function requiredBy(initializer: ts.Expression): string | undefined {
  if (!ts.isCallExpression(initializer) || initializer.expression.getText() !== 'require') return undefined;
  const [specifier] = initializer.arguments;
  return specifier && ts.isStringLiteral(specifier) ? specifier.text : undefined;
}
