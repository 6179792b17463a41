import ts from 'typescript';
import type { Library } from '../../apis/api.ts';
import { globalsOf, referencesOf } from '../../apis/shapes.ts';
import { assignmentAt } from '../values/assignments.ts';
import { isMemberAccess } from '../expressions.ts';
import { nodesNamed } from '../identifiers.ts';

const globalObject = /^(?:globalThis|global|window|self)$/;

/**
 * What the marks of those libraries name whose globals the file puts something else in the place of: a mock in a test, a
 * polyfill. What such a global does from then on is not known.
 */
export function replacedReferences(file: ts.SourceFile, libraries: readonly Library[]): ReadonlySet<string> {
  const replaced = libraries.filter(library =>
    globalsOf(library).some(name =>
      nodesNamed(file, name).some(node => isAssignedGlobal(node) || (ts.isStringLiteralLike(node) && isStubbed(node))),
    ),
  );
  return new Set(replaced.flatMap(library => [...referencesOf(library)]));
}

/** `globalThis.WebSocket = …`, `(global as any).WebSocket = …` */
function isAssignedGlobal(name: ts.Node): boolean {
  const target = assignmentAt(name)?.target;
  return (
    target !== undefined &&
    isMemberAccess(target) &&
    globalObject.test(/\w+/.exec(target.expression.getText())?.[0] ?? '')
  );
}

/** `vi.stubGlobal('WebSocket', …)`, `jest.spyOn(window, 'WebSocket')`, `Object.defineProperty(globalThis, 'WebSocket', …)` */
function isStubbed({ parent: call }: ts.StringLiteralLike): boolean {
  if (!ts.isCallExpression(call)) return false;
  const method = /\w+$/.exec(call.expression.getText())?.[0] ?? '';
  const isOfGlobal = method === 'stubGlobal' || globalObject.test(call.arguments[0]?.getText() ?? '');
  return isOfGlobal && /^(?:stubGlobal|spyOn|defineProperty|replaceProperty|stub)$/.test(method);
}
