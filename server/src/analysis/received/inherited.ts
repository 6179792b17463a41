import ts from 'typescript';
import { wrapping } from '../expressions.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { nameOf } from '../wrappers/paths.ts';
import { impliedTypes } from './implied.ts';

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
  const types = wantedObjects(checker, member.parent).flatMap(type => {
    const inherited = checker.getNonNullableType(type).getProperty(name);
    return inherited ? [checker.getNonNullableType(checker.getTypeOfSymbol(inherited))] : [];
  });
  return types.length > 0 || !ts.isMethodDeclaration(member) ? types : impliedTypes(program, member);
}

function wantedObjects(checker: ts.TypeChecker, owner: ts.Node): readonly ts.Type[] {
  if (ts.isObjectLiteralExpression(owner)) return [checker.getContextualType(owner)].filter(each => each !== undefined);
  if (!ts.isClassLike(owner)) return [];
  return (owner.heritageClauses ?? []).flatMap(({ types }) => types.map(each => checker.getTypeAtLocation(each)));
}
