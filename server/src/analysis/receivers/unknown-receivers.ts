import type ts from 'typescript';
import { allDeclarations } from '../../apis/libraries.ts';
import { methodNames } from '../../apis/shapes.ts';
import type { AnalysisInput } from '../analysis.ts';
import { isLikelyToClose } from '../candidates.ts';
import type { CodeUse } from '../code-use.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { isUnknown, methodCalled } from './settled-receivers.ts';

/** The methods of libraries that no source names, too: sockets of theirs may come from anywhere. */
const anyMethod = methodNames(allDeclarations);

/**
 * The offset of the method's name in a call that may close a WebSocket, where TypeScript does not know here what is called.
 * `uses` are those among the arguments.
 */
export function unknownReceiverOf(
  program: MicroProgram,
  call: ts.CallExpression | ts.NewExpression,
  uses: readonly CodeUse[],
  settled: AnalysisInput['settled'],
): number | undefined {
  const name = methodCalled(call);
  if (!name || !anyMethod.has(name.text) || !isLikelyToClose(call) || !isUnknown(program, name)) return undefined;
  const offset = name.getStart();
  const isFound = uses.some(({ certainty }) => certainty === 'type');
  return isFound && !settled?.has(offset) ? undefined : offset;
}
