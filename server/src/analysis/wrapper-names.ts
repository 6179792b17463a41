import ts from 'typescript';
import { methodNames } from '../apis/shapes.ts';
import { isMemberAccess, memberName, unwrap, walk, wrapping } from './expressions.ts';
import { nodesNamed } from './identifiers.ts';
import type { MicroProgram } from './program/micro-program.ts';

/** How many functions may stand between a call and the API's method; see `Roles`. */
const deepestWrapper = 4;
/** Longer lines than these, on average, are minified source, where one letter names everything. */
const longestAverageLine = 200;

/** The names of the API's methods, and of what is declared with their help, and so on. */
export function namesThatMayClose(program: MicroProgram): ReadonlySet<string> {
  const { sources } = program;
  const names = new Set([...methodNames, ...sources.flatMap(source => namesOfWholeModules(program, source))]);
  let newest: Iterable<string> = names;
  for (let depth = 0; depth < deepestWrapper; depth++) {
    const found = new Set<string>();
    for (const name of newest) {
      for (const source of sources) {
        for (const node of nodesNamed(source, name))
          for (const each of declaredAround(node)) if (each.length > 1 || !isMinified(source)) found.add(each);
      }
    }
    newest = [...found].filter(name => !names.has(name));
    for (const name of newest) names.add(name);
  }
  return names;
}

function isMinified(source: ts.SourceFile): boolean {
  return source.text.length / source.getLineStarts().length > longestAverageLine;
}

/** What a file calls the default or only export of another file of the program: its own name is lost on the way. */
function namesOfWholeModules(program: MicroProgram, source: ts.SourceFile): string[] {
  const isInProgram = (specifier: ts.Node | undefined): boolean =>
    specifier !== undefined &&
    ts.isStringLiteralLike(specifier) &&
    program.resolve(specifier.text, source.fileName) !== undefined;
  const imported = source.statements
    .filter(ts.isImportDeclaration)
    .map(({ importClause, moduleSpecifier }) => (isInProgram(moduleSpecifier) ? importClause?.name?.text : undefined));
  const required = nodesNamed(source, 'require').map(({ parent }) => {
    const variable = ts.isCallExpression(parent) && isInProgram(parent.arguments[0]) ? parent.parent : undefined;
    return variable && ts.isVariableDeclaration(variable) ? nameText(variable.name) : undefined;
  });
  return [...imported, ...required].filter(name => name !== undefined);
}

/**
 * The names that give access to what stands at `node`. Of a call, those are the names of the functions around it whose
 * parameters it hands on: `function stop(code) { socket.close(code) }`. Of anything else, those of the declarations that
 * it stands in: `const bound = socket.close.bind(socket)`.
 */
function declaredAround(node: ts.Node): string[] {
  const call = callOf(node);
  if (call) return functionsHandingOn(call);
  if (
    ts.isStringLiteralLike(node) &&
    !ts.isElementAccessExpression(node.parent) &&
    !ts.isLiteralTypeNode(node.parent)
  ) {
    return [];
  }
  if (isReceiver(node)) return [];
  const names: string[] = [];
  for (let outer = node; !ts.isSourceFile(outer) && !ts.isFunctionLike(outer); outer = outer.parent) {
    const name = declaredName(outer);
    if (name !== undefined) names.push(name);
  }
  return names;
}

/** Whether something else is read from what is named: `stop.length` says nothing of a call of `stop`, `stop.bind` does. */
function isReceiver(name: ts.Node): boolean {
  const { parent } = name;
  const isName = ts.isPropertyAccessExpression(parent) && parent.name === name;
  const outer = wrapping(isName ? parent : name).parent;
  return isMemberAccess(outer) && memberName(outer) !== 'bind';
}

/** The call in which `name` is the name of what is called. */
function callOf(name: ts.Node): ts.CallExpression | undefined {
  const member = isMemberAccess(name.parent) && name.parent.expression !== name ? name.parent : name;
  const callee = wrapping(member);
  return ts.isCallExpression(callee.parent) && callee.parent.expression === callee ? callee.parent : undefined;
}

function functionsHandingOn(call: ts.CallExpression): string[] {
  const given = new Set<string>();
  for (const argument of call.arguments) {
    walk(argument, node => {
      if (ts.isIdentifier(node)) for (const name of [node.text, ...namesBehind(node)]) given.add(name);
      return !ts.isFunctionLike(node);
    });
  }
  const names: (string | undefined)[] = [];
  for (let outer: ts.Node = call; given.size > 0 && !ts.isSourceFile(outer); outer = outer.parent) {
    if (!ts.isFunctionLike(outer)) continue;
    const handsOn = outer.parameters.some(({ name }) => boundNames(name).some(each => given.has(each)));
    if (handsOn) names.push(functionName(outer), declaredName(wrapping(outer).parent));
  }
  return names.filter(name => name !== undefined);
}

/** The names that a variable is made of: `code` behind `copy` in `const copy = code ?? 1000`. */
function namesBehind(node: ts.Identifier): string[] {
  return nodesNamed(node.getSourceFile(), node.text).flatMap(({ parent }) => {
    const initializer = ts.isVariableDeclaration(parent) ? parent.initializer : undefined;
    return initializer && ts.isIdentifier(unwrap(initializer)) ? initializer.getText() : [];
  });
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap(element => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

function functionName(node: ts.SignatureDeclaration): string | undefined {
  if (ts.isConstructorDeclaration(node)) return node.parent.name?.text;
  return node.name && nameText(node.name);
}

function declaredName(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node) && isMemberAccess(node.left)) return memberName(node.left);
  const isDeclaration =
    ts.isImportSpecifier(node) ||
    ts.isBindingElement(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isTypeAliasDeclaration(node);
  return isDeclaration ? nameText(node.name) : undefined;
}

function nameText(name: ts.Node): string | undefined {
  return ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}
