import ts from 'typescript';
import type { MicroProgram } from '../program/micro-program.ts';
import { nameOf } from '../wrappers/paths.ts';

const perSource = new WeakMap<ts.SourceFile, readonly ts.InterfaceDeclaration[]>();

/** A member of a class or an object literal that is a function. */
export type Method = ts.MethodDeclaration | ts.PropertyDeclaration | ts.PropertyAssignment;

/**
 * The types of the methods that a member of a class or an object stands for although nothing says so: those of interfaces with
 * the tag `@implied` in Closewise's declarations, where it has the name and is written for what is given there, and where all
 * else stands beside it that the interface has.
 */
export function impliedTypes({ checker, declarations }: MicroProgram, method: Method): readonly ts.Type[] {
  const name = nameOf(method.name);
  const owner = method.parent;
  const own = checker.getTypeAtLocation(method);
  if (name === undefined || !saysWhatItTakes(own)) return [];
  const object = checker.getTypeAtLocation(owner);
  return declarations.flatMap(impliedIn).flatMap(each => {
    const implied = checker.getTypeAtLocation(each);
    const member = implied.getProperty(name);
    const type = member && checker.getTypeOfSymbol(member);
    const isComplete = implied.getProperties().every(other => isFunction(checker, object.getProperty(other.name)));
    return type && isComplete && takesWhatIsGiven(checker, own, type) ? [type] : [];
  });
}

/** Whether the first two parameters are written with their types. */
function saysWhatItTakes(own: ts.Type): boolean {
  const parameters = own.getCallSignatures()[0]?.getParameters() ?? [];
  return [0, 1].every(index => {
    const declaration = parameters[index]?.valueDeclaration;
    return (
      declaration && ts.isParameter(declaration) && (declaration.type ?? ts.getJSDocType(declaration)) !== undefined
    );
  });
}

function isFunction(checker: ts.TypeChecker, member: ts.Symbol | undefined): boolean {
  return member !== undefined && checker.getTypeOfSymbol(member).getCallSignatures().length > 0;
}

/** Whether a method says of its first two parameters that they are what the other is given, a socket and a code; `any` says nothing. */
function takesWhatIsGiven(checker: ts.TypeChecker, own: ts.Type, given: ts.Type): boolean {
  const [taken = [], wanted = []] = [own, given].map(type => {
    const parameters = type.getCallSignatures()[0]?.getParameters() ?? [];
    return parameters.map(each => checker.getTypeOfSymbol(each));
  });
  const [socket, code] = taken;
  const [givenSocket, givenCode] = wanted;
  if (!socket || !code || !givenSocket || !givenCode || saysNothing(socket) || saysNothing(code)) return false;
  // What is less than a socket is taken by functions of all sorts.
  return checker.isTypeAssignableTo(socket, givenSocket) && checker.isTypeAssignableTo(givenCode, code);
}

function saysNothing({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
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
