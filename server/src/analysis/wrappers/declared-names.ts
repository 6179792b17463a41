import ts from 'typescript';
import { isMemberAccess, memberName } from '../expressions.ts';

/** The name that a declaration or an assignment to a member gives. */
export function declaredName(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node) && isMemberAccess(node.left)) return memberName(node.left);
  const isDeclaration =
    ts.isImportSpecifier(node) ||
    ts.isExportSpecifier(node) ||
    ts.isBindingElement(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isTypeAliasDeclaration(node);
  return isDeclaration ? nameText(node.name) : undefined;
}

/** The text of a name, if it is written out. */
export function nameText(name: ts.Node): string | undefined {
  return ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}
