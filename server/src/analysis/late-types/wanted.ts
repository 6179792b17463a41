import ts from 'typescript';
import { isMemberAccess, memberName } from '../expressions.ts';
import { typeAlong, type Value, type Way } from './value.ts';

/** Stands for the index of `this` among the arguments. */
export const thisIndex = -1;

/** What one parameter of a function is asked about. */
export interface Question {
  readonly index: number;
  readonly way: Way;
  readonly depth: number;
}

/** What a function is given by the type that is wanted where it stands; undefined where that says nothing. */
export function givenByWantedType(
  checker: ts.TypeChecker,
  node: ts.Node,
  { index, way }: Question,
): readonly Value[] | undefined {
  const type = wantedAt(checker, node);
  if (!type) return undefined;
  const wanted = checker.getNonNullableType(type);
  const signatures = (wanted.isUnion() ? wanted.types : [wanted]).flatMap(each => each.getCallSignatures());
  const parts = signatures.flatMap(signature => {
    const parameter = index === thisIndex ? signature.thisParameter : signature.getParameters()[index];
    const isRest = parameter?.valueDeclaration && isRestParameter(parameter.valueDeclaration);
    return parameter && !isRest ? [checker.getTypeOfSymbol(parameter)] : [];
  });
  const known = parts.filter(each => (each.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) === 0);
  if (known.length === 0 || known.length < parts.length) return undefined;
  const [first] = way;
  const isTarget = (first === 'target' || first === 'currentTarget') && index === 0;
  const listenedTo =
    isTarget && !known.some(each => typeAlong(checker, each, [first])) ? emitterAround(node) : undefined;
  if (listenedTo) return [{ from: listenedTo, way: way.slice(1) }];
  return known.map(from => ({ from, way }));
}

function wantedAt(checker: ts.TypeChecker, node: ts.Node): ts.Type | undefined {
  if (!ts.isExpression(node)) return undefined;
  const { parent } = node;
  // In JavaScript TypeScript may take an assignment for a declaration, for which nothing is wanted.
  const isAssigned = ts.isBinaryExpression(parent) && parent.right === node && isMemberAccess(parent.left);
  return checker.getContextualType(node) ?? (isAssigned ? checker.getTypeAtLocation(parent.left) : undefined);
}

function isRestParameter(declaration: ts.Declaration): boolean {
  return ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
}

/** `socket` in `socket.onclose = listener` and `socket.addEventListener('close', listener)`. */
function emitterAround(listener: ts.Node): ts.Expression | undefined {
  const { parent } = listener;
  const member = ts.isBinaryExpression(parent)
    ? parent.left
    : ts.isCallExpression(parent)
      ? parent.expression
      : undefined;
  return member && isMemberAccess(member) && /^(?:on[a-z]+|addEventListener)$/.test(memberName(member) ?? '')
    ? member.expression
    : undefined;
}
