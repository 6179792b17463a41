import ts from 'typescript';
import { utf8Length } from '../../catalogue/reason.ts';
import { assignmentsTo } from '../values/assignments.ts';
import type { OtherGiven, OtherValue } from '../code-use.ts';
import { isStable, isWritten } from '../values/constancy.ts';
import { isMemberAccess, memberName, unwrap } from '../expressions.ts';
import { membersOf, typeOf, sortOf } from './kinds-of-types.ts';
import { marksOf } from '../marks.ts';
import { isJavaScript } from '../languages.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { reasonIn } from './reason.ts';
import type { Values } from '../values/values.ts';

/**
 * What stands in the place of a code, where that is certainly no number, whatever else it may be; undefined for a number, for
 * what is not known, and for what the method says it takes there.
 */
export function otherArgumentAt(
  program: MicroProgram,
  expression: ts.Expression,
  values: Values,
): Pick<OtherGiven, 'values' | 'sort' | 'isWrittenOut'> | undefined {
  const inner = unwrap(expression);
  const isWrittenOut = isLiteral(inner);
  const type = typeOf(program.checker, isWrittenOut ? inner : expression);
  const members = membersOf(program.checker, type);
  const found = members.map(member => othersOf(program, inner, member, values));
  const [first, ...rest] = found.flatMap(each => each ?? []);
  if (!first || found.includes(undefined) || isWanted(program.checker, expression, type)) return undefined;
  const isNeverNull = members.every(({ flags }) => (flags & ts.TypeFlags.Null) === 0);
  const isSure = isNeverNull && !isJavaScript(program.file);
  if (!isSure && !isSettled(program, inner)) return undefined;
  const sort = sortOf(program.checker, members);
  return { values: [first, ...rest], ...(sort && { sort }), isWrittenOut };
}

/** What a value of a type without alternatives can be; undefined where that can be a number. */
function othersOf(
  { checker }: MicroProgram,
  inner: ts.Expression,
  type: ts.Type,
  values: Values,
): readonly OtherValue[] | undefined {
  const { flags } = type;
  if ((flags & ts.TypeFlags.Null) !== 0) return [{ kind: 'null', number: 0 }];
  if ((flags & ts.TypeFlags.BooleanLiteral) !== 0) {
    return [{ kind: 'boolean', number: checker.typeToString(type) === 'true' ? 1 : 0 }];
  }
  if ((flags & ts.TypeFlags.BigIntLike) !== 0) return [bigintOf(type)];
  if (type.isStringLiteral()) return [textOf(type.value)];
  if ((flags & ts.TypeFlags.StringLike) !== 0) return textsIn(inner, values);
  if (type.isIntersection()) {
    const isText = type.types.some(each => (each.flags & ts.TypeFlags.StringLike) !== 0);
    return isText ? textsIn(inner, values) : undefined;
  }
  const isObject = (flags & (ts.TypeFlags.Object | ts.TypeFlags.NonPrimitive)) !== 0;
  if (!isObject || canBeNumber(checker, type)) return undefined;
  // `Number([1000])` is 1000.
  return [{ kind: 'object', ...(!checker.isArrayLikeType(type) && { number: NaN }) }];
}

function bigintOf(type: ts.Type): OtherValue {
  if ((type.flags & ts.TypeFlags.BigIntLiteral) === 0) return { kind: 'bigint' };
  const { negative, base10Value } = (type as ts.BigIntLiteralType).value;
  return { kind: 'bigint', number: Number(`${negative ? '-' : ''}${base10Value}`) };
}

function textOf(text: string): OtherValue {
  const number = Number(text);
  return { kind: Number.isNaN(number) || text.trim() === '' ? 'text' : 'numericText', number, bytes: utf8Length(text) };
}

/** Names of texts that are written for people. */
const proseName = /(?:reason|message|msg|text|description|explanation|why)$/i;

/** What an expression that is a text can be. Where nothing is known of it, its name can say that it holds no digits. */
function textsIn(expression: ts.Expression, values: Values): readonly OtherValue[] {
  const known = reasonIn(expression, values);
  if (known.exact) return [textOf(known.text)];
  const name = ts.isIdentifier(expression)
    ? expression.text
    : isMemberAccess(expression)
      ? memberName(expression)
      : undefined;
  const isProse = proseName.test(name ?? '') || !couldBeInNumber(known.text);
  const text: OtherValue = { kind: 'text', number: NaN, bytes: utf8Length(known.text) };
  return isProse ? [text] : [{ kind: 'numericText' }, text];
}

/** Whether a part of a text leaves it possible that the whole is written as a number: `1e3`, `0x3e8`, `Infinity`. */
function couldBeInNumber(part: string): boolean {
  return /^[\s\da-fox.+-]*$/i.test(part) || 'Infinity'.includes(part.trim());
}

/** Whether an object can stand for a number: `{}` and `Object` can be one, and some objects have a value. */
function canBeNumber(checker: ts.TypeChecker, type: ts.Type): boolean {
  if (marksOf(checker, type).length > 0 || checker.isTypeAssignableTo(checker.getNumberType(), type)) return true;
  return type.getProperties().some(({ name }) => name === 'valueOf' || name.startsWith('__@toPrimitive'));
}

/** Whether the method says that it takes such a thing there. What takes anything says nothing. */
function isWanted(checker: ts.TypeChecker, expression: ts.Expression, type: ts.Type): boolean {
  const wanted = checker.getContextualType(expression);
  const isAny = wanted && (wanted.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
  return wanted !== undefined && !isAny && checker.isTypeAssignableTo(type, wanted);
}

/**
 * Whether a name stands for what it was declared as, where TypeScript's word alone does not hold: in JavaScript, where anything
 * can be written to it, and for `null`, which is what a variable or a field often begins with.
 */
function isSettled(program: MicroProgram, inner: ts.Expression): boolean {
  if (!ts.isIdentifier(inner) && !isMemberAccess(inner)) return true;
  const name = ts.isIdentifier(inner)
    ? inner
    : ts.isPropertyAccessExpression(inner)
      ? inner.name
      : inner.argumentExpression;
  const symbol = program.checker.getSymbolAtLocation(name);
  const declaration = symbol?.valueDeclaration;
  if (!symbol || !declaration) return false;
  if (declaration.getSourceFile().isDeclarationFile) return true;
  // In JavaScript a default says nothing of what callers give.
  if (ts.isParameter(declaration) && declaration.initializer && !ts.getJSDocType(declaration)) return false;
  if (isStable(program, inner) && !isWritten(program, symbol, declaration, undefined)) return true;
  return ts.isVariableDeclaration(declaration) && isGivenTextsOnly(program, symbol);
}

function isGivenTextsOnly(program: MicroProgram, symbol: ts.Symbol): boolean {
  return assignmentsTo(program, symbol).every(({ value }) => {
    const type = value && program.checker.getTypeAtLocation(value);
    return type !== undefined && (type.flags & ts.TypeFlags.StringLike) !== 0;
  });
}

function isLiteral(inner: ts.Expression): boolean {
  return (
    ts.isLiteralExpression(inner) ||
    ts.isTemplateExpression(inner) ||
    ts.isObjectLiteralExpression(inner) ||
    ts.isArrayLiteralExpression(inner) ||
    ts.isFunctionLike(inner) ||
    [ts.SyntaxKind.NullKeyword, ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword].includes(inner.kind)
  );
}
