import ts from 'typescript';
import { isMemberAccess, unwrap, wrapping } from '../expressions.ts';
import { nodesNamed } from '../identifiers.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { functionAt, withBody, type WrittenFunction } from './functions.ts';
import { keyOf, nameOf, type Path } from './paths.ts';

/** More calls than this of one function are not looked at. */
const mostCalls = 20;

/**
 * The functions that a callee may be which came in as a parameter: those that are handed to its function in the same file,
 * `function retry(fail) { fail(1006) } … retry(code => socket.close(code))`.
 */
export function functionsHandedIn({ checker }: MicroProgram, callee: ts.Expression): readonly WrittenFunction[] {
  const handed = parameterBehind(checker, callee);
  if (!handed) return [];
  const { parameter, path } = handed;
  const owner = parameter.parent;
  const name = nameOfFunction(owner);
  if (name === undefined) return [];
  const index = owner.parameters.indexOf(parameter);
  return nodesNamed(owner.getSourceFile(), name)
    .slice(0, mostCalls)
    .flatMap(node => {
      const given = argumentAt(checker, node, owner, index) ?? attributeAt(checker, node, owner, index, path);
      if (!given) return [];
      return functionAt(checker, given.expression, given.path ?? path) ?? [];
    });
}

/** The parameter that an expression is read from, and the way from it. */
function parameterBehind(
  checker: ts.TypeChecker,
  expression: ts.Expression,
): { readonly parameter: ts.ParameterDeclaration; readonly path: Path } | undefined {
  const path: string[] = [];
  let root = unwrap(expression);
  while (isMemberAccess(root)) {
    const key = keyOf(root);
    if (key === undefined) return undefined;
    path.unshift(key);
    root = unwrap(root.expression);
  }
  let declaration: ts.Node | undefined = ts.isIdentifier(root)
    ? checker.getSymbolAtLocation(root)?.valueDeclaration
    : undefined;
  while (declaration && ts.isBindingElement(declaration)) {
    const key = ts.isObjectBindingPattern(declaration.parent)
      ? nameOf(declaration.propertyName ?? declaration.name)
      : undefined;
    if (key === undefined || declaration.dotDotDotToken) return undefined;
    path.unshift(key);
    declaration = declaration.parent.parent;
  }
  const isOne = declaration && ts.isParameter(declaration) && !declaration.dotDotDotToken;
  return isOne ? { parameter: declaration as ts.ParameterDeclaration, path } : undefined;
}

function nameOfFunction(owner: ts.SignatureDeclaration): string | undefined {
  if (ts.isFunctionDeclaration(owner) || ts.isMethodDeclaration(owner)) return nameOf(owner.name);
  const { parent } = wrapping(owner);
  return ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isPropertyAssignment(parent)
    ? nameOf(parent.name)
    : undefined;
}

interface Handed {
  readonly expression: ts.Expression;
  /** What is left of the way; absent where it is all of it. */
  readonly path?: Path;
}

/** The argument at `index` where `name` is the name of what is called, and that is `owner`. */
function argumentAt(
  checker: ts.TypeChecker,
  name: ts.Node,
  owner: ts.SignatureDeclaration,
  index: number,
): Handed | undefined {
  const member = isMemberAccess(name.parent) && name.parent.expression !== name ? name.parent : name;
  const callee = wrapping(member);
  const call = callee.parent;
  if (!ts.isCallExpression(call) || call.expression !== callee || call.arguments.some(ts.isSpreadElement)) {
    return undefined;
  }
  const declaration = checker.getResolvedSignature(call)?.declaration;
  const isOwner = declaration && !ts.isJSDocSignature(declaration) && withBody(checker, declaration) === owner;
  const expression = isOwner ? call.arguments[index] : undefined;
  return expression && { expression };
}

/** The attribute of an element that `owner` renders: `<Child onFail={code => socket.close(code)} />`. */
function attributeAt(
  checker: ts.TypeChecker,
  name: ts.Node,
  owner: ts.SignatureDeclaration,
  index: number,
  [first, ...rest]: Path,
): Handed | undefined {
  const element = name.parent;
  const isRendered = ts.isJsxOpeningElement(element) || ts.isJsxSelfClosingElement(element);
  if (!isRendered || element.tagName !== name || index !== 0 || first === undefined) return undefined;
  const rendered = functionAt(checker, name as ts.Identifier, []);
  if (rendered !== owner) return undefined;
  for (const attribute of element.attributes.properties) {
    if (!ts.isJsxAttribute(attribute) || attribute.name.getText() !== first) continue;
    const value = attribute.initializer;
    const expression = value && ts.isJsxExpression(value) ? value.expression : undefined;
    return expression && { expression, path: rest };
  }
  return undefined;
}
