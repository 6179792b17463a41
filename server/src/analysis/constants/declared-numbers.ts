import ts from 'typescript';
import { unwrapFrozen } from '../expressions.ts';
import { initializerOf } from '../values/initializers.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import type { Values } from '../values/values.ts';

/** A number under a name: `const GOING_AWAY = 1001`, a member of an enum, of a table, a static property. */
export interface NamedNumber {
  /** The name itself. Its parent is what declares it. */
  readonly name: ts.PropertyName;
  /** The name with those of what it stands in: `CloseCode.GoingAway`. */
  readonly path: string;
  /** What holds the number: the initialiser, or the name of an enum member that counts on from the one before. */
  readonly holder: ts.Node;
  readonly value: number;
}

/** The numbers that the top level of a file gives a name to. */
export function numbersDeclaredIn(program: MicroProgram, values: Values, file: ts.SourceFile): readonly NamedNumber[] {
  return file.statements.flatMap(statement => {
    if (isNamed(statement)) {
      return statement.name ? numbersOf(program, values, statement, statement.name.text) : [];
    }
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(each =>
        ts.isIdentifier(each.name) ? numbersOf(program, values, each, each.name.text) : [],
      );
    }
    const target = exportsTarget(statement);
    return target ? named(values, target.left.name, target.left.getText(), target.right) : [];
  });
}

/** Whether a statement declares one name with a value behind it, under which there may be numbers. */
function isNamed(
  statement: ts.Statement,
): statement is ts.EnumDeclaration | ts.ClassDeclaration | ts.NamespaceDeclaration {
  const isDeclaration = ts.isEnumDeclaration(statement) || ts.isClassDeclaration(statement);
  return isDeclaration || (ts.isModuleDeclaration(statement) && ts.isIdentifier(statement.name));
}

/** The numbers that one declaration gives a name to, with `path` in the place of its own name. */
export function numbersOf(
  program: MicroProgram,
  values: Values,
  declaration: ts.Declaration,
  path: string,
): readonly NamedNumber[] {
  if (ts.isEnumDeclaration(declaration)) {
    return declaration.members.flatMap(member => {
      const value = program.checker.getConstantValue(member);
      if (typeof value !== 'number') return [];
      return [
        { name: member.name, path: memberPath(path, member.name), holder: member.initializer ?? member.name, value },
      ];
    });
  }
  if (ts.isClassDeclaration(declaration)) {
    return declaration.members.filter(ts.isPropertyDeclaration).flatMap(member => {
      const isStatic = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0;
      return isStatic ? named(values, member.name, memberPath(path, member.name), member.initializer) : [];
    });
  }
  if (ts.isModuleDeclaration(declaration)) {
    const { body } = declaration;
    if (!body || !ts.isModuleBlock(body)) return [];
    return body.statements.flatMap(statement =>
      ts.isVariableStatement(statement) && isExported(statement)
        ? statement.declarationList.declarations.flatMap(({ name, initializer }) =>
            ts.isIdentifier(name) ? named(values, name, memberPath(path, name), initializer) : [],
          )
        : [],
    );
  }
  const name = nameOf(declaration);
  return name ? named(values, name, path, initializerOf(declaration)) : [];
}

/** CommonJS: `exports.GOING_AWAY = 1001`, `module.exports = { … }`. */
export function exportsTarget(
  statement: ts.Statement,
):
  | { readonly left: ts.PropertyAccessExpression & { readonly name: ts.Identifier }; readonly right: ts.Expression }
  | undefined {
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return undefined;
  const { left, right, operatorToken } = statement.expression;
  if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isPropertyAccessExpression(left)) return undefined;
  if (!ts.isIdentifier(left.name) || !/^(?:module\.exports|(?:module\.)?exports\.\w+)$/.test(left.getText()))
    return undefined;
  return { left: left as ts.PropertyAccessExpression & { readonly name: ts.Identifier }, right };
}

function nameOf(declaration: ts.Declaration): ts.PropertyName | undefined {
  if (ts.isVariableDeclaration(declaration)) return ts.isIdentifier(declaration.name) ? declaration.name : undefined;
  if (ts.isPropertyAssignment(declaration)) return declaration.name;
  const access = ts.isBinaryExpression(declaration) ? declaration.left : declaration;
  return ts.isPropertyAccessExpression(access) && ts.isIdentifier(access.name) ? access.name : undefined;
}

function isExported(statement: ts.VariableStatement): boolean {
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function memberPath(path: string, name: ts.PropertyName): string {
  const text = name.getText();
  return ts.isIdentifier(name) ? `${path}.${text}` : `${path}[${text}]`;
}

function named(
  values: Values,
  name: ts.PropertyName,
  path: string,
  initializer: ts.Expression | undefined,
): readonly NamedNumber[] {
  const inner = initializer && unwrapFrozen(initializer);
  if (!inner) return [];
  if (ts.isObjectLiteralExpression(inner)) {
    return inner.properties.flatMap(property =>
      ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)
        ? named(values, property.name, memberPath(path, property.name), property.initializer)
        : [],
    );
  }
  // What a call returns is no constant that anybody would call a code.
  if (ts.isCallExpression(inner) || ts.isNewExpression(inner) || ts.isFunctionLike(inner)) return [];
  const [only, ...others] = values.numbers(inner);
  return only && others.length === 0 ? [{ name, path, holder: inner, value: only.value }] : [];
}
