import ts from 'typescript';
import { nodesNamed } from '../identifiers.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import type { WrittenFunction } from './functions.ts';
import { nameOf } from './paths.ts';

/**
 * The method behind one that is only declared, where there is no doubt: the interface or abstract class is not exported,
 * one class implements it, and nothing else in the file has a member of that name.
 */
export function onlyImplementation({ checker }: MicroProgram, declared: ts.Node): WrittenFunction | undefined {
  const member = ts.isFunctionTypeNode(declared) ? declared.parent : declared;
  const owner = member.parent;
  const isDeclaredOnly =
    (ts.isInterfaceDeclaration(owner) && (ts.isMethodSignature(member) || ts.isPropertySignature(member))) ||
    (ts.isClassDeclaration(owner) && ts.isMethodDeclaration(member) && !member.body);
  const name = isDeclaredOnly ? nameOf(member.name) : undefined;
  if (name === undefined || !isDeclaredOnly || isExported(owner)) return undefined;
  const others = nodesNamed(owner.getSourceFile(), name)
    .map(({ parent }) => parent)
    .filter(each => each !== member && isMember(each) && nameOf(each.name) === name);
  const [only, ...more] = others;
  if (!only || more.length > 0 || !ts.isMethodDeclaration(only) || !only.body || !ts.isClassLike(only.parent)) {
    return undefined;
  }
  const bases = only.parent.heritageClauses?.flatMap(({ types }) => types) ?? [];
  const isOf = bases.some(({ expression }) => checker.getSymbolAtLocation(expression)?.declarations?.includes(owner));
  return isOf ? (only as WrittenFunction) : undefined;
}

function isMember(node: ts.Node): node is ts.ClassElement | ts.TypeElement | ts.ObjectLiteralElementLike {
  return ts.isClassElement(node) || ts.isTypeElement(node) || ts.isObjectLiteralElement(node);
}

/** Whether other files can name a declaration, and so implement it. */
function isExported(declaration: ts.InterfaceDeclaration | ts.ClassDeclaration): boolean {
  if ((ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) !== 0) return true;
  const { name } = declaration;
  return (
    !name ||
    nodesNamed(declaration.getSourceFile(), name.text).some(
      ({ parent }) => ts.isExportSpecifier(parent) || ts.isExportAssignment(parent),
    )
  );
}
