import ts from 'typescript';
import { isCalledWithOthers, isHandedToTheKnown, type Judge } from './parameter.ts';
import { isOtherName } from './names.ts';
import { isFromElsewhere, isUnknown, parameterOf, symbolOf, valuesOf, type UntypedClose } from './receiver.ts';
import { isMade } from './use.ts';
import { isMemberAccess, memberName, unwrap, wrapping } from '../expressions.ts';
import { marksOf } from '../marks.ts';
import type { MicroProgram } from '../program/micro-program.ts';

/** Something that speaks against a WebSocket, whatever speaks for one. */
export interface Objection {
  readonly id: string;
  holds(close: UntypedClose): boolean;
}

/** A receiver to which one of these applies is not taken for a WebSocket. */
export const objections: readonly Objection[] = [
  /** Its name says that it is something else. */
  { id: 'other-name', holds: ({ name }) => isOtherName(name) },
  /** The program gives it an object, or what a call returns that nothing says makes a WebSocket. */
  { id: 'other-value', holds: isGivenOthers },
  /** It is a parameter of a function that is handed to what is known, or comes from a module: that knows what it gives. */
  {
    id: 'handed-over',
    holds: isParameterThat(isHandedToTheKnown),
  },
  /** It is a parameter of a function that the file calls with something else. */
  {
    id: 'called-with-others',
    holds: isParameterThat(isCalledWithOthers),
  },
  /** The call is waited for: a WebSocket's `close` returns nothing. */
  { id: 'awaited', holds: ({ call }) => isAwaited(call) },
  /** The file is a test, or has stand-ins: what is closed there with 1006 is mostly one of these. */
  { id: 'test', holds: ({ call }) => speaksOfTests(call.getSourceFile()) },
];

/** How tests begin. */
const testBeginnings = [
  /(?<![.\w$])(?:describe|it|test|suite|specify|beforeEach|afterEach)(?:\.\w+)*\s*\(\s*(?:['"`(]|async\b|function\b)/,
  /\b(?:t|Deno|QUnit)\.test\s*\(/,
];
/** How stand-ins are made. */
const standIns = [
  /\b(?:jest|vi|sinon)\.\w+\s*\(/,
  /\b(?:class|extends|new|function|const|let|var)\s+\w*(?:[mM]ock|[fF]ake)(?![a-z])/,
];

/** Whether a file has tests, by its words. */
export const hasTests = textTest(testBeginnings);

/** Whether a file tests something, or has what stands in for something, by its words. */
export const speaksOfTests = textTest([...testBeginnings, ...standIns]);

/** Tests the texts of files, each once. */
function textTest(patterns: readonly RegExp[]): (file: ts.SourceFile) => boolean {
  const pattern = new RegExp(patterns.map(({ source }) => source).join('|'));
  const known = new WeakMap<ts.SourceFile, boolean>();
  return file => {
    const answer = known.get(file) ?? pattern.test(file.text);
    known.set(file, answer);
    return answer;
  };
}

/** Methods that take an element out of a container. */
const takingMethods: ReadonlySet<string> = new Set(['at', 'find', 'get', 'pop', 'shift']);

/** Whether a value may be a socket: it is one, a name of type `any`, no value at all, or made or kept as one. */
function mayBeSocket(program: MicroProgram, value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (ts.isConditionalExpression(inner))
    return mayBeSocket(program, inner.whenTrue) && mayBeSocket(program, inner.whenFalse);
  if (ts.isBinaryExpression(inner) && /^(?:\|\||\?\?|&&|=)$/.test(inner.operatorToken.getText()))
    return mayBeSocket(program, inner.left) && mayBeSocket(program, inner.right);
  if (isSocket(program.checker, program.checker.getTypeAtLocation(inner))) return true;
  if (isNothing(inner)) return true;
  const isName = ts.isIdentifier(inner) || isMemberAccess(inner) || isTaken(inner);
  return (isName || isMade(inner)) && isUnknown(program, inner);
}

/** Whether the program gives a receiver something else; what a receiver is taken out of says nothing but where it is from. */
function isGivenOthers(close: UntypedClose): boolean {
  const { program } = close;
  const declaration = symbolOf(program, close.receiver)?.valueDeclaration;
  const isTakenOut = declaration !== undefined && ts.isBindingElement(declaration);
  return valuesOf(close).some(value => (isTakenOut ? isFromElsewhere(program, value) : !mayBeSocket(program, value)));
}

function isNothing(value: ts.Expression): boolean {
  return (
    value.kind === ts.SyntaxKind.NullKeyword ||
    value.kind === ts.SyntaxKind.FalseKeyword ||
    ts.isVoidExpression(value) ||
    value.getText() === 'undefined'
  );
}

/** `sockets.get(id)` */
function isTaken(value: ts.Expression): boolean {
  return (
    ts.isCallExpression(value) &&
    isMemberAccess(value.expression) &&
    takingMethods.has(memberName(value.expression) ?? '')
  );
}

function isSocket(checker: ts.TypeChecker, type: ts.Type): boolean {
  const close = type.getProperty('close');
  const [signature] = close ? checker.getTypeOfSymbol(close).getCallSignatures() : [];
  const [code] = signature?.getParameters() ?? [];
  return code !== undefined && marksOf(checker, checker.getTypeOfSymbol(code)).some(({ kind }) => kind === 'sent');
}

/** Says of a receiver that is a parameter whether `isSo` holds for the parameter. */
function isParameterThat(
  isSo: (program: MicroProgram, parameter: ts.ParameterDeclaration, judge: Judge) => boolean,
): (close: UntypedClose) => boolean {
  return close => {
    const { program } = close;
    const parameter = parameterOf(close);
    const judge: Judge = {
      mayBeSocket: value => mayBeSocket(program, value),
      isSocket: type => isSocket(program.checker, type),
    };
    return parameter !== undefined && isSo(program, parameter, judge);
  };
}

function isAwaited(call: ts.CallExpression): boolean {
  const { parent } = wrapping(call);
  if (ts.isAwaitExpression(parent)) return true;
  return isMemberAccess(parent) && /^(?:then|catch|finally)$/.test(memberName(parent) ?? '');
}
