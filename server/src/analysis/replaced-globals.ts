import ts from 'typescript';
import type { Api } from '../apis/api.ts';
import { isMemberAccess, memberName, walk } from './expressions.ts';
import type { MicroProgram } from './program.ts';

const globalObject = /^(?:globalThis|global|window|self)$/;

/**
 * Whether the file puts something else in the place of a global that `api` declares: a mock in a test, a polyfill. What
 * the global does from then on is not known.
 */
export function isReplaced({ file }: MicroProgram, api: Api): boolean {
  const names = [...api.declarations.matchAll(/^declare var (\w+)/gm)].map(([, name]) => name);
  if (!names.some(name => name !== undefined && file.text.includes(name))) return false;
  let found = false;
  walk(file, node => {
    if (ts.isCallExpression(node)) found ||= names.includes(nameStubbedBy(node));
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      found ||= names.includes(nameAssignedBy(node));
    }
    return !found;
  });
  return found;
}

/** `globalThis.WebSocket = …`, `(global as any).WebSocket = …` */
function nameAssignedBy({ left }: ts.BinaryExpression): string | undefined {
  if (!isMemberAccess(left)) return undefined;
  const [owner = ''] = /\w+/.exec(left.expression.getText()) ?? [];
  return globalObject.test(owner) ? memberName(left) : undefined;
}

/** `vi.stubGlobal('WebSocket', …)`, `jest.spyOn(window, 'WebSocket')`, `Object.defineProperty(globalThis, 'WebSocket', …)` */
function nameStubbedBy(call: ts.CallExpression): string | undefined {
  const method = /\w+$/.exec(call.expression.getText())?.[0] ?? '';
  if (!/^(?:stubGlobal|spyOn|defineProperty|replaceProperty|stub)$/.test(method)) return undefined;
  const isOfGlobal = method === 'stubGlobal' || globalObject.test(call.arguments[0]?.getText() ?? '');
  const name = call.arguments.slice(0, 2).find(ts.isStringLiteralLike);
  return isOfGlobal ? name?.text : undefined;
}
