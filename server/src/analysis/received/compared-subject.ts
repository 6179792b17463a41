import ts from 'typescript';
import { isMemberAccess, unwrap } from '../expressions.ts';
import { valueSymbolOf } from '../identifiers.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { keyOf, nameOf } from '../wrappers/paths.ts';

/** How many names an alias is followed through. */
const deepestAlias = 4;

/** What is compared, so that two places can be told to be the same: `event.code`, also as `const { code } = event`. */
export interface Subject {
  /** The variable or parameter that it starts from; undefined for `this` and for what is no name. */
  readonly root: ts.Symbol | undefined;
  readonly path: string;
}

/** What `expression` stands for. */
export function subjectOf(program: MicroProgram, expression: ts.Expression, depth = 0): Subject {
  const inner = unwrap(expression);
  if (isMemberAccess(inner)) {
    const owner = subjectOf(program, inner.expression, depth);
    return { root: owner.root, path: `${owner.path}.${keyOf(inner) ?? inner.getText()}` };
  }
  const symbol = ts.isIdentifier(inner) ? valueSymbolOf(program.checker, inner) : undefined;
  return symbol ? ofSymbol(program, symbol, depth) : { root: undefined, path: inner.getText() };
}

/** Whether two expressions stand for the same. */
export function isSameSubject(one: Subject, other: Subject): boolean {
  return one.root === other.root && one.path === other.path;
}

/** The piece of the program in which the same subject may be compared: the function that declares it, or that `node` is in. */
export function scopeOf({ root }: Subject, node: ts.Node): ts.Node {
  const declaring = root?.valueDeclaration && ts.findAncestor(root.valueDeclaration, ts.isFunctionLike);
  const own = ts.findAncestor(node, ts.isFunctionLike) ?? node.getSourceFile();
  return declaring && declaring.getSourceFile() === node.getSourceFile() ? declaring : own;
}

function ofSymbol(program: MicroProgram, symbol: ts.Symbol, depth: number): Subject {
  const itself = { root: symbol, path: '' };
  const keys: string[] = [];
  let declaration: ts.Node | undefined = symbol.valueDeclaration;
  while (declaration && ts.isBindingElement(declaration)) {
    const key = ts.isObjectBindingPattern(declaration.parent)
      ? nameOf(declaration.propertyName ?? declaration.name)
      : String(declaration.parent.elements.indexOf(declaration));
    if (key === undefined || declaration.dotDotDotToken || declaration.initializer) return itself;
    keys.unshift(key);
    declaration = declaration.parent.parent;
  }
  if (!declaration || !ts.isVariableDeclaration(declaration) || depth >= deepestAlias) return itself;
  const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  const value = isConstant && declaration.initializer ? unwrap(declaration.initializer) : undefined;
  if (!value || !(ts.isIdentifier(value) || isMemberAccess(value) || value.kind === ts.SyntaxKind.ThisKeyword)) {
    return itself;
  }
  const whole = subjectOf(program, value, depth + 1);
  return { root: whole.root, path: [whole.path, ...keys].join('.') };
}
