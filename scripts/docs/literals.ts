import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * The texts that an expression can be: a literal, each of those that a condition, a list or `??` has, and that of a constant of the
 * same module or one that is imported. None for anything else.
 */
export function literalsOf(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(literalsOf);
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(literalsOf);
  if (ts.isBinaryExpression(node)) return [node.left, node.right].flatMap(literalsOf);
  if (!ts.isIdentifier(node)) return [];
  const value = constantAround(node, node.text) ?? importedConstant(node.getSourceFile(), node.text);
  return value ? literalsOf(value) : [];
}

/** The value of a constant that is declared in a block around a place, or at the top of the module. */
function constantAround(place: ts.Node, name: string): ts.Expression | undefined {
  for (let node = place; !ts.isSourceFile(node); node = node.parent) {
    const found = ts.isBlock(node) ? constantIn(node, name) : undefined;
    if (found) return found;
  }
  return constantIn(place.getSourceFile(), name);
}

function constantIn({ statements }: ts.Block | ts.SourceFile, name: string): ts.Expression | undefined {
  return statements
    .flatMap(each => (ts.isVariableStatement(each) ? each.declarationList.declarations : []))
    .find(each => each.name.getText() === name)?.initializer;
}

function importedConstant(source: ts.SourceFile, name: string): ts.Expression | undefined {
  const found = source.statements.filter(ts.isImportDeclaration).find(({ importClause }) => {
    const names = importClause?.namedBindings;
    return names && ts.isNamedImports(names) && names.elements.some(each => each.name.text === name);
  });
  const specifier = found?.moduleSpecifier;
  if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return undefined;
  return constantIn(parsed(path.join(path.dirname(source.fileName), specifier.text)), name);
}

/** The syntax tree of a source. */
export function parsed(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}
