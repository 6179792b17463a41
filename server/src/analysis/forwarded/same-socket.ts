import ts from 'typescript';
import { assignmentAt } from '../values/assignments.ts';
import { isMemberAccess, unwrap } from '../expressions.ts';
import { nodesNamed } from '../identifiers.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { standingsOf } from '../received/handlers.ts';
import { reporterAt } from '../received/reporter.ts';
import { socketsOf } from './handed-in.ts';
import { isSame, leafOf, type Leaf } from './leaf.ts';

/**
 * Whether the code is sent by the very socket that reported it, and so when that is closed: `ws.on('close', code => ws.close(code))`,
 * `close(ws, code) { ws.close(code); }`. `reported` is what has the code: the parameter of the handler, or a part of it.
 */
export function isOfSameSocket(
  program: MicroProgram,
  call: ts.CallExpression,
  index: number,
  reported: ts.Expression | undefined,
): boolean {
  const { checker } = program;
  const parameter = reported && leafOf(checker, reported)?.root;
  if (!parameter || !ts.isParameter(parameter)) return false;
  const handler = parameter.parent;
  const callee = unwrap(call.expression);
  const isThis = isMemberAccess(callee) && unwrap(callee.expression).kind === ts.SyntaxKind.ThisKeyword;
  const reporters = standingsOf(program, handler).map(({ expression }) => reporterAt(expression));
  if (isThis && ts.isFunctionExpression(handler)) return reporters.length > 0 && !reporters.includes(undefined);
  const sockets = socketsOf(program, call, index);
  return (
    sockets !== undefined && sockets.every(socket => isGiven(socket, handler) || isOneOf(program, socket, reporters))
  );
}

/** `close(ws, code)`, `onClose(event, ws)`, `event => event.target …` */
function isGiven({ root, path }: Leaf, handler: ts.SignatureDeclaration): boolean {
  const isOwn = handler.parameters.some(each => each === root);
  return isOwn && (path.length === 0 || /^(?:target|currentTarget)$/.test(path.join('.')));
}

function isOneOf(program: MicroProgram, socket: Leaf, reporters: readonly (ts.Expression | undefined)[]): boolean {
  return (
    reporters.length > 0 &&
    reporters.every(reporter => {
      const leaf = reporter && leafOf(program.checker, reporter);
      return (
        leaf !== undefined &&
        (isSame(leaf, socket) || isKeptIn(program, leaf, socket) || isKeptIn(program, socket, leaf))
      );
    })
  );
}

/** Whether a value is put into a field: `constructor(ws) { this.ws = ws; }`, `constructor(private ws: WebSocket)`. */
function isKeptIn({ checker, file }: MicroProgram, value: Leaf, field: Leaf): boolean {
  const [owner, name, ...rest] = field.path;
  if (owner !== 'this' || name === undefined || rest.length > 0) return false;
  const isProperty =
    ts.isParameter(value.root) &&
    ts.isParameterPropertyDeclaration(value.root, value.root.parent) &&
    value.path.length === 0;
  if (isProperty && value.root.name.getText() === name) return true;
  return nodesNamed(file, name).some(node => {
    const assignment = assignmentAt(node);
    const given = assignment?.value && leafOf(checker, assignment.value);
    return isSame(value, given) && isSame(field, leafOf(checker, assignment?.target ?? node));
  });
}
