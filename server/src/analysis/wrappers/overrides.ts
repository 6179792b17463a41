import ts from 'typescript';
import { nodesNamed } from '../identifiers.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { withBody, type WrittenFunction } from './functions.ts';
import { nameOf } from './paths.ts';

/** How many classes may stand between a method and one that overrides it. */
const deepestHeritage = 4;

/** The methods of the program that run in the place of a method where an object is of a derived class. */
export function overridesOf({ checker, sources }: MicroProgram, method: ts.Node): readonly WrittenFunction[] {
  const name = ts.isMethodDeclaration(method) && ts.isClassLike(method.parent) ? nameOf(method.name) : undefined;
  if (name === undefined || !ts.isClassLike(method.parent)) return [];
  const base = method.parent;
  return sources
    .flatMap(source => nodesNamed(source, name))
    .map(({ parent }) => parent)
    .filter(each => ts.isMethodDeclaration(each) && each !== method && nameOf(each.name) === name)
    .filter(({ parent }) => ts.isClassLike(parent) && isDerivedFrom(checker, parent, base, 0))
    .flatMap(each => withBody(checker, each as ts.MethodDeclaration) ?? []);
}

function isDerivedFrom(
  checker: ts.TypeChecker,
  owner: ts.ClassLikeDeclaration,
  base: ts.ClassLikeDeclaration,
  depth: number,
): boolean {
  const [extended] = (owner.heritageClauses ?? []).flatMap(({ token, types }) =>
    token === ts.SyntaxKind.ExtendsKeyword ? types : [],
  );
  const named = extended && checker.getSymbolAtLocation(extended.expression);
  const symbol = named && (named.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(named) : named;
  const declaration = symbol?.valueDeclaration;
  if (!declaration || !ts.isClassLike(declaration) || depth > deepestHeritage) return false;
  return declaration === base || isDerivedFrom(checker, declaration, base, depth + 1);
}
