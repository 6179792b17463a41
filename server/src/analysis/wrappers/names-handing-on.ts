import ts from 'typescript';
import { contains, isMemberAccess, memberName, unwrap, walk, wrapping } from '../expressions.ts';
import { nodesNamed, nodesNamedIn } from '../identifiers.ts';
import { remembering, rememberingNames } from '../remembering.ts';
import { declaredName, nameText } from './declared-names.ts';

/*
 * By names alone, and generous: whether a value really gets from one place to the other is for types to say, and costs more.
 */

/**
 * The names of the functions and classes around a call that may hand on what they are given as its arguments, and of what
 * these are put into.
 */
export function functionsHandingOn(call: ts.CallExpression | ts.NewExpression): string[] {
  const direct = new Set((call.arguments ?? []).flatMap(namesIn));
  const given = [direct, ...Array.from(direct, namesBehind(call.getSourceFile()))];
  const isGiven = (name: string): boolean => given.some(names => names.has(name));
  const names: (string | undefined)[] = [];
  for (let outer: ts.Node = call; direct.size > 0 && !ts.isSourceFile(outer); outer = outer.parent) {
    if (ts.isClassLike(outer) && isGiven('this')) {
      const setters = given.flatMap(some => [...some].flatMap(settersOf(outer)));
      names.push(outer.name?.text, declaredName(wrapping(outer).parent), ...setters);
    }
    if (!ts.isFunctionLike(outer)) continue;
    const handsOn = outer.parameters.some(({ name }) => boundNames(name).some(isGiven));
    if (!handsOn) continue;
    names.push(...namesOf(outer), ...parametersTaking(outer));
    const maker = ts.isReturnStatement(outer.parent) ? ts.findAncestor(outer.parent, ts.isFunctionLike) : outer.parent;
    if (maker && ts.isFunctionLike(maker)) names.push(...namesOf(maker)); // `const closer = socket => code => socket.close(code)`
  }
  return names.filter(name => name !== undefined);
}

/** What an expression is made of, by its names. */
function namesIn(expression: ts.Node): string[] {
  const names: string[] = [];
  walk(expression, node => {
    if (node.kind === ts.SyntaxKind.ThisKeyword) names.push('this');
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) names.push(node.text);
    return !ts.isFunctionLike(node) && !ts.isClassLike(node);
  });
  return names;
}

/** `code` behind `copy` in `const copy = code ?? 1000`, `options` in `const { copy } = options`. */
const namesBehind = remembering((file: ts.SourceFile) =>
  rememberingNames(variable => {
    const names = nodesNamed(file, variable).flatMap(name => {
      const declared = ts.isBindingElement(name.parent) ? name.parent.parent.parent : name.parent;
      const initializer = ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
      return initializer && !contains(initializer, name) ? namesIn(initializer) : [];
    });
    return new Set(names);
  }),
);

/** The methods of a class that write to a field. */
const settersOf = remembering((owner: ts.ClassLikeDeclaration) =>
  rememberingNames(field =>
    nodesNamedIn(owner, field).flatMap(({ parent }) => {
      const isField = isMemberAccess(parent) && parent.expression.kind === ts.SyntaxKind.ThisKeyword;
      if (!isField || !ts.isBinaryExpression(parent.parent)) return [];
      const method = ts.findAncestor(parent, ts.isMethodDeclaration);
      const name = method && nameText(method.name);
      return name === undefined ? [] : [name];
    }),
  ),
);

/** The variable that is made by a call, `const stop = debounce(code => …)`: what comes out may be what went in. */
export function variableOf(call: ts.CallExpression | ts.NewExpression): string[] {
  const { parent } = wrapping(call);
  const name = ts.isVariableDeclaration(parent) ? nameText(parent.name) : undefined;
  return name === undefined ? [] : [name];
}

/** The names of the parameters that take a function where it is handed to another one of the file, and of what comes out. */
export function parametersTaking(handed: ts.Node): string[] {
  const outer = wrapping(handed);
  const call = outer.parent;
  if (!ts.isCallExpression(call) || call.expression === outer) return [];
  const callee = unwrap(call.expression);
  const name = isMemberAccess(callee) ? memberName(callee) : ts.isIdentifier(callee) ? callee.text : undefined;
  const index = call.arguments.findIndex(argument => argument === outer);
  const taking = (name === undefined ? [] : functionsNamed(call.getSourceFile())(name)).flatMap(({ parameters }) => {
    const parameter = parameters[index];
    return parameter ? boundNames(parameter.name) : [];
  });
  return [...taking, ...variableOf(call)];
}

const functionsNamed = remembering((file: ts.SourceFile) =>
  rememberingNames(name =>
    nodesNamed(file, name).flatMap(({ parent }) => {
      const declared = ts.isVariableDeclaration(parent) && parent.initializer ? unwrap(parent.initializer) : parent;
      return ts.isFunctionLike(declared) ? [declared] : [];
    }),
  ),
);

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap(element => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

function namesOf(node: ts.SignatureDeclaration): (string | undefined)[] {
  return [functionName(node), declaredName(wrapping(node).parent)];
}

function functionName(node: ts.SignatureDeclaration): string | undefined {
  if (ts.isConstructorDeclaration(node)) return node.parent.name?.text;
  return node.name && nameText(node.name);
}
