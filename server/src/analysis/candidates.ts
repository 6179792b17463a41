import ts from 'typescript';
import { librariesNamedIn } from '../apis/mentions.ts';
import { codeProperties, methodNames } from '../apis/shapes.ts';
import { isMemberAccess, memberName, unwrap, walk } from './expressions.ts';
import { nodesNamed } from './identifiers.ts';
import type { MicroProgram } from './program/micro-program.ts';
import { namesThatMayClose } from './sent/wrapper-names.ts';

/**
 * Says, by names alone, which places are worth asking TypeScript about. Its answers are cheap and generous: a call is a
 * candidate when what it calls has the name of an API's method, or of something in whose declaration such a name stands.
 * Asking for the type of everything else would be most of the work, for nothing.
 */
export class Candidates {
  readonly #names: ReadonlySet<string>;
  readonly #methods: ReadonlySet<string>;
  readonly #properties: ReadonlySet<string>;

  constructor(program: MicroProgram) {
    this.#names = namesThatMayClose(program);
    this.#methods = methodNames(program.libraries);
    this.#properties = codeProperties(program.libraries);
  }

  /** Whether a call may hand a code or a reason to an API, maybe through functions of the user's. */
  isCall(call: ts.CallExpression | ts.NewExpression): boolean {
    const name = calledName(call.expression) ?? baseName(call.expression);
    return name === undefined ? call.arguments?.some(isNumber) === true : this.#names.has(name);
  }

  /** Whether an object literal may be an API's options: it has a code, or it is what an API's method is called with. */
  isOptions(object: ts.ObjectLiteralExpression): boolean {
    const hasCode = object.properties.some(
      ({ name }) => name && ts.isIdentifier(name) && this.#properties.has(name.text),
    );
    return (
      hasCode || (ts.isCallExpression(object.parent) && this.#methods.has(calledName(object.parent.expression) ?? ''))
    );
  }
}

/** Whether an expression may be a code by how it is written: a number of at least three digits, or a constant's name. */
export function looksLikeCode(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  if (ts.isPrefixUnaryExpression(inner)) return looksLikeCode(inner.operand);
  if (ts.isNumericLiteral(inner)) return Number(inner.text) >= 100;
  if (isMemberAccess(inner)) return /^[A-Z]/.test(memberName(inner) ?? '') || looksLikeCode(inner.expression);
  return ts.isIdentifier(inner) && /^[A-Z]/.test(inner.text);
}

/** Whether an expression is written as a number that is a protocol code, and seldom anything else: 1001-1015. */
function isProtocolCode(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  return ts.isNumericLiteral(inner) && Number(inner.text) > 1000 && Number(inner.text) <= 1015;
}

function isNumber(expression: ts.Expression): boolean {
  return ts.isNumericLiteral(unwrap(expression));
}

/** The last name in what is called; of `stop.call` and `stop.bind` that is `stop`. Undefined where it has none. */
function calledName(callee: ts.Expression): string | undefined {
  const inner = unwrap(callee);
  if (ts.isIdentifier(inner)) return inner.text;
  if (!isMemberAccess(inner)) return undefined;
  const name = memberName(inner);
  return name === 'call' || name === 'bind' || name === 'apply' ? calledName(inner.expression) : name;
}

/** The name of the class whose constructor `super` is. */
function baseName(callee: ts.Expression): string | undefined {
  if (callee.kind !== ts.SyntaxKind.SuperKeyword) return undefined;
  const clauses = ts.findAncestor(callee, ts.isClassLike)?.heritageClauses ?? [];
  const [base] = clauses.flatMap(({ token, types }) => (token === ts.SyntaxKind.ExtendsKeyword ? types : []));
  return base && calledName(base.expression);
}

/** The methods that need no library to be named. */
const globalMethods = methodNames(librariesNamedIn([]));
/** Names that a function which closes something is likely to have: reason enough to look into another file. */
const closingName = /close|disconnect|terminate|shut|stop|end|kick|drop|leave|abort|reject|fail|kill|ban|deny|error/i;

/** By its name and what it is given: `socket.close(code)`, `kick(client, 5000)`, `finish(1006)`. */
export function isLikelyToClose(call: ts.CallExpression | ts.NewExpression): boolean {
  const given = (call.arguments ?? []).flatMap(argument => writtenIn(argument));
  const name = calledName(call.expression) ?? '';
  if (globalMethods.has(name)) return given.some(argument => !ts.isFunctionLike(unwrap(argument)));
  return given.some(isProtocolCode) || (closingName.test(name) && given.some(looksLikeCode));
}

/** What stands in the literals of an argument, two deep; else the argument itself. */
function writtenIn(argument: ts.Expression, depth = 2): readonly ts.Expression[] {
  const inner = unwrap(ts.isSpreadElement(argument) ? argument.expression : argument);
  if (depth === 0) return [inner];
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.flatMap(each => writtenIn(each, depth - 1));
  if (!ts.isObjectLiteralExpression(inner)) return [inner];
  return inner.properties.flatMap(property => {
    if (ts.isPropertyAssignment(property)) return writtenIn(property.initializer, depth - 1);
    return ts.isShorthandPropertyAssignment(property) ? [property.name] : [];
  });
}

/**
 * Whether a file can hold a close code at all, by its names and numbers: most files that speak of sockets cannot, and
 * need no program.
 */
export function mayHoldCodes(file: ts.SourceFile): boolean {
  const libraries = librariesNamedIn([file.text]);
  const names = [...methodNames(libraries), ...codeProperties(libraries)];
  if (names.some(name => nodesNamed(file, name).length > 0)) return true;
  let found = false;
  walk(file, node => {
    found ||= ts.isNumericLiteral(node) && Number(node.text) >= 1000 && Number(node.text) < 5000;
    found ||= (ts.isCallExpression(node) || ts.isNewExpression(node)) && isLikelyToClose(node);
    return !found;
  });
  return found;
}
