import ts from 'typescript';
import { typeAlong, type Way } from '../late-types/value.ts';
import { marksOf, type Mark } from '../marks.ts';

/** How something can be called that may also be an object with a method: `EventListener | { handleEvent(…) }`. */
export function signaturesOf(type: ts.Type): readonly ts.Signature[] {
  return type.isUnion() ? type.types.flatMap(each => each.getCallSignatures()) : type.getCallSignatures();
}

/** The marks of received codes in a type. */
export function receivedIn(checker: ts.TypeChecker, type: ts.Type | undefined): readonly Mark[] {
  return marksOf(checker, type).filter(({ kind }) => kind === 'received');
}

/** Whether a part of a type may be a code, so that it is worth following: a number, something untyped, or what has parts. */
export function couldBeCode(checker: ts.TypeChecker, type: ts.Type, way: Way): boolean {
  const untyped = ts.TypeFlags.Any | ts.TypeFlags.Unknown;
  const parts = way.map((_, index) => typeAlong(checker, type, way.slice(0, index)));
  if (parts.some(each => each && (each.flags & untyped) !== 0)) return true;
  const part = typeAlong(checker, type, way);
  const possible = ts.TypeFlags.Number | ts.TypeFlags.NumberLiteral | untyped;
  if (!part) return false;
  return part.isUnion() ? part.types.some(each => (each.flags & possible) !== 0) : (part.flags & possible) !== 0;
}

/** Whether a name is one for close codes. */
export function soundsLikeCode(name: string): boolean {
  return /code|status/i.test(name);
}
