import ts from 'typescript';
import { isAssignment, isMemberAccess, memberName, wrapping } from '../expressions.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { fieldValueFor } from './compiled-fields.ts';
import { putBy, takenFrom } from './containers.ts';
import { mentionsOf, symbolAt } from './symbols.ts';
import { element, type Value, type Way } from './value.ts';

/** How many other names of a container's inner containers are followed. */
const deepestName = 2;

/**
 * What the program puts into a part of what a symbol stands for, wherever it names it: `rooms[id] = []`,
 * `rooms[id].push(socket)`, `const room = rooms[id]; room.push(socket)`.
 */
export function putInto(program: MicroProgram, symbol: ts.Symbol, way: Way, depth = 0): readonly Value[] {
  if (way.length === 0) return [];
  return (mentionsOf(program, symbol) ?? []).flatMap(mention => putAt(program, mention, way, depth));
}

function putAt(program: MicroProgram, mention: ts.Node, way: Way, depth: number): readonly Value[] {
  const puts: Value[] = [];
  let part = wrapping(mention);
  let left = way;
  for (;;) {
    const step = stepFrom(part);
    const whole = step ? undefined : wholeOf(part);
    if (whole) part = whole;
    if (whole) continue;
    if (!step) break;
    const [first, ...rest] = left;
    if (first === undefined || (step.name !== undefined && step.name !== first && first !== element)) break;
    if (step.name === undefined && first !== element) break;
    if (step.put) return [...puts, { from: step.put, way: rest }];
    part = step.to;
    left = rest;
    const assigned = assignedTo(part);
    if (assigned) puts.push({ from: assigned, way: left });
  }
  const alias = part === wrapping(mention) || left.length === 0 ? undefined : nameGivenTo(program, part);
  return alias && depth < deepestName ? [...puts, ...putInto(program, alias, left, depth + 1)] : puts;
}

/** One step further from a container: to a member or an element of it, or to what is put into it there. */
function stepFrom(
  part: ts.Node,
): { readonly name?: string | undefined; readonly to: ts.Node; readonly put?: ts.Expression | undefined } | undefined {
  const fieldValue = fieldValueFor(part);
  if (fieldValue) return { to: part.parent, put: fieldValue };
  const access = part.parent;
  if (!isMemberAccess(access) || access.expression !== part) return undefined;
  const call = wrapping(access).parent;
  if (ts.isCallExpression(call) && call.expression === wrapping(access)) {
    const put = putBy(call);
    return put || takenFrom(call) ? { to: wrapping(call), put } : undefined;
  }
  const name = memberName(access);
  // `['a']` names a member of a table as well as one of its elements
  return { to: wrapping(access), name };
}

/** `(rooms[id] ||= [])`, `(rooms[id] || [])`, `(rooms[id] = [])` around one of its operands, which it may be. */
function wholeOf(part: ts.Node): ts.Node | undefined {
  const { parent } = part;
  const isOne = ts.isBinaryExpression(parent) && /^(?:\|\||\?\?|=|\|\|=|\?\?=)$/.test(parent.operatorToken.getText());
  const whole = isOne ? wrapping(parent) : undefined;
  return whole && ts.isParenthesizedExpression(whole) ? whole : undefined;
}

function assignedTo(part: ts.Node): ts.Expression | undefined {
  const { parent } = part;
  const isTarget = ts.isBinaryExpression(parent) && parent.left === part && isAssignment(parent.operatorToken.kind);
  return isTarget ? parent.right : undefined;
}

/** The variable that is declared as, or given, a part. */
function nameGivenTo({ checker }: MicroProgram, part: ts.Node): ts.Symbol | undefined {
  const { parent } = part;
  if (ts.isVariableDeclaration(parent) && parent.initializer === part && ts.isIdentifier(parent.name)) {
    return checker.getSymbolAtLocation(parent.name);
  }
  const isValue =
    ts.isBinaryExpression(parent) &&
    parent.right === part &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isIdentifier(parent.left);
  return isValue ? symbolAt(checker, parent.left) : undefined;
}
