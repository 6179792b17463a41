import ts from 'typescript';
import { wrapping } from '../expressions.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { nameOf } from '../wrappers/paths.ts';
import { impliedTypes } from './implied.ts';
import { wantedObjects } from './wanted-objects.ts';

/** The types of the methods that a method stands for: of the class that it is inherited from, and of the object that is wanted. */
export function inheritedTypes(program: MicroProgram, owner: ts.SignatureDeclaration): readonly ts.Type[] {
  const { checker } = program;
  const outer = wrapping(owner).parent;
  const member = ts.isMethodDeclaration(owner) ? owner : outer;
  if (!ts.isMethodDeclaration(member) && !ts.isPropertyDeclaration(member) && !ts.isPropertyAssignment(member)) {
    return [];
  }
  const name = nameOf(member.name);
  if (name === undefined) return [];
  const types = wantedObjects(program, member.parent).flatMap(type => {
    const inherited = checker.getNonNullableType(type).getProperty(name);
    return inherited ? [checker.getNonNullableType(checker.getTypeOfSymbol(inherited))] : [];
  });
  return types.length > 0 ? types : impliedTypes(program, member);
}
