import ts from 'typescript';
import { isMemberAccess, memberName, unwrap, walk } from '../expressions.ts';
import { isOwnDeclaration, type MicroProgram } from '../program/micro-program.ts';
import { withBody, type WrittenFunction } from '../wrappers/functions.ts';
import { isCaughtBelow } from './caught.ts';
import { leafOf, type Leaf } from './leaf.ts';
import { callAround } from './surroundings.ts';

/** How many functions are looked into, one in the other. */
const deepestFunction = 3;

/** What a function of the user's does with the code that it is given. */
interface Taken {
  readonly own: WrittenFunction;
  /** The calls inside that are given the code, each with its place among the arguments. */
  readonly calls: readonly { readonly call: ts.CallExpression; readonly index: number }[];
}

function takenBy({ checker }: MicroProgram, call: ts.CallExpression, index: number): Taken | undefined {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  const own = declaration && !ts.isJSDocSignature(declaration) ? withBody(checker, declaration) : undefined;
  const parameter = own?.parameters[Math.min(index, own.parameters.length - 1)];
  if (!own || !parameter) return undefined;
  const calls = new Map<ts.CallExpression, number>();
  walk(own.body, node => {
    if (!ts.isIdentifier(node) || leafOf(checker, node)?.root !== parameter) return;
    const inner = callAround(node);
    if (inner)
      calls.set(
        inner,
        Math.max(
          0,
          inner.arguments.findIndex(each => each.pos <= node.pos && node.end <= each.end),
        ),
      );
  });
  return { own, calls: Array.from(calls, ([inner, at]) => ({ call: inner, index: at })) };
}

/** Whether a function of the user's that takes the code catches what sending it may throw, or says so in its name. */
export function isCaughtInside(program: MicroProgram, call: ts.CallExpression, index: number, depth = 0): boolean {
  const name = unwrap(call.expression);
  const called = ts.isIdentifier(name) ? name.text : isMemberAccess(name) ? memberName(name) : undefined;
  if (/^(?:try|safe|quiet)|safely|quietly/i.test(called ?? '')) return true;
  const taken = depth > deepestFunction ? undefined : takenBy(program, call, index);
  return (
    taken?.calls.some(
      inner =>
        isCaughtBelow(program, inner.call, taken.own) || isCaughtInside(program, inner.call, inner.index, depth + 1),
    ) === true
  );
}

/**
 * The sockets that the code goes to in a call: the receiver of an API's method, and where the user's function hands it on, what
 * is there, as far as the caller knows it. Undefined where something is not known.
 */
export function socketsOf(
  program: MicroProgram,
  call: ts.CallExpression,
  index: number,
  depth = 0,
): readonly Leaf[] | undefined {
  const { checker } = program;
  const declaration = checker.getResolvedSignature(call)?.declaration;
  const taken = declaration && isOwnDeclaration(declaration) ? undefined : takenBy(program, call, index);
  if (!taken) {
    const callee = unwrap(call.expression);
    const leaf = isMemberAccess(callee) ? leafOf(checker, callee.expression) : undefined;
    return leaf && [leaf];
  }
  if (depth > deepestFunction) return undefined;
  const inside = taken.calls.map(inner => socketsOf(program, inner.call, inner.index, depth + 1));
  const known = inside.flatMap(each => each ?? []);
  if (known.length === 0 || inside.includes(undefined)) return undefined;
  const outside = known.map(leaf => asCallerSees(checker, leaf, call, taken.own));
  return outside.every(each => each !== undefined) ? outside : undefined;
}

/** What a parameter stands for in a call. */
function asCallerSees(
  checker: ts.TypeChecker,
  leaf: Leaf,
  call: ts.CallExpression,
  { parameters }: WrittenFunction,
): Leaf | undefined {
  const index = parameters.findIndex(each => each === leaf.root);
  if (index < 0) return leaf;
  const argument = call.arguments[index];
  const given = argument && leafOf(checker, argument);
  return given && { root: given.root, path: [...given.path, ...leaf.path] };
}
