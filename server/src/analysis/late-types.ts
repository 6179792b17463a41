import ts from 'typescript';
import { assignmentAt, assignmentsTo } from './assignments.ts';
import { isErrorType, isMemberAccess, isTrueAny, memberName, unwrap } from './expressions.ts';
import { nodesNamed } from './identifiers.ts';
import { isOwnDeclaration, type MicroProgram } from './program/micro-program.ts';
import { returnedExpressions, returnsAsWritten } from './returns.ts';

/** How many variables and containers a value is followed through. */
const deepestChain = 4;

/** Methods that put their last argument into a container. */
const puttingMethods: ReadonlySet<string> = new Set(['add', 'push', 'set', 'unshift']);
/** Methods that take an element out of a container, or call a function with each. */
const takingMethods: ReadonlySet<string> = new Set(['at', 'find', 'get', 'pop', 'shift']);
const visitingMethods: ReadonlySet<string> = new Set(['every', 'filter', 'find', 'forEach', 'map', 'some']);

/**
 * Knows what untyped variables and containers hold, by everything that the program puts into them: `let socket = null; …
 * socket = new WebSocket(url)`, `const clients = new Set(); … clients.add(socket)`. TypeScript says `any` there.
 */
export class LateTypes {
  readonly #program: MicroProgram;
  readonly #checker: ts.TypeChecker;

  constructor(program: MicroProgram) {
    this.#program = program;
    this.#checker = program.checker;
  }

  /** Whether TypeScript's type of an expression says nothing: `any`, `unknown`, only null, or something not found. */
  isNeeded(expression: ts.Expression): boolean {
    return this.#saysNothing(this.#checker.getTypeAtLocation(expression));
  }

  /** The types of all values that the program gives to `expression`; none if one of them is unknown. */
  of(expression: ts.Expression): readonly ts.Type[] {
    return this.#of(expression, 0);
  }

  #of(expression: ts.Expression, depth: number): readonly ts.Type[] {
    const inner = unwrap(expression);
    const own = this.#checker.getNonNullableType(this.#checker.getTypeAtLocation(inner));
    if (depth > deepestChain) return [];
    if (!this.#saysNothing(own)) return [own];
    const container = containerOf(inner);
    if (container) return this.#inContainer(container, depth);
    if (ts.isCallExpression(inner)) return this.#ofReturned(inner, depth);
    const symbol = this.#symbolOf(inner);
    const declaration = symbol?.valueDeclaration;
    if (isMemberAccess(inner) && (!declaration || isOwnDeclaration(declaration))) {
      return this.#inCell(inner, depth) ?? (declaration ? [] : this.#ofMember(inner, depth));
    }
    if (!declaration) return [];
    const setter = setterBeside(declaration);
    if (setter) return this.#ofAll(this.#givenTo(setter), depth);
    const source = sourceOf(declaration);
    if (source) return this.#inContainer(source, depth);
    if (ts.isParameter(declaration)) return [];
    const initial = 'initializer' in declaration ? (declaration.initializer as ts.Expression | undefined) : undefined;
    const assigned = assignmentsTo(this.#program, symbol).map(({ value }) => value);
    return this.#ofAll([...(initial ? [initial] : []), ...assigned], depth);
  }

  #ofReturned(call: ts.CallExpression, depth: number): readonly ts.Type[] {
    const declaration = this.#checker.getResolvedSignature(call)?.declaration;
    if (!declaration || !returnsAsWritten(declaration)) return [];
    return this.#ofAll(returnedExpressions(declaration), depth);
  }

  /** `clients.get(id).socket`: what the property of a late value is. */
  #ofMember(inner: ts.Expression, depth: number): readonly ts.Type[] {
    const name = isMemberAccess(inner) ? memberName(inner) : undefined;
    if (name === undefined || !isMemberAccess(inner)) return [];
    return this.#of(inner.expression, depth + 1).flatMap(type => {
      const property = type.getProperty(name);
      return property ? this.#checker.getNonNullableType(this.#checker.getTypeOfSymbol(property)) : [];
    });
  }

  /**
   * What the file assigns to a member of what it names, where no declaration of the project's says what that member is:
   * `ref.current`, `window.chat`. Undefined where it assigns nothing to it.
   */
  #inCell(
    member: ts.PropertyAccessExpression | ts.ElementAccessExpression,
    depth: number,
  ): readonly ts.Type[] | undefined {
    const name = memberName(member);
    const holder = this.#symbolOf(unwrap(member.expression));
    if (name === undefined || !holder) return undefined;
    const values = nodesNamed(member.getSourceFile(), name)
      .flatMap(node => assignmentAt(node) ?? [])
      .filter(({ target }) => isMemberAccess(target) && this.#symbolOf(unwrap(target.expression)) === holder)
      .map(({ value }) => value);
    return values.length > 0 ? this.#ofAll(values, depth) : undefined;
  }

  /** The first arguments of all calls of what `name` declares. */
  #givenTo(name: ts.Identifier): readonly (ts.Expression | undefined)[] {
    const symbol = this.#checker.getSymbolAtLocation(name);
    return nodesNamed(name.getSourceFile(), name.text)
      .filter(node => node !== name && this.#checker.getSymbolAtLocation(node) === symbol)
      .flatMap(({ parent }) => (ts.isCallExpression(parent) ? [parent.arguments[0]] : []));
  }

  /** What the program puts into a container, by methods and by `container[key] = value`. */
  #inContainer(container: ts.Expression, depth: number): readonly ts.Type[] {
    const inner = unwrap(container);
    const symbol = this.#symbolOf(inner);
    if (!symbol) return [];
    const values = this.#program.sources
      .flatMap(source => nodesNamed(source, symbol.name))
      .filter(node => this.#checker.getSymbolAtLocation(node) === symbol)
      .flatMap(node => valuePutInto(node) ?? []);
    return this.#ofAll(values, depth);
  }

  /** The types of all values together. A value that is only null or undefined adds nothing. */
  #ofAll(values: readonly (ts.Expression | undefined)[], depth: number): readonly ts.Type[] {
    const all: ts.Type[] = [];
    for (const value of values) {
      if (!value) return [];
      const type = this.#checker.getNonNullableType(this.#checker.getTypeAtLocation(unwrap(value)));
      if (isNever(type)) continue;
      const known = this.#of(value, depth + 1);
      if (known.length === 0) return [];
      all.push(...known);
    }
    return all;
  }

  #symbolOf(node: ts.Expression): ts.Symbol | undefined {
    if (ts.isElementAccessExpression(node)) return undefined;
    return this.#checker.getSymbolAtLocation(ts.isPropertyAccessExpression(node) ? node.name : node);
  }

  #saysNothing(type: ts.Type): boolean {
    return (
      isTrueAny(type) ||
      isErrorType(type) ||
      (type.flags & ts.TypeFlags.Unknown) !== 0 ||
      isNever(this.#checker.getNonNullableType(type))
    );
  }
}

