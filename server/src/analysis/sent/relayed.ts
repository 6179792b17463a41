import ts from 'typescript';
import { isMemberAccess, unwrap, walk } from '../expressions.ts';
import { isSame, leafOf } from '../forwarded/leaf.ts';
import { marksOf } from '../marks.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { receivedIn, signaturesOf } from '../received/code-types.ts';
import { sourcesOf, standingsOf } from '../received/handlers.ts';
import { receivedMarksAt } from '../received/received-marks.ts';
import { endedAt } from '../received/reporter.ts';
import { receiverOfCall } from './method-receiver.ts';

/**
 * Whether the code at `expression` tells one side of a relay what became of the other: it is chosen by a received code, or sent
 * where another socket reports that it is closed or failed.
 */
export function isRelayed(program: MicroProgram, expression: ts.Expression): boolean {
  if (isChosenByCode(program, expression)) return true;
  const socket = receiverOfCall(program.checker, expression);
  for (let node: ts.Node = expression; socket && !ts.isSourceFile(node); node = node.parent) {
    if (ts.isFunctionLike(node) && isToldByAnother(program, node, socket)) return true;
  }
  return false;
}

/** `code === 1000 ? 1000 : 1011` */
function isChosenByCode(program: MicroProgram, expression: ts.Expression): boolean {
  let found = false;
  walk(expression, node => {
    const isName = ts.isIdentifier(node) || isMemberAccess(node);
    found ||= isName && receivedMarksAt(program, node).length > 0;
    return !found;
  });
  return found;
}

function isToldByAnother(program: MicroProgram, handler: ts.SignatureDeclaration, socket: ts.Expression): boolean {
  const { checker } = program;
  const own = leafOf(checker, socket);
  if (!own || handler.parameters.some(each => each === own.root && own.path.length === 0)) return false;
  const reporters = standingsOf(program, handler).map(({ expression }) => endedAt(expression));
  if (reporters.some(each => each && isSame(own, leafOf(checker, each)))) return false;
  if (reporters.some(each => each && isSocket(program, each))) return true;
  return sourcesOf(program, handler).some(source => source.kind === 'wanted' && givesCode(program, source.type));
}

function isSocket({ checker }: MicroProgram, expression: ts.Expression): boolean {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(unwrap(expression)));
  return ['close', 'end'].some(name => {
    const method = type.getProperty(name);
    const [taken] = method ? (checker.getTypeOfSymbol(method).getCallSignatures()[0]?.getParameters() ?? []) : [];
    return taken !== undefined && marksOf(checker, checker.getTypeOfSymbol(taken)).some(({ kind }) => kind === 'sent');
  });
}

/** Whether a handler is given a received code, or an event that has one. */
function givesCode({ checker }: MicroProgram, type: ts.Type): boolean {
  const given = signaturesOf(checker.getNonNullableType(type)).flatMap(signature => signature.getParameters());
  return given.some(parameter => {
    const own = checker.getTypeOfSymbol(parameter);
    const code = own.getProperty('code');
    return (
      receivedIn(checker, own).length > 0 || (code && receivedIn(checker, checker.getTypeOfSymbol(code)).length > 0)
    );
  });
}
