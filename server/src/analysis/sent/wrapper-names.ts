import ts from 'typescript';
import { methodNames } from '../../apis/shapes.ts';
import { isMemberAccess, memberName, wrapping } from '../expressions.ts';
import { nodesNamed } from '../identifiers.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { declaredName, nameText } from '../wrappers/declared-names.ts';
import { deepestWrapper } from '../wrappers/handed-on.ts';
import { functionsHandingOn, parametersTaking, variableOf } from '../wrappers/names-handing-on.ts';

/** Longer lines than these, on average, are minified source, where one letter names everything. */
const longestAverageLine = 200;

/** The names of the API's methods, and of what is declared with their help, and so on. */
export function namesThatMayClose(program: MicroProgram): ReadonlySet<string> {
  const { sources, libraries } = program;
  const names = new Set([
    ...methodNames(libraries),
    ...sources.flatMap(source => namesOfWholeModules(program, source)),
    ...(sources.some(source => source !== program.file && hasDefaultExport(source)) ? ['default'] : []),
  ]);
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
  const imported = source.statements.map(statement => {
    if (ts.isImportDeclaration(statement)) {
      return isInProgram(statement.moduleSpecifier) ? statement.importClause?.name?.text : undefined;
    }
    // import stop = require('./stop')
    const module = ts.isImportEqualsDeclaration(statement) ? statement.moduleReference : undefined;
    const isKnown = module && ts.isExternalModuleReference(module) && isInProgram(module.expression);
    return isKnown ? (statement as ts.ImportEqualsDeclaration).name.text : undefined;
  });
  const required = nodesNamed(source, 'require').map(({ parent }) => {
    const variable = ts.isCallExpression(parent) && isInProgram(parent.arguments[0]) ? parent.parent : undefined;
    return variable && ts.isVariableDeclaration(variable) ? nameText(variable.name) : undefined;
  });
  return [...imported, ...required].filter(name => name !== undefined);
}

/** Whether other files may call `.default(…)` of a file, or name it `{ default as stop }`. */
function hasDefaultExport(source: ts.SourceFile): boolean {
  const isDefault = (statement: ts.Statement): boolean =>
    ts.isExportAssignment(statement)
      ? statement.isExportEquals !== true
      : ts.canHaveModifiers(statement) &&
        statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true;
  return source.statements.some(isDefault) || nodesNamed(source, 'default').length > 0;
}

/**
 * The names that give access to what stands at `node`. Of a call, those are the names of the functions around it whose
 * parameters it hands on: `function stop(code) { socket.close(code) }`. Of anything else, those of the declarations that
 * it stands in: `const bound = socket.close.bind(socket)`.
 */
function declaredAround(node: ts.Node): string[] {
  const call = callOf(node);
  if (call) return [...functionsHandingOn(call), ...variableOf(call)];
  if (ts.isCallExpression(node.parent)) return parametersTaking(node);
  if (
    ts.isStringLiteralLike(node) &&
    !ts.isElementAccessExpression(node.parent) &&
    !ts.isLiteralTypeNode(node.parent)
  ) {
    return [];
  }
  const derived = derivedClass(node);
  if (derived !== undefined) return [derived];
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

/** `Late` where `name` stands for `Base` in `class Late extends Base`: what is made of both ends in the same constructor. */
function derivedClass(name: ts.Node): string | undefined {
  const { parent } = name;
  const clause = ts.isExpressionWithTypeArguments(parent) ? parent.parent : undefined;
  return clause && ts.isHeritageClause(clause) && ts.isClassLike(clause.parent) ? clause.parent.name?.text : undefined;
}

/** The call in which `name` is the name of what is called or made, maybe by `stop.call` and `stop.apply`. */
function callOf(name: ts.Node): ts.CallExpression | ts.NewExpression | undefined {
  const member = isMemberAccess(name.parent) && name.parent.expression !== name ? name.parent : name;
  const callee = wrapping(member);
  const { parent } = callee;
  if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === callee) return parent;
  const isCalled = isMemberAccess(parent) && /^(?:call|apply)$/.test(memberName(parent) ?? '');
  return isCalled && ts.isCallExpression(parent.parent) && parent.parent.expression === parent
    ? parent.parent
    : undefined;
}
