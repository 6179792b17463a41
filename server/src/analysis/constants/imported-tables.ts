import ts from 'typescript';
import { findCodes } from '../../catalogue/search.ts';
import { isRequire } from './file-layout.ts';

const mayBeCodes = /close|code|disconnect/i;

/**
 * The imported names that may be tables of close codes or such codes, by what they are called or by what their module is
 * called: completion offers them, and they can stand where digits do.
 */
export function importedTables(file: ts.SourceFile): readonly ts.Identifier[] {
  return file.statements.flatMap((statement): readonly ts.Identifier[] => {
    if (ts.isImportDeclaration(statement)) {
      const { importClause: clause, moduleSpecifier } = statement;
      const bindings = clause?.namedBindings;
      const named =
        bindings && (ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name) : [bindings.name]);
      const names = [...(clause?.name ? [clause.name] : []), ...(named ?? [])];
      return names.filter(name => isLikely(name, moduleSpecifier));
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.filter(isRequire).flatMap(({ name, initializer }) => {
      const bound = ts.isIdentifier(name) ? [name] : name.elements.flatMap(each => ('name' in each ? [each.name] : []));
      const names = bound.filter(each => ts.isIdentifier(each));
      const [specifier] = initializer && ts.isCallExpression(initializer) ? initializer.arguments : [];
      return names.filter(each => isLikely(each, specifier));
    });
  });
}

/** Installed packages have no tables of the project's. */
function isLikely({ text }: ts.Identifier, specifier: ts.Expression | undefined): boolean {
  if (mayBeCodes.test(text)) return true;
  if (!specifier || !ts.isStringLiteral(specifier)) return false;
  if (mayBeCodes.test(specifier.text.split('/').at(-1) ?? '')) return true;
  const isConstant = /^[A-Z][A-Z_]+$/.test(text);
  return isConstant && findCodes(text).some(({ quality }) => quality === 'exact');
}
