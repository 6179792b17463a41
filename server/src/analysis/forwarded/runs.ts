import ts from 'typescript';
import { contains } from '../expressions.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { passesErrorsOn } from './caught.ts';
import { standingsOf } from '../received/handlers.ts';

/** Where a function is run from. */
export interface Run {
  readonly place: ts.Expression;
  /** Whether what it throws gets to that place: nothing calls it later. */
  readonly isAtOnce: boolean;
}

/**
 * Where a function that has a name in `home`, the function that it is declared in, is run from. None for a function that is
 * written where it is used, and where `home` is a whole file, of which others may call it.
 */
export function runsOf(program: MicroProgram, declaration: ts.SignatureDeclaration, home: ts.Node): readonly Run[] {
  const isLocal =
    ts.isFunctionDeclaration(declaration) ||
    (ts.isVariableDeclaration(declaration.parent) && declaration.parent.initializer === declaration);
  if (!isLocal || !ts.isFunctionLike(home) || declaration === home) return [];
  return standingsOf(program, declaration)
    .filter(({ expression }) => !contains(declaration, expression))
    .map(({ expression }) => ({
      place: expression,
      isAtOnce: passesErrorsOn(expression),
    }));
}
