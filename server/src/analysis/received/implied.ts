import ts from 'typescript';
import type { MicroProgram } from '../program/micro-program.ts';

const perSource = new WeakMap<ts.SourceFile, readonly ts.InterfaceDeclaration[]>();

/**
 * The types of the methods that a method of a class stands for although the class says nothing of it: those of interfaces with
 * the tag `@implied` in Closewise's declarations, where the method has the name and takes what is given there.
 */
export function impliedTypes(
  { checker, declarations }: MicroProgram,
  method: ts.MethodDeclaration,
): readonly ts.Type[] {
  if (!ts.isClassLike(method.parent) || !ts.isIdentifier(method.name)) return [];
  const own = checker.getTypeAtLocation(method);
  const { text } = method.name;
  return declarations.flatMap(impliedIn).flatMap(each => {
    const member = checker.getTypeAtLocation(each).getProperty(text);
    const type = member && checker.getTypeOfSymbol(member);
    return type && takesWhatIsGiven(checker, own, type) ? [type] : [];
  });
}

/** Whether a method says of its first two parameters that they are what the other is given; `any` says nothing. */
function takesWhatIsGiven(checker: ts.TypeChecker, own: ts.Type, given: ts.Type): boolean {
  const [taken, wanted] = [own, given].map(type => {
    const parameters = type.getCallSignatures()[0]?.getParameters() ?? [];
    return parameters.map(each => checker.getTypeOfSymbol(each));
  });
  return [0, 1].every(index => {
    const [one, other] = [taken?.[index], wanted?.[index]];
    if (!one || !other || (one.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0) return false;
    return checker.isTypeAssignableTo(one, other) || checker.isTypeAssignableTo(other, one);
  });
}

function impliedIn(source: ts.SourceFile): readonly ts.InterfaceDeclaration[] {
  const known = perSource.get(source);
  if (known) return known;
  const found = source.statements
    .filter(ts.isInterfaceDeclaration)
    .filter(each => ts.getJSDocTags(each).some(({ tagName }) => tagName.text === 'implied'));
  perSource.set(source, found);
  return found;
}
