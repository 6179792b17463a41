import ts from 'typescript';
import { valueSymbolOf } from '../identifiers.ts';
import { isMemberAccess, unwrap, walk } from '../expressions.ts';
import { keyOf, nameOf, type Path } from '../wrappers/paths.ts';

/** A value by where it comes from, so that `event.code` and the `code` of `const { code } = event` are the same. */
export interface Leaf {
  /** The declaration of the parameter or variable that has it. */
  readonly root: ts.Node;
  /** The way from there. */
  readonly path: Path;
}

/** How many constants a value is followed through. */
const deepestAlias = 4;

/** What an expression is, where that is a name or a member of one; undefined for everything else. */
export function leafOf(checker: ts.TypeChecker, expression: ts.Node, depth = 0): Leaf | undefined {
  if (depth > deepestAlias) return undefined;
  const path: string[] = [];
  let inner = unwrap(expression as ts.Expression);
  while (isMemberAccess(inner)) {
    const key = keyOf(inner);
    if (key === undefined) return undefined;
    path.unshift(key);
    inner = unwrap(inner.expression);
  }
  if (inner.kind === ts.SyntaxKind.ThisKeyword) {
    const self = checker.getSymbolAtLocation(inner)?.valueDeclaration;
    return self && path.length > 0 ? { root: self, path: ['this', ...path] } : undefined;
  }
  if (!ts.isIdentifier(inner)) return undefined;
  const symbol = valueSymbolOf(checker, inner);
  return symbol?.valueDeclaration && declared(checker, symbol.valueDeclaration, path, depth);
}

/** What a declared name is: the value that a constant only gives another name, or a part of what a pattern takes apart. */
function declared(checker: ts.TypeChecker, declaration: ts.Declaration, path: Path, depth: number): Leaf | undefined {
  let root: ts.Node = declaration;
  const way = [...path];
  while (ts.isBindingElement(root)) {
    const { parent, propertyName, name, dotDotDotToken } = root;
    const key = ts.isArrayBindingPattern(parent) ? String(parent.elements.indexOf(root)) : nameOf(propertyName ?? name);
    if (key === undefined || dotDotDotToken) return { root: declaration, path };
    way.unshift(key);
    root = parent.parent;
  }
  const isConstant =
    ts.isVariableDeclaration(root) && (ts.getCombinedNodeFlags(root) & ts.NodeFlags.Const) !== 0 && root.initializer;
  const other = isConstant ? leafOf(checker, isConstant, depth + 1) : undefined;
  return other ? { root: other.root, path: [...other.path, ...way] } : { root, path: way };
}

/** Whether two leaves are the same value. */
export function isSame(one: Leaf, other: Leaf | undefined): boolean {
  return other?.root === one.root && one.path.join('\0') === other.path.join('\0');
}

/** Whether something in `node` is the value, or an object that has it and is handed to a function as a whole. */
export function mentions(checker: ts.TypeChecker, node: ts.Node, leaf: Leaf): boolean {
  let found = false;
  walk(node, each => {
    if (found) return false;
    if (!ts.isIdentifier(each) && !isMemberAccess(each)) return true;
    const other = leafOf(checker, each);
    found = isSame(leaf, other) || (other?.root === leaf.root && isHandedOver(each) && isBefore(other.path, leaf.path));
    return true;
  });
  return found;
}

/** A value, and what else has it. */
export interface Copied {
  readonly leaf: Leaf;
  readonly copiedFrom: readonly Leaf[];
}

/** Whether a leaf is the value, or what that is a copy of. */
export function isCopyOf({ leaf, copiedFrom }: Copied, other: Leaf | undefined): boolean {
  return isSame(leaf, other) || copiedFrom.some(each => isSame(each, other));
}

/** As `mentions`, of the value and of what it is a copy of. */
export function isTested(checker: ts.TypeChecker, node: ts.Node, { leaf, copiedFrom }: Copied): boolean {
  return [leaf, ...copiedFrom].some(each => mentions(checker, node, each));
}

function isHandedOver({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent);
}

function isBefore(path: Path, longer: Path): boolean {
  return path.length < longer.length && path.every((key, index) => key === longer[index]);
}
