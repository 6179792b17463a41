import ts from 'typescript';
import { isMemberAccess, memberName, unwrap, wrapping } from '../expressions.ts';
import { leafOf } from '../forwarded/leaf.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { endpointOfSocket } from '../sent/endpoint.ts';
import { endpointDeclaredAt, type Endpoint } from '../sent/endpoint-tags.ts';
import { signaturesOf } from './code-types.ts';
import { sourcesOf, type Source } from './handlers.ts';

/** How many functions a received code is followed back through. */
const deepestWay = 4;

const listening = /^(?:on|once|addListener|addEventListener|prependListener|prependOnceListener|onclose|onClose)$/;

/** `ws` where a function is given to `ws.on('close', …)` or `ws.onclose = …`. */
export function reporterAt(handler: ts.Expression): ts.Expression | undefined {
  const { parent } = wrapping(handler);
  const member = ts.isCallExpression(parent)
    ? unwrap(parent.expression)
    : ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
      ? unwrap(parent.left)
      : undefined;
  const isListening = member && isMemberAccess(member) && listening.test(memberName(member) ?? '');
  return isListening ? unwrap(member.expression) : undefined;
}

/** The same where the function is told of the end of a socket, which is closed or failed. */
export function endedAt(handler: ts.Expression): ts.Expression | undefined {
  const { parent } = wrapping(handler);
  const [event] = ts.isCallExpression(parent) ? parent.arguments : [];
  if (event && ts.isStringLiteralLike(event)) return isEnd(event.text) ? reporterAt(handler) : undefined;
  const isAssigned = ts.isBinaryExpression(parent) && isMemberAccess(parent.left);
  return isAssigned && isEnd(memberName(parent.left) ?? '') ? unwrap(parent.left.expression) : undefined;
}

function isEnd(name: string): boolean {
  return /^(?:on)?(?:close|error)$/i.test(name);
}

/**
 * On which side of the connection the socket is that reports the code at `subject`, by where the program has that socket from.
 * Undefined where that is not certain.
 */
export function reportingEndpoint(program: MicroProgram, subject: ts.Expression, depth = 0): Endpoint | undefined {
  const parameter = leafOf(program.checker, subject)?.root;
  if (depth > deepestWay || !parameter || !ts.isParameter(parameter)) return undefined;
  const owner = parameter.parent;
  const index = owner.parameters.filter(({ name }) => name.getText() !== 'this').indexOf(parameter);
  const [only, ...others] = new Set(
    sourcesOf(program, owner).map(source => reportingSide(program, source, index, depth)),
  );
  return others.length === 0 ? only : undefined;
}

function reportingSide(program: MicroProgram, source: Source, index: number, depth: number): Endpoint | undefined {
  if (source.kind === 'called') {
    const argument = source.call.arguments[index];
    return argument && reportingEndpoint(program, argument, depth + 1);
  }
  const reporter = source.at && reporterAt(source.at);
  const side = reporter && endpointOfSocket(program, reporter);
  return side ?? endpointDeclaredAt(signaturesOf(source.type)[0]?.declaration);
}
