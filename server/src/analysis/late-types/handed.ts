import ts from 'typescript';
import { isMemberAccess, memberName, unwrap, wrapping } from '../expressions.ts';
import { isOwnDeclaration, type MicroProgram } from '../program/micro-program.ts';
import { withBody } from '../wrappers/functions.ts';
import { visitedBy } from './containers.ts';
import { mentionsOf, symbolAt, symbolMadeBy } from './symbols.ts';
import { awaited, element, together, typeAlong, valuesOf, type Value, type Way } from './value.ts';

/** How many names a function is followed through to its calls. */
const deepestName = 4;

/** Stands for the index of `this` among the arguments. */
export const thisIndex = -1;

const benignMethods = /^(?:off|removeListener|removeEventListener|removeAllListeners)$/;

type Values = readonly Value[] | undefined;

/** What one parameter of a function is asked about. */
interface Question {
  readonly index: number;
  readonly way: Way;
  readonly depth: number;
}

/** Knows what functions are called with, by everything that the program does with them. */
export class Handed {
  readonly #program: MicroProgram;
  readonly #checker: ts.TypeChecker;

  constructor(program: MicroProgram) {
    this.#program = program;
    this.#checker = program.checker;
  }

  /** What the program gives to a parameter; undefined where something unknown may call its function. */
  toParameter(parameter: ts.ParameterDeclaration, way: Way): Values {
    const own = parameter.parent.parameters.filter(({ name }) => !ts.isIdentifier(name) || name.text !== 'this');
    const index = own.indexOf(parameter);
    return parameter.dotDotDotToken || index < 0 ? undefined : this.toFunction(parameter.parent, index, way);
  }

  /** What the program gives to a function, as the argument at `index` or as `this`. */
  toFunction(owner: ts.Node, index: number, way: Way): Values {
    const question = { index, way, depth: 0 };
    if (ts.isConstructorDeclaration(owner)) {
      const { name } = owner.parent;
      const symbol = this.#checker.getSymbolAtLocation(name ?? owner.parent);
      return symbol && this.#toSymbol(symbol, question);
    }
    if (ts.isFunctionExpression(owner) || ts.isArrowFunction(owner)) return this.#at(owner, question);
    const isNamed = (ts.isFunctionDeclaration(owner) || ts.isMethodDeclaration(owner)) && owner.name;
    const symbol = isNamed ? this.#checker.getSymbolAtLocation(isNamed) : undefined;
    return symbol && this.#toSymbol(symbol, question);
  }

  /** What the program calls everything with that `name` names. */
  toName(name: ts.Identifier, index: number, way: Way): Values {
    const symbol = this.#checker.getSymbolAtLocation(name);
    return symbol && this.#toSymbol(symbol, { index, way, depth: 0 });
  }

  #toSymbol(symbol: ts.Symbol, question: Question): Values {
    if (question.depth > deepestName) return undefined;
    const next = { ...question, depth: question.depth + 1 };
    const mentions = mentionsOf(this.#program, symbol);
    return mentions && together(mentions.map(each => (isDeclaring(each) ? [] : this.#at(each, next))));
  }

  /** What the function that stands in `node` is given by what stands around it. */
  #at(node: ts.Node, question: Question): Values {
    const outer = wrapping(node);
    const { parent } = outer;
    if (isBenign(outer)) return [];
    if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
      return parent.expression === outer
        ? this.#inCall(parent, parent.arguments ?? [], question)
        : this.#asArgument(outer as ts.Expression, parent, question);
    }
    if (isMemberAccess(parent) && parent.expression === outer) return this.#ofMember(parent, question);
    if (ts.isExpressionWithTypeArguments(parent)) return this.#ofDerived(parent, question);
    const wanted = this.#byWantedType(outer, question);
    if (wanted) return wanted;
    if (ts.isBinaryExpression(parent) && parent.right === outer) {
      const isExport = /^(?:module\.exports|exports)\b/.test(parent.left.getText());
      const symbol = symbolAt(this.#checker, parent.left);
      if (symbol?.valueDeclaration && !isOwnDeclaration(symbol.valueDeclaration))
        return this.#toSymbol(symbol, question);
      return isExport ? [] : undefined;
    }
    const isNamed =
      ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent);
    const name = isNamed || ts.isShorthandPropertyAssignment(parent) ? parent.name : undefined;
    const symbol = name && symbolMadeBy(parent);
    return symbol && this.#toSymbol(symbol, question);
  }

  #inCall(
    call: ts.CallExpression | ts.NewExpression,
    values: readonly ts.Expression[],
    { index, way }: Question,
  ): Values {
    if (index === thisIndex) {
      const callee = unwrap(call.expression);
      return isMemberAccess(callee) && ts.isCallExpression(call) ? valuesOf([callee.expression], way) : undefined;
    }
    if (values.slice(0, index + 1).some(ts.isSpreadElement)) return undefined;
    const value = values[index];
    return value ? valuesOf([value], way) : [];
  }

