import ts from 'typescript';
import type { Place } from '../../span.ts';
import type { CodeUse, KnownValue, ValueDeclaration } from '../code-use.ts';
import { isMemberAccess, memberName, unwrap, wrapping } from '../expressions.ts';
import { otherCallWith } from './other-calls.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { nodeAt } from '../spans.ts';

/** Adds to the values of a sent code where each can be changed for all who read it: at a constant, or a member of an enum or table. */
export function withDeclarations(program: MicroProgram, use: CodeUse, uses: readonly CodeUse[]): CodeUse {
  if (use.kind !== 'sent') return use;
  const values = use.values.map((value): KnownValue => {
    const isInside =
      value.origin.file === program.file.fileName &&
      use.span.start <= value.origin.start &&
      value.origin.end <= use.span.end;
    const declaration = isInside ? undefined : declarationAt(program, value.origin, uses);
    return declaration ? { ...value, declaration } : value;
  });
  return { ...use, values };
}

function declarationAt(program: MicroProgram, origin: Place, uses: readonly CodeUse[]): ValueDeclaration | undefined {
  const file = program.sources.find(({ fileName }) => fileName === origin.file);
  const node = file && !file.fileName.endsWith('.json') ? nodeAt(file, origin) : undefined;
  const named = node && namedByValue(node);
  if (!file || !named || !isChangeable(program.checker, node)) return undefined;
  const { name, path, member } = named;
  const isImplicit = member !== undefined && member.initializer === undefined;
  const next = member && member.parent.members[member.parent.members.indexOf(member) + 1];
  const givenTo = otherCallWith(program, name, uses);
  return {
    name: path,
    place: isImplicit ? { ...origin, start: origin.end } : origin,
    isImplicit,
    isCountedFrom: next !== undefined && next.initializer === undefined,
    ...(givenTo !== undefined && { givenTo }),
  };
}

/** A name that stands for a value, with those of what it stands in. */
interface NamedByValue {
  readonly name: ts.Node;
  readonly path: string;
  /** Where it is a member of an enum. */
  readonly member?: ts.EnumMember;
}

/** What a literal gives its value to, where that is a constant: `1005` in `const CloseCode = { Gone: 1005 }`. */
function namedByValue(node: ts.Node): NamedByValue | undefined {
  const outer = wrapping(node);
  const { parent } = outer;
  if (ts.isEnumMember(parent)) {
    const isValue = parent.initializer === outer || (!parent.initializer && parent.name === outer);
    const name = textOf(parent.name);
    return isValue && name !== undefined
      ? { name: parent.name, path: `${parent.parent.name.text}.${name}`, member: parent }
      : undefined;
  }
  if (!ts.isExpression(node) || !isLiteral(node)) return undefined;
  return namedBy(outer, isConstant);
}

function namedBy(value: ts.Node, isFixed: (variable: ts.VariableDeclaration) => boolean): NamedByValue | undefined {
  const { parent } = value;
  if (ts.isVariableDeclaration(parent)) {
    return ts.isIdentifier(parent.name) && isFixed(parent) ? { name: parent.name, path: parent.name.text } : undefined;
  }
  if (ts.isPropertyDeclaration(parent)) {
    const flags = ts.getCombinedModifierFlags(parent) & (ts.ModifierFlags.Static | ts.ModifierFlags.Readonly);
    const name = textOf(parent.name);
    if (flags === 0 || name === undefined) return undefined;
    const owner = (flags & ts.ModifierFlags.Static) !== 0 ? `${parent.parent.name?.text ?? 'this'}.` : 'this.';
    return { name: parent.name, path: owner + name };
  }
  if (ts.isPropertyAssignment(parent)) {
    const name = textOf(parent.name);
    const table = tableOf(parent.parent);
    return name !== undefined && table !== undefined ? { name: parent.name, path: table + name } : undefined;
  }
  // `exports.LOST = 1006`
  const isAssignment = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (!isAssignment || parent.right !== value || !isMemberAccess(parent.left)) return undefined;
  const name = /^(?:module\.)?exports$/.test(parent.left.expression.getText()) ? memberName(parent.left) : undefined;
  return name === undefined ? undefined : { name: parent.left, path: name };
}

/** What a table is called, with a dot behind it; undefined for an object that is no declared table. */
function tableOf(object: ts.Node): string | undefined {
  const inner = wrapping(object);
  const call = inner.parent;
  const outer = isFreezing(call) ? wrapping(call) : inner;
  const { parent } = outer;
  const isExported =
    ts.isBinaryExpression(parent) && parent.right === outer && parent.left.getText() === 'module.exports';
  if (isExported || ts.isExportAssignment(parent)) return '';
  const named = namedBy(outer, () => true);
  return named && `${named.path}.`;
}

function isFreezing(node: ts.Node): boolean {
  return ts.isCallExpression(node) && node.expression.getText() === 'Object.freeze';
}

function textOf(name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}

function isLiteral(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  return ts.isNumericLiteral(ts.isPrefixUnaryExpression(inner) ? inner.operand : inner);
}

/** A variable inside a function is a constant only when it says so. */
function isConstant(variable: ts.VariableDeclaration): boolean {
  const isConst = (ts.getCombinedNodeFlags(variable) & ts.NodeFlags.Const) !== 0;
  return isConst || ts.isSourceFile(variable.parent.parent.parent);
}

/** Whether TypeScript takes another number in the place of a literal: not where the type lists those that may stand there. */
function isChangeable(checker: ts.TypeChecker, node: ts.Node): boolean {
  const wanted = ts.isExpression(node) ? checker.getContextualType(node) : undefined;
  // `Object.freeze` takes what it is given, and wants just that.
  if (!wanted || ts.findAncestor(node, isFreezing)) return true;
  return !(wanted.isUnion() ? wanted.types : [wanted]).every(type => type.isNumberLiteral());
}