function isNever(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Never) !== 0;
}

/** `setSocket` in `const [socket, setSocket] = useState(null)`, where `declaration` is of `socket`. */
function setterBeside(declaration: ts.Declaration): ts.Identifier | undefined {
  if (!ts.isBindingElement(declaration) || !ts.isArrayBindingPattern(declaration.parent)) return undefined;
  const [value, setter, ...others] = declaration.parent.elements;
  const isPair = value === declaration && others.length === 0 && setter && ts.isBindingElement(setter);
  return isPair && ts.isIdentifier(setter.name) && /^set[A-Z]/.test(setter.name.text) ? setter.name : undefined;
}

/** The container that an expression takes an element out of: `clients.get(id)`, `list[0]`. */
function containerOf(node: ts.Expression): ts.Expression | undefined {
  if (ts.isElementAccessExpression(node) && memberName(node) === undefined) return node.expression;
  if (!ts.isCallExpression(node) || !isMemberAccess(node.expression)) return undefined;
  return takingMethods.has(memberName(node.expression) ?? '') ? elementsOf(node.expression.expression) : undefined;
}

/** The container whose elements a variable or parameter stands for, one after the other. */
function sourceOf(declaration: ts.Declaration): ts.Expression | undefined {
  const variable = ts.isBindingElement(declaration) ? declaration.parent.parent : declaration;
  if (ts.isBindingElement(declaration) && !isValueOfEntry(declaration)) return undefined;
  if (ts.isVariableDeclaration(variable) && ts.isForOfStatement(variable.parent.parent)) {
    return elementsOf(variable.parent.parent.expression);
  }
  if (!ts.isParameter(variable) || variable.parent.parameters[0] !== variable) return undefined;
  const call = variable.parent.parent;
  const isVisited =
    ts.isCallExpression(call) &&
    call.arguments[0] === variable.parent &&
    isMemberAccess(call.expression) &&
    visitingMethods.has(memberName(call.expression) ?? '');
  return isVisited && isMemberAccess(call.expression) ? elementsOf(call.expression.expression) : undefined;
}

/** `[, socket]` in `for (const [id, socket] of clients)` */
function isValueOfEntry(element: ts.BindingElement): boolean {
  return ts.isArrayBindingPattern(element.parent) && element.parent.elements[1] === element;
}

/** The container behind `clients.values()`, `[...clients]`, `Array.from(clients)`, `Object.values(clients)`. */
function elementsOf(expression: ts.Expression): ts.Expression {
  const inner = unwrap(expression);
  if (ts.isArrayLiteralExpression(inner)) {
    const [only] = inner.elements;
    return only && ts.isSpreadElement(only) ? elementsOf(only.expression) : inner;
  }
  if (!ts.isCallExpression(inner) || !isMemberAccess(inner.expression)) return inner;
  const [argument] = inner.arguments;
  const isStatic = /^(?:Array\.from|Object\.(?:values|entries))$/.test(inner.expression.getText());
  if (isStatic && argument) return elementsOf(argument);
  return /^(?:values|entries|filter|slice)$/.test(memberName(inner.expression) ?? '')
    ? elementsOf(inner.expression.expression)
    : inner;
}

/** The value in `name.add(value)`, `name.set(key, value)`, `name[key] = value`. */
function valuePutInto(name: ts.Node): ts.Expression | undefined {
  const container =
    ts.isPropertyAccessExpression(name.parent) && name.parent.name === name ? name.parent : (name as ts.Expression);
  const { parent } = container;
  if (!isMemberAccess(parent) || parent.expression !== container) return undefined;
  if (ts.isCallExpression(parent.parent) && parent.parent.expression === parent) {
    return puttingMethods.has(memberName(parent) ?? '') ? parent.parent.arguments.at(-1) : undefined;
  }
  const assignment = parent.parent;
  const isPut =
    ts.isElementAccessExpression(parent) &&
    ts.isBinaryExpression(assignment) &&
    assignment.left === parent &&
    assignment.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isPut ? assignment.right : undefined;
}
