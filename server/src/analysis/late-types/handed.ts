import ts from 'typescript';
import { isMemberAccess, memberName, unwrap, wrapping } from '../expressions.ts';
import { isOwnDeclaration, type MicroProgram } from '../program/micro-program.ts';
import { inheritedTypes } from '../received/inherited.ts';
import { withBody } from '../wrappers/functions.ts';
import { visitedBy } from './containers.ts';
import { isBenign, isDeclaring } from './places.ts';
import { mentionsOf, symbolAt, symbolMadeBy } from './symbols.ts';
import { awaited, element, together, valuesOf, type Value, type Way } from './value.ts';
import { givenByWantedType, thisIndex, type Question } from './wanted.ts';

/** How many names a function is followed through to its calls. */
const deepestName = 4;

const benignMethods = /^(?:off|removeListener|removeEventListener|removeAllListeners)$/;

type Values = readonly Value[] | undefined;

/** What a call hands to the function that is its first argument: an element of a container, what a promise gives. */
export function passedTo(node: ts.Expression, call: ts.CallExpression | ts.NewExpression, way: Way): Value | undefined {
  if (call.arguments?.[0] !== node) return undefined;
  const container = visitedBy(call);
  if (container) return { from: container, way: [element, ...way] };
  const callee = unwrap(call.expression);
  const isThen = isMemberAccess(callee) && memberName(callee) === 'then';
  return isThen ? { from: callee.expression, way: [awaited, ...way] } : undefined;
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
    const inherited = ts.isMethodDeclaration(owner) ? this.#byBase(owner, question) : undefined;
    if (inherited) return inherited;
    const isNamed = (ts.isFunctionDeclaration(owner) || ts.isMethodDeclaration(owner)) && owner.name;
    const symbol = isNamed ? this.#checker.getSymbolAtLocation(isNamed) : undefined;
    return symbol && this.#toSymbol(symbol, question);
  }

  /** What an API gives to a method that overrides or implements one of its own: `webSocketClose(socket, code)`. */
  #byBase(method: ts.MethodDeclaration, { index, way }: Question): Values {
    const declared = inheritedTypes(this.#program, method).filter(type =>
      type.getSymbol()?.declarations?.some(isOwnDeclaration),
    );
    const given = declared.flatMap(type => {
      const parameter = type.getCallSignatures()[0]?.getParameters()[index];
      return parameter ? [{ from: this.#checker.getTypeOfSymbol(parameter), way }] : [];
    });
    return given.length > 0 ? given : undefined;
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
    const wanted = givenByWantedType(this.#checker, outer, question);
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
    const wanted = givenByWantedType(this.#checker, node, question);
    if (wanted) return wanted;
    const position = call.arguments?.indexOf(node) ?? -1;
    const passed = index === 0 ? passedTo(node, call, way) : undefined;
    if (passed) return [passed];
    const declaration = this.#checker.getResolvedSignature(call)?.declaration;
    const written = declaration && !ts.isJSDocSignature(declaration) && withBody(this.#checker, declaration);
    const taker = written ? written.parameters[position] : undefined;
    if (!taker || taker.dotDotDotToken || !ts.isIdentifier(taker.name)) return undefined;
    const symbol = this.#checker.getSymbolAtLocation(taker.name);
    return symbol && this.#toSymbol(symbol, question);
  }
}
