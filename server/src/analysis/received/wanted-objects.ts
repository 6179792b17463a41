import ts from 'typescript';
import { wrapping } from '../expressions.ts';
import { isDeclaring } from '../late-types/places.ts';
import { mentionsOf, symbolMadeBy } from '../late-types/symbols.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { nameOf } from '../wrappers/paths.ts';
import { callsOfMaker } from './handlers.ts';

/** How many names, functions and other objects an object is followed through to where it is wanted. */
const deepestWay = 5;

/**
 * What is wanted of an object literal, or of the objects of a class: where it is written, and under its name, as `handlers` is
 * in `const handlers = { close(ws: Socket, code: number) { … } }; Bun.serve({ websocket: handlers })`.
 */
export function wantedObjects(program: MicroProgram, owner: ts.Node): readonly ts.Type[] {
  if (ts.isObjectLiteralExpression(owner)) return wantedAt(program, owner);
  if (!ts.isClassLike(owner)) return [];
  const bases = (owner.heritageClauses ?? []).flatMap(({ types }) => types);
  const made = namedAs(program, owner).flatMap(({ parent }) =>
    ts.isNewExpression(parent) ? wantedAt(program, parent) : [],
  );
  return [...bases.map(each => program.checker.getTypeAtLocation(each)), ...made];
}

/** The same of any expression that stands in an object, or is one. */
export function wantedAt(program: MicroProgram, expression: ts.Expression, depth = 0): readonly ts.Type[] {
  const { checker } = program;
  const outer = wrapping(expression) as ts.Expression;
  const wanted = checker.getContextualType(expression) ?? checker.getContextualType(outer);
  if (wanted && (wanted.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) === 0) return [wanted];
  if (depth > deepestWay) return [];
  const { parent } = outer;
  if (ts.isSpreadAssignment(parent)) return wantedAt(program, parent.parent, depth + 1);
  if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) {
    const name = nameOf(parent.name);
    return wantedAt(program, parent.parent, depth + 1).flatMap(type => {
      const member = name === undefined ? undefined : checker.getNonNullableType(type).getProperty(name);
      return member ? [checker.getTypeOfSymbol(member)] : [];
    });
  }
  const next =
    ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent)
      ? namedAs(program, parent)
      : callsOfMaker(program, outer);
  return next.flatMap(each => wantedAt(program, each, depth + 1));
}

/** Where the program names what a declaration makes. */
function namedAs(program: MicroProgram, declaration: ts.Declaration): readonly ts.Expression[] {
  const symbol = symbolMadeBy(declaration);
  const mentions = symbol ? mentionsOf(program, symbol) : undefined;
  return (mentions ?? []).filter(each => ts.isExpression(each)).filter(each => !isDeclaring(each));
}
