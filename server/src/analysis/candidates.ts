import ts from 'typescript';
import { methodNames, propertyNames } from '../apis/shapes.ts';
import { isMemberAccess, memberName, unwrap } from './expressions.ts';
import { nodesNamed } from './identifiers.ts';
import type { MicroProgram } from './program.ts';

/** How many functions may stand between a call and the API's method; see `Roles`. */
const deepestWrapper = 4;

/**
 * Says, by names alone, which places are worth asking TypeScript about. Its answers are cheap and generous: a call is a
 * candidate when what it calls has the name of an API's method, or of something in whose declaration such a name stands.
 * Asking for the type of everything else would be most of the work, for nothing.
 */
export class Candidates {
  readonly #names: ReadonlySet<string>;

  constructor(program: MicroProgram) {
    this.#names = namesThatMayClose(program);
  }

  /** Whether a call may hand a code or a reason to an API, maybe through functions of the user's. */
  isCall(call: ts.CallExpression | ts.NewExpression): boolean {
    const name = calledName(call.expression);
    return name === undefined ? call.arguments?.some(isNumber) === true : this.#names.has(name);
  }

  /** Whether an object literal may be an API's options. */
  isOptions(object: ts.ObjectLiteralExpression): boolean {
    return object.properties.some(({ name }) => name && ts.isIdentifier(name) && propertyNames.has(name.text));
  }
}

/** Whether an expression may be a code by how it is written: a number of at least three digits, or a constant's name. */
export function looksLikeCode(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  if (ts.isPrefixUnaryExpression(inner)) return looksLikeCode(inner.operand);
  if (ts.isNumericLiteral(inner)) return Number(inner.text) >= 100;
  if (isMemberAccess(inner)) return /^[A-Z]/.test(memberName(inner) ?? '') || looksLikeCode(inner.expression);
  return ts.isIdentifier(inner) && /^[A-Z]/.test(inner.text);
}

/** Whether an expression is written as a number. */
export function isNumber(expression: ts.Expression): boolean {
  return ts.isNumericLiteral(unwrap(expression));
}

/** The last name in what is called; of `stop.call` and `stop.bind` that is `stop`. Undefined where it has none. */
function calledName(callee: ts.Expression): string | undefined {
  const inner = unwrap(callee);
  if (ts.isIdentifier(inner)) return inner.text;
  if (inner.kind === ts.SyntaxKind.SuperKeyword) return 'super';
  if (!isMemberAccess(inner)) return undefined;
  const name = memberName(inner);
  return name === 'call' || name === 'bind' ? calledName(inner.expression) : name;
}

/** The names of the API's methods, and of what is declared with their help, and so on. */
function namesThatMayClose({ sources }: MicroProgram): ReadonlySet<string> {
  const names = new Set([...methodNames, ...sources.flatMap(namesOfWholeModules)]);
  let newest: Iterable<string> = names;
  for (let depth = 0; depth < deepestWrapper; depth++) {
    const found = new Set<string>();
    for (const name of newest) {
      for (const source of sources) {
        for (const node of nodesNamed(source, name)) for (const each of declaredAround(node)) found.add(each);
      }
    }
    newest = [...found].filter(name => !names.has(name));
    for (const name of newest) names.add(name);
  }
  return names;
}

/** What a file calls the default or only export of another module, whose own name is lost on the way. */
function namesOfWholeModules(source: ts.SourceFile): string[] {
  const imported = source.statements.filter(ts.isImportDeclaration).map(({ importClause }) => importClause?.name?.text);
  const required = nodesNamed(source, 'require').map(({ parent }) => {
    const variable = ts.isCallExpression(parent) ? parent.parent : undefined;
    return variable && ts.isVariableDeclaration(variable) ? nameText(variable.name) : undefined;
  });
  return [...imported, ...required].filter(name => name !== undefined);
}

/** The names of the declarations that `node` stands in, from the inside out, up to the second function. */
function declaredAround(node: ts.Node): string[] {
  const names: string[] = [];
  let functions = 0;
  for (let outer = node; !ts.isSourceFile(outer) && functions < 3; outer = outer.parent) {
    if (ts.isFunctionLike(outer)) functions++;
    const name = declaredName(outer);
    if (name !== undefined) names.push(name);
  }
  return names;
}

function declaredName(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node) && isMemberAccess(node.left)) return memberName(node.left);
  if (ts.isImportSpecifier(node) || ts.isBindingElement(node)) return nameText(node.name);
  if (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isGetAccessorDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  ) {
    return node.name && nameText(node.name);
  }
  return ts.isConstructorDeclaration(node) ? node.parent.name?.text : undefined;
}

function nameText(name: ts.Node): string | undefined {
  return ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}
