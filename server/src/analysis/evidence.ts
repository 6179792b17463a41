import ts from 'typescript';
import { assignmentAt, assignmentsTo } from './assignments.ts';
import { isMemberAccess, isTrueAny, memberName, unwrap, wrapping } from './expressions.ts';
import { nodesNamed } from './identifiers.ts';
import { marksOf } from './marks.ts';
import { isOwnDeclaration, type MicroProgram } from './program/micro-program.ts';

/*
 * What counts as evidence that an untyped receiver is a WebSocket, all of it together:
 * - TypeScript takes the receiver for `any`, and not because a module could not be found;
 * - the method is `close`;
 * - one of the words of the receiver's own name is a socket's name, and none says that it is a stand-in;
 * - nothing that the file gives to the receiver speaks against it: only other untyped names, no call and no object;
 * - it is no parameter of a function that is handed to something that is known, or to a module that could not be found, or
 *   that the file calls with something else;
 * - the file speaks of WebSockets.
 */
const socketWords = /^(?:ws|wss?client|websockets?|sockets?)\d*$/;
const standInWords = /^(?:mock|fake|stub|dummy|spy|udp|tcp|net|tls|dgram|raw|server|io|zmq|unix)\w*$/;

/** Whether a file's text mentions WebSockets. */
export function speaksOfWebSockets(text: string): boolean {
  return /\bweb-?sockets?\b|WebSocket|['"]ws['"]|\bwss?:\/\//i.test(text);
}

/** Whether names alone say that `call` closes a WebSocket. */
export function speaksForSocket(program: MicroProgram, call: ts.CallExpression | ts.NewExpression): boolean {
  const callee = unwrap(call.expression);
  if (!isMemberAccess(callee) || memberName(callee) !== 'close') return false;
  const receiver = unwrap(callee.expression);
  const words = wordsOf(ownName(receiver));
  return (
    words.some(word => socketWords.test(word)) &&
    !words.some(word => standInWords.test(word)) &&
    isTrueAny(program.checker.getTypeAtLocation(receiver)) &&
    speaksOfWebSockets(call.getSourceFile().text) &&
    !comesFromElsewhere(program, receiver)
  );
}

/** Whether the file shows that a receiver is something of its own: what it is given is no other untyped name. */
function comesFromElsewhere(program: MicroProgram, receiver: ts.Expression): boolean {
  const { checker, file } = program;
  const symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(receiver) ? receiver.name : receiver);
  const declaration = symbol?.valueDeclaration;
  if (!symbol || !declaration) {
    const assignments = nodesNamed(file, ownName(receiver)).flatMap(name => assignmentAt(name) ?? []);
    return assignments.some(({ target, value }) => isMemberAccess(target) && value && !isNoObjection(checker, value));
  }
  const owner = ts.findAncestor(declaration, each => ts.isParameter(each) || ts.isVariableDeclaration(each));
  if (owner && ts.isParameter(owner)) return isHandedToTheKnown(checker, owner) || isCalledWithOthers(checker, owner);
  const initial = owner && ts.isVariableDeclaration(owner) ? owner.initializer : undefined;
  const values = [initial, ...assignmentsTo(program, symbol).map(({ value }) => value)];
  return values.some(value => value && !isNoObjection(checker, value));
}

/** Whether a value does not speak against a socket: a name of type `any`, no value at all yet, or a socket. */
function isNoObjection(checker: ts.TypeChecker, value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (isSocket(checker, checker.getTypeAtLocation(inner))) return true;
  if (inner.kind === ts.SyntaxKind.NullKeyword || inner.getText() === 'undefined') return true;
  return (ts.isIdentifier(inner) || isMemberAccess(inner)) && isTrueAny(checker.getTypeAtLocation(inner));
}

function isSocket(checker: ts.TypeChecker, type: ts.Type): boolean {
  const close = type.getProperty('close');
  const [signature] = close ? checker.getTypeOfSymbol(close).getCallSignatures() : [];
  const [code] = signature?.getParameters() ?? [];
  return code !== undefined && marksOf(checker, checker.getTypeOfSymbol(code)).some(({ kind }) => kind === 'sent');
}

/** Whether a parameter belongs to a function that is handed to what is no untyped object: then that would know it. */
function isHandedToTheKnown(checker: ts.TypeChecker, parameter: ts.ParameterDeclaration): boolean {
  const call = wrapping(parameter.parent).parent;
  if (!ts.isCallExpression(call) || !call.arguments.some(argument => unwrap(argument) === parameter.parent))
    return false;
  const callee = checker.getTypeAtLocation(call.expression);
  if (isTrueAny(callee)) return isRequired(checker, call.expression);
  const declaration = checker.getResolvedSignature(call)?.declaration;
  return !declaration || !isOwnDeclaration(declaration);
}

/** Whether the file calls the parameter's function with something that is no socket: a test double, a file. */
function isCalledWithOthers(checker: ts.TypeChecker, parameter: ts.ParameterDeclaration): boolean {
  const { name } = parameter.parent;
  if (!name || !ts.isIdentifier(name)) return false;
  const index = parameter.parent.parameters.indexOf(parameter);
  return nodesNamed(parameter.getSourceFile(), name.text).some(({ parent }) => {
    const argument = ts.isCallExpression(parent) ? parent.arguments[index] : undefined;
    return argument !== undefined && !isNoObjection(checker, argument);
  });
}

/** Whether what is called comes from a module: `require('net').createServer`, or a constant that is made so. */
function isRequired(checker: ts.TypeChecker, callee: ts.Expression): boolean {
  let root = unwrap(callee);
  while (isMemberAccess(root) || ts.isCallExpression(root)) {
    if (ts.isIdentifier(root.expression) && root.expression.text === 'require') return true;
    root = unwrap(root.expression);
  }
  const declaration = checker.getSymbolAtLocation(root)?.valueDeclaration;
  const initializer = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return initializer !== undefined && initializer !== root && isRequired(checker, initializer);
}

function ownName(receiver: ts.Expression): string {
  if (ts.isIdentifier(receiver)) return receiver.text;
  return isMemberAccess(receiver) ? (memberName(receiver) ?? '') : '';
}

/** `clientSocket`, `_ws`, `WEB_SOCKET` and `webSocket2` in lower-case words, where `web socket` is one. */
function wordsOf(name: string): string[] {
  const words = name.match(/[A-Z]?[a-z]+\d*|[A-Z]+(?![a-z])\d*/g) ?? [];
  return words.map(word => word.toLowerCase());
}