  /** `run.bind(self, first)`, `run.call(self, first)`; other members give the function nothing. */
  #ofMember(access: ts.PropertyAccessExpression | ts.ElementAccessExpression, question: Question): Values {
    const call = wrapping(access).parent;
    const name = memberName(access);
    if (!ts.isCallExpression(call) || call.expression !== wrapping(access)) return [];
    if (name === 'apply') return undefined;
    if (name !== 'call' && name !== 'bind') return [];
    const given = call.arguments[question.index + 1];
    if (name === 'call' || given) return given && !ts.isSpreadElement(given) ? valuesOf([given], question.way) : [];
    return this.#at(call, { ...question, index: question.index - Math.max(0, call.arguments.length - 1) });
  }

  /** What a derived class gives to the constructor of its base. */
  #ofDerived({ parent }: ts.ExpressionWithTypeArguments, question: Question): Values {
    const derived = parent.parent;
    if (!ts.isHeritageClause(parent) || !ts.isClassLike(derived)) return [];
    const own = derived.members.find(ts.isConstructorDeclaration);
    if (!own) {
      const symbol = symbolMadeBy(derived);
      return symbol && this.#toSymbol(symbol, question);
    }
    const calls: ts.CallExpression[] = [];
    const gather = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword) calls.push(node);
      ts.forEachChild(node, gather);
    };
    gather(own);
    return together(calls.map(call => this.#inCall(call, call.arguments, question)));
  }

  #asArgument(node: ts.Expression, call: ts.CallExpression | ts.NewExpression, question: Question): Values {
    const { index, way } = question;
    const callee = unwrap(call.expression);
    const method = isMemberAccess(callee) ? (memberName(callee) ?? '') : callee.getText();
    if (benignMethods.test(method)) return [];
    if (/^set(?:Timeout|Interval)$/.test(method))
      return valuesOf(call.arguments?.slice(index + 2, index + 3) ?? [], way);
    const wanted = this.#byWantedType(node, question);
    if (wanted) return wanted;
    const position = call.arguments?.indexOf(node) ?? -1;
    const container = position === 0 && index === 0 ? visitedBy(call) : undefined;
    if (container) return [{ from: container, way: [element, ...way] }];
    if (position === 0 && index === 0 && method === 'then' && isMemberAccess(callee)) {
      return [{ from: callee.expression, way: [awaited, ...way] }];
    }
    const declaration = this.#checker.getResolvedSignature(call)?.declaration;
    const written = declaration && !ts.isJSDocSignature(declaration) && withBody(this.#checker, declaration);
    const taker = written ? written.parameters[position] : undefined;
    if (!taker || taker.dotDotDotToken || !ts.isIdentifier(taker.name)) return undefined;
    const symbol = this.#checker.getSymbolAtLocation(taker.name);
    return symbol && this.#toSymbol(symbol, question);
  }

  #wantedAt(node: ts.Node): ts.Type | undefined {
    if (!ts.isExpression(node)) return undefined;
    const { parent } = node;
    // In JavaScript TypeScript may take an assignment for a declaration, for which nothing is wanted.
    const isAssigned = ts.isBinaryExpression(parent) && parent.right === node && isMemberAccess(parent.left);
    return (
      this.#checker.getContextualType(node) ?? (isAssigned ? this.#checker.getTypeAtLocation(parent.left) : undefined)
    );
  }

  /** What a function is given by the type that is wanted where it stands; undefined where that says nothing. */
  #byWantedType(node: ts.Node, { index, way }: Question): Values {
    const type = this.#wantedAt(node);
    if (!type) return undefined;
    const wanted = this.#checker.getNonNullableType(type);
    const signatures = (wanted.isUnion() ? wanted.types : [wanted]).flatMap(each => each.getCallSignatures());
    const parts = signatures.flatMap(signature => {
      const parameter = index === thisIndex ? signature.thisParameter : signature.getParameters()[index];
      const isRest = parameter?.valueDeclaration && isRestParameter(parameter.valueDeclaration);
      return parameter && !isRest ? [this.#checker.getTypeOfSymbol(parameter)] : [];
    });
    const known = parts.filter(each => (each.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) === 0);
    if (known.length === 0 || known.length < parts.length) return undefined;
    const [first] = way;
    const isTarget = (first === 'target' || first === 'currentTarget') && index === 0;
    const listenedTo =
      isTarget && !known.some(each => typeAlong(this.#checker, each, [first])) ? emitterAround(node) : undefined;
    if (listenedTo) return [{ from: listenedTo, way: way.slice(1) }];
    return known.map(from => ({ from, way }));
  }
}

function isRestParameter(declaration: ts.Declaration): boolean {
  return ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
}

/** `socket` in `socket.onclose = listener` and `socket.addEventListener('close', listener)`. */
function emitterAround(listener: ts.Node): ts.Expression | undefined {
  const { parent } = listener;
  const member = ts.isBinaryExpression(parent)
    ? parent.left
    : ts.isCallExpression(parent)
      ? parent.expression
      : undefined;
  return member && isMemberAccess(member) && /^(?:on[a-z]+|addEventListener)$/.test(memberName(member) ?? '')
    ? member.expression
    : undefined;
}

/** Whether a mention is the declaration of the name. */
function isDeclaring(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  if (ts.isBinaryExpression(parent)) return parent.left === node;
  return 'name' in parent && parent.name === node && !isMemberAccess(parent);
}

/** Whether what stands around the mention of a function does not call it. */
function isBenign(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isBindingElement(parent)) return true;
  if (ts.isExportSpecifier(parent) || ts.isExportAssignment(parent)) return true;
  if (ts.isTypeOfExpression(parent) || ts.isIfStatement(parent) || ts.isPrefixUnaryExpression(parent)) return true;
  if (ts.isTypeNode(parent) && !ts.isExpressionWithTypeArguments(parent)) return true;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  if (ts.isExpressionStatement(parent)) return true;
  if (!ts.isBinaryExpression(parent)) return false;
  const operator = parent.operatorToken.getText();
  return /^(?:[!=]==?|instanceof|in)$/.test(operator) || (operator === '&&' && parent.left === node);
}
