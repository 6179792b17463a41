import ts from 'typescript';
import type { NamedConstant } from '../analysis.ts';
import { exportsTarget } from './declared-numbers.ts';
import { unwrapFrozen } from '../expressions.ts';

/** By which names other files can import what a file declares. */
export interface ExportedNames {
  /** What a constant that the file writes as `path` is to others. */
  of(path: string): Pick<NamedConstant, 'exportedAs' | 'exportedBy'>;
}

/** Reads the exports of a file, of ECMAScript and of CommonJS. `default` and `export=` are exported whole. */
export function exportsOf(file: ts.SourceFile): ExportedNames {
  const modern = new Map<string, string>();
  const common = new Map<string, string>();
  for (const statement of file.statements) {
    const flags = ts.canHaveModifiers(statement) ? ts.getModifiers(statement)?.map(({ kind }) => kind) : undefined;
    if (flags?.includes(ts.SyntaxKind.ExportKeyword) && !flags.includes(ts.SyntaxKind.DeclareKeyword)) {
      const isDefault = flags.includes(ts.SyntaxKind.DefaultKeyword);
      for (const name of declaredBy(statement)) modern.set(name, isDefault ? 'default' : name);
    } else if (ts.isExportDeclaration(statement) && !statement.moduleSpecifier && !statement.isTypeOnly) {
      const clause = statement.exportClause;
      for (const each of clause && ts.isNamedExports(clause) ? clause.elements : []) {
        if (!each.isTypeOnly) modern.set((each.propertyName ?? each.name).text, each.name.text);
      }
    } else if (ts.isExportAssignment(statement) && ts.isIdentifier(statement.expression)) {
      if (!statement.isExportEquals) modern.set(statement.expression.text, 'default');
    } else addCommon(statement, common);
  }
  return {
    of(path) {
      const root = /^(?:(?:module\.)?exports\.)?[\w$]+/.exec(path)?.[0] ?? '';
      const asModule = modern.get(root);
      if (asModule !== undefined) return { exportedAs: asModule, exportedBy: 'export' };
      const asCommon = common.get(root);
      return asCommon === undefined ? {} : { exportedAs: asCommon, exportedBy: 'module.exports' };
    },
  };
}

/** Whether nothing happens when a file is loaded but that its names come to be: it imports nothing and calls nothing. */
export function standsAlone(file: ts.SourceFile): boolean {
  return file.statements.every(statement => {
    if (ts.isImportDeclaration(statement)) return statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    if (ts.isVariableStatement(statement))
      return !statement.declarationList.declarations.some(each => each.initializer && runs(each.initializer));
    if (ts.isExpressionStatement(statement))
      return ts.isStringLiteral(statement.expression) || exportsTarget(statement) !== undefined;
    if (ts.isExportDeclaration(statement)) return !statement.moduleSpecifier;
    return !ts.isImportEqualsDeclaration(statement) && (isDeclaration(statement) || ts.isExportAssignment(statement));
  });
}

function isDeclaration(statement: ts.Statement): boolean {
  return (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isModuleDeclaration(statement) ||
    ts.isEmptyStatement(statement)
  );
}

/** Whether an initialiser calls something that may need other files to have run: `require('./server')`. */
function runs(initializer: ts.Expression): boolean {
  const inner = unwrapFrozen(initializer);
  return ts.isCallExpression(inner) ? /^require\b/.test(inner.getText()) : ts.isAwaitExpression(inner);
}

function declaredBy(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  }
  const isNamed =
    ts.isEnumDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isModuleDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

/** `module.exports = CloseCode`, `module.exports = { CloseCode, NORMAL: 1000 }`, `exports.CloseCode = …` */
function addCommon(statement: ts.Statement, common: Map<string, string>): void {
  const target = exportsTarget(statement);
  if (!target) return;
  const left = target.left.getText();
  const right = unwrapFrozen(target.right);
  if (left !== 'module.exports') {
    if (ts.isIdentifier(right)) common.set(right.text, target.left.name.text);
    else common.set(left, target.left.name.text);
  } else if (ts.isIdentifier(right)) common.set(right.text, 'export=');
  else if (ts.isObjectLiteralExpression(right)) {
    for (const property of right.properties) {
      if (!property.name || !ts.isIdentifier(property.name)) continue;
      const { text } = property.name;
      if (ts.isShorthandPropertyAssignment(property)) common.set(text, text);
      else if (ts.isPropertyAssignment(property)) {
        const value = unwrapFrozen(property.initializer);
        common.set(ts.isIdentifier(value) ? value.text : `module.exports.${text}`, text);
      }
    }
  }
}
