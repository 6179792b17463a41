import ts from 'typescript';
import { assignmentAt, assignmentsTo, possibleAssignmentsTo, type Assignment } from './assignments.ts';
import { isAssignment, isMemberAccess, memberName, unwrap, unwrapFrozen } from '../expressions.ts';
import { isGuarded } from './guards.ts';
import { nodesNamed } from '../identifiers.ts';
import { initializerOf } from './initializers.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { remembering } from '../remembering.ts';

/*
 * Whether a name still stands for what its declaration says: TypeScript has widened it to `number`, so nothing in the
 * types would tell. In doubt it does not.
 */

/**
 * Whether something may give `symbol` another value than `declaration` does, before it gets to `use`: a write anywhere in
 * the program, a subclass, a test that lets only some values through.
 */
export function isWritten(
  program: MicroProgram,
  symbol: ts.Symbol,
  declaration: ts.Declaration,
  use: ts.Node | undefined,
): boolean {
  if (assignmentsTo(program, symbol).some(isBeside(declaration))) return true;
  if (isProperty(declaration) && possibleAssignmentsTo(program, symbol).some(isBeside(declaration))) return true;
  if (isMemberOfClass(declaration) && isOpen(program, declaration)) return true;
  if (ts.isPropertyAssignment(declaration) && ts.isArrayLiteralExpression(declaration.parent.parent)) return true;
  const scope = ts.findAncestor(declaration, ts.isFunctionLike);
  return scope !== undefined && use !== undefined && isGuarded(program.checker, symbol, scope, use);
}

/** Whether what `node` is read from is still the object that it was declared as: not replaced, merged or filled by keys. */
export function isStable(program: MicroProgram, node: ts.Expression): boolean {
  const owner = isMemberAccess(node) ? unwrap(node.expression) : undefined;
  if (!owner || (!ts.isIdentifier(owner) && !isMemberAccess(owner))) return true;
  const name = ts.isElementAccessExpression(owner)
    ? owner.argumentExpression
    : ts.isPropertyAccessExpression(owner)
      ? owner.name
      : owner;
  const symbol = program.checker.getSymbolAtLocation(name);
  if (!symbol) return isStable(program, owner);
  return isKept(program)(symbol) && isStable(program, owner);
}

/** Whether the object that a symbol is declared as is still the same. */
const isKept = remembering((program: MicroProgram) =>
  remembering((symbol: ts.Symbol): boolean => {
    const declaration = symbol.valueDeclaration;
    if (!declaration) return true;
    const isReplaced = assignmentsTo(program, symbol).some(isBeside(declaration));
    return !isReplaced && !isMerged(program.checker, declaration) && !isFilledByKey(program, symbol);
  }),
);

/** The value of a member of the object that a constant is declared as, whatever its annotation says. */
export function memberOfTable(program: MicroProgram, table: ts.Expression, name: string): ts.Expression | undefined {
  const { checker } = program;
  const object = literalBehind(checker, table);
  const member = object?.properties.find(property => property.name && nameOf(property.name) === name);
  const isKept = object && member && !isWrittenSomewhere(program, object, name);
  return isKept && ts.isPropertyAssignment(member) ? member.initializer : undefined;
}

