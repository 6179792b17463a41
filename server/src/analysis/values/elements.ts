import ts from 'typescript';
import { assignmentAt } from './assignments.ts';
import { isMemberAccess, memberName, unwrapFrozen, wrapping } from '../expressions.ts';
import { nodesNamed } from '../identifiers.ts';
import type { MicroProgram } from '../program/micro-program.ts';

/** Methods that call a function with each element, one after the other. */
const visitingMethods: ReadonlySet<string> = new Set(['every', 'filter', 'find', 'flatMap', 'forEach', 'map', 'some']);
/** Methods that leave an array as it is. */
const readingMethods: ReadonlySet<string> = new Set([
  ...visitingMethods,
  ...['at', 'concat', 'entries', 'findIndex', 'includes', 'indexOf', 'join', 'keys', 'reduce', 'slice', 'values'],
]);

/** How many names an array is followed through. */
const deepestChain = 4;

/**
 * The expressions that are the elements of an array, where that is certain: the array is written there, or is a constant that
 * nothing changes, or `Object.values` of one. Undefined for every other array.
 */
export function elementsOf(
  program: MicroProgram,
  list: ts.Expression,
  depth = 0,
): readonly ts.Expression[] | undefined {
  if (depth > deepestChain) return undefined;
  const inner = unwrapFrozen(list);
  if (ts.isArrayLiteralExpression(inner)) {
    const elements = inner.elements.map(each =>
      ts.isSpreadElement(each) ? elementsOf(program, each.expression, depth + 1) : [each],
    );
    return elements.every(each => each !== undefined) ? elements.flat() : undefined;
  }
  if (ts.isCallExpression(inner)) {
    const [table] = inner.arguments;
    return table && inner.expression.getText() === 'Object.values' ? membersOf(program, table, depth + 1) : undefined;
  }
  const initializer = constantBehind(program, inner);
  return initializer && elementsOf(program, initializer, depth + 1);
}

/** The element that a name stands for: `code` in `const [code] = [1006]`. */
export function elementBoundTo(program: MicroProgram, binding: ts.BindingElement): ts.Expression | undefined {
  const pattern = binding.parent;
  const variable = pattern.parent;
  const isElement = ts.isArrayBindingPattern(pattern) && ts.isIdentifier(binding.name) && !binding.dotDotDotToken;
  const list = isElement && ts.isVariableDeclaration(variable) ? variable.initializer : undefined;
  return list && elementsOf(program, list)?.[(pattern as ts.ArrayBindingPattern).elements.indexOf(binding)];
}

/** The elements that a variable of `for … of`, or the parameter of a function that visits them, is one after the other. */
export function visitedElements(
  program: MicroProgram,
  declaration: ts.VariableDeclaration | ts.ParameterDeclaration,
): readonly ts.Expression[] | undefined {
  const list = visitedList(declaration);
  return list && elementsOf(program, list);
}

/** The array whose elements a variable or parameter is. */
export function visitedList(declaration: ts.VariableDeclaration | ts.ParameterDeclaration): ts.Expression | undefined {
  if (ts.isVariableDeclaration(declaration)) {
    const loop = declaration.parent.parent;
    return ts.isForOfStatement(loop) ? loop.expression : undefined;
  }
  const visitor = declaration.parent;
  const call = wrapping(visitor).parent;
  const isFirst = visitor.parameters[0] === declaration && !declaration.dotDotDotToken;
  if (!isFirst || !ts.isCallExpression(call) || !isMemberAccess(call.expression)) return undefined;
  const isVisitor = call.arguments[0] === wrapping(visitor) && visitingMethods.has(memberName(call.expression) ?? '');
  return isVisitor ? call.expression.expression : undefined;
}

/** The values of an object literal that is written there, or a constant that nothing changes. */
function membersOf(program: MicroProgram, table: ts.Expression, depth: number): readonly ts.Expression[] | undefined {
  if (depth > deepestChain) return undefined;
  const inner = unwrapFrozen(table);
  if (!ts.isObjectLiteralExpression(inner)) {
    const initializer = constantBehind(program, inner);
    return initializer && membersOf(program, initializer, depth + 1);
  }
  const values = inner.properties.map(each => (ts.isPropertyAssignment(each) ? each.initializer : undefined));
  return values.every(each => each !== undefined) ? values : undefined;
}

/** What a constant is declared as, if everything that the program does with it is to read it. */
function constantBehind({ checker, sources }: MicroProgram, name: ts.Expression): ts.Expression | undefined {
  if (!ts.isIdentifier(name)) return undefined;
  const symbol = resolved(checker, checker.getSymbolAtLocation(name));
  const declaration = symbol?.valueDeclaration;
  const isConstant =
    declaration &&
    ts.isVariableDeclaration(declaration) &&
    ts.isIdentifier(declaration.name) &&
    (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  if (!isConstant || !declaration.initializer) return undefined;
  const references = sources
    .flatMap(source => nodesNamed(source, symbol.name))
    .filter(node => resolved(checker, checker.getSymbolAtLocation(node)) === symbol);
  return references.every(isRead) ? declaration.initializer : undefined;
}

function resolved(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): ts.Symbol | undefined {
  return symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Whether a reference to an array or a table leaves its elements as they are. */
function isRead(reference: ts.Node): boolean {
  const node = wrapping(reference);
  const { parent } = node;
  if (assignmentAt(reference)) return false;
  if (isMemberAccess(parent) && parent.expression === node) {
    const member = wrapping(parent);
    const name = ts.isPropertyAccessExpression(parent) ? parent.name : parent.argumentExpression;
    if (assignmentAt(name)) return false;
    const isCalled = ts.isCallExpression(member.parent) && member.parent.expression === member;
    return !isCalled || readingMethods.has(memberName(parent) ?? '');
  }
  // Under a second name it may be changed.
  if (ts.isVariableDeclaration(parent)) return parent.name === node || ts.isArrayBindingPattern(parent.name);
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return true;
  return /^(?:Object\.(?:values|keys|entries|freeze)|Array\.from|Set|console\.\w+)$/.test(parent.expression.getText());
}