/** The object that a constant is declared as. */
function literalBehind(checker: ts.TypeChecker, name: ts.Expression): ts.ObjectLiteralExpression | undefined {
  const named = checker.getSymbolAtLocation(unwrap(name));
  const symbol = named && (named.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(named) : named;
  const declaration = symbol?.valueDeclaration;
  const isConstant = declaration && (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  if (!isConstant || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  const object = unwrapFrozen(declaration.initializer);
  return ts.isObjectLiteralExpression(object) ? object : undefined;
}

/**
 * Whether something writes to a member of that name, of `object` or of one whose type does not say where it is declared.
 */
function isWrittenSomewhere({ sources, checker }: MicroProgram, object: ts.Node, name: string): boolean {
  return sources
    .flatMap(source => nodesNamed(source, name))
    .some(node => {
      const target = assignmentAt(node)?.target;
      if (!target || !isMemberAccess(target)) return false;
      const written = literalBehind(checker, target.expression);
      if (written) return written === object;
      const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
      return !declaration || ts.isPropertySignature(declaration);
    });
}

/** The value of a variable that is given one value, once, after its declaration. */
export function onlyAssignment(program: MicroProgram, symbol: ts.Symbol): ts.Expression | undefined {
  const [only, ...others] = assignmentsTo(program, symbol);
  return others.length === 0 ? only?.value : undefined;
}

function nameOf(name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}

/** Tells whether an assignment is another than the one that declares, as JavaScript declares by assigning. */
function isBeside(declaration: ts.Declaration): (assignment: Assignment) => boolean {
  return ({ target }) => target !== declaration && target.parent !== declaration;
}

function isProperty(declaration: ts.Declaration): boolean {
  return !ts.isVariableDeclaration(declaration) && !ts.isParameter(declaration) && !ts.isBindingElement(declaration);
}

function isMemberOfClass(declaration: ts.Declaration): boolean {
  return (
    ts.isPropertyDeclaration(declaration) || ts.findAncestor(declaration, ts.isConstructorDeclaration) !== undefined
  );
}

/** Whether a class leaves the value of a property to others: to a subclass, or to what is merged into `this`. */
export function isOpen({ sources }: MicroProgram, declaration: ts.Declaration): boolean {
  const owner = ts.findAncestor(declaration, ts.isClassLike);
  const flags = ts.getCombinedModifierFlags(declaration);
  if (!owner || (flags & (ts.ModifierFlags.Static | ts.ModifierFlags.Readonly)) !== 0) return false;
  if (/\bObject\.assign\(\s*this\b/.test(owner.getText())) return true;
  const isNamed = ts.isPropertyDeclaration(declaration) || ts.isParameter(declaration);
  const name = isNamed ? declaration.name.getText() : undefined;
  if (name === undefined || (flags & ts.ModifierFlags.Private) !== 0) return false;
  return sources
    .flatMap(source => nodesNamed(source, name))
    .some(({ parent }) => ts.isPropertyDeclaration(parent) && parent !== declaration && hasBase(parent));
}

function hasBase({ parent }: ts.PropertyDeclaration): boolean {
  return parent.heritageClauses?.some(({ token }) => token === ts.SyntaxKind.ExtendsKeyword) === true;
}

/** Whether an object is put together from others of which nothing is known: `{ ...defaults, ...options }` in JavaScript. */
function isMerged(checker: ts.TypeChecker, declaration: ts.Declaration): boolean {
  const value = initializerOf(declaration);
  if (!value) return false;
  const inner = unwrap(value);
  const says = (part: ts.Expression): boolean => checker.getTypeAtLocation(part).getProperties().length > 0;
  if (ts.isObjectLiteralExpression(inner)) {
    return inner.properties.some(property => ts.isSpreadAssignment(property) && !says(property.expression));
  }
  const isAssign = ts.isCallExpression(inner) && inner.expression.getText() === 'Object.assign';
  return isAssign && inner.arguments.slice(1).some(part => !says(part));
}

/** Whether something writes to a table by a key that only a run can tell: `table[key] = value`. */
function isFilledByKey({ sources, checker }: MicroProgram, symbol: ts.Symbol): boolean {
  return sources
    .flatMap(source => nodesNamed(source, symbol.name))
    .some(node => {
      const owner = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node;
      const access = owner.parent;
      if (!ts.isElementAccessExpression(access) || access.expression !== owner) return false;
      const { parent } = access;
      const isWrite =
        ts.isBinaryExpression(parent) && parent.left === access && isAssignment(parent.operatorToken.kind);
      return isWrite && memberName(access) === undefined && checker.getSymbolAtLocation(node) === symbol;
    });
}
