import ts from 'typescript';
import { assignmentsTo } from '../values/assignments.ts';
import { isMemberAccess, unwrap } from '../expressions.ts';
import { valueSymbolOf } from '../identifiers.ts';
import { initializerOf } from '../values/initializers.ts';
import { Handed, passedTo } from '../late-types/handed.ts';
import { awaited, isExpression, isNothing, typeAlong, type Value, type Way } from '../late-types/value.ts';
import { writtenAs } from '../late-types/written.ts';
import { distinct, type Mark } from '../marks.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { sourcesOf, type Source } from './handlers.ts';
import { keyOf, nameOf, type Path } from '../wrappers/paths.ts';
import { couldBeCode, receivedIn, signaturesOf, soundsLikeCode } from './code-types.ts';
import { isStraight } from './straight.ts';

/** How many names, functions and fields a value is followed back through. */
const deepestWay = 10;

/** What is known of where a value comes from. */
export interface Origin {
  /** The marks of the close events that it may come from. */
  readonly marks: readonly Mark[];
  /** Whether it comes from nowhere else. */
  readonly isOnly: boolean;
}

const elsewhere: Origin = { marks: [], isOnly: false };

/** Follows one value back to where it comes from. */
export class OriginSearch {
  readonly #program: MicroProgram;
  readonly #checker: ts.TypeChecker;
  readonly #isThroughCalls: boolean;
  readonly #handed: Handed;
  readonly #seen = new Set<ts.Node>();

  constructor(program: MicroProgram, isThroughCalls: boolean) {
    this.#program = program;
    this.#checker = program.checker;
    this.#isThroughCalls = isThroughCalls;
    this.#handed = new Handed(program);
  }

  /** Where a part of what an expression is comes from. */
  ofExpression(expression: ts.Expression, path: Path, depth: number): Origin {
    const inner = unwrap(expression);
    const type = this.#checker.getTypeAtLocation(inner);
    const marks = this.#inType(type, path);
    if (marks.length > 0) return { marks, isOnly: true };
    if (depth > deepestWay || this.#seen.has(inner) || !couldBeCode(this.#checker, type, path)) return elsewhere;
    this.#seen.add(inner);
    if (ts.isConditionalExpression(inner)) return this.#ofAll([inner.whenTrue, inner.whenFalse], path, depth);
    if (ts.isBinaryExpression(inner)) {
      const { kind } = inner.operatorToken;
      const isChoice = kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken;
      return isChoice ? this.#ofAll([inner.left, inner.right], path, depth) : elsewhere;
    }
    if (isMemberAccess(inner)) return this.#ofMember(inner, path, depth);
    if (ts.isAwaitExpression(inner)) return this.ofExpression(inner.expression, [awaited, ...path], depth + 1);
    if (!ts.isIdentifier(inner)) return path.includes(awaited) ? this.#ofWritten(inner, path, depth) : elsewhere;
    const symbol = valueSymbolOf(this.#checker, inner);
    return symbol ? this.#ofSymbol(symbol, path, depth) : elsewhere;
  }

  /** What a promise gives, by everything that it may be made with. */
  #ofWritten(inner: ts.Expression, path: Way, depth: number): Origin {
    const values = writtenAs(this.#program, this.#handed, inner, path);
    return joined((values ?? []).map(each => this.#ofValue(each, depth + 1)));
  }

  #ofValue({ from, way }: Value, depth: number): Origin {
    if (!isExpression(from)) {
      const marks = this.#inType(from, way);
      return marks.length > 0 ? { marks, isOnly: true } : elsewhere;
    }
    const inner = unwrap(from);
    if (ts.isObjectLiteralExpression(inner) || ts.isArrayLiteralExpression(inner)) {
      return depth > deepestWay ? elsewhere : this.#ofWritten(inner, way, depth);
    }
    // What sends a code on asks what the code can be there: that is not known behind a test that stands elsewhere.
    return this.#isThroughCalls || isStraight(from) ? this.ofExpression(from, way, depth) : elsewhere;
  }

  #inType(type: ts.Type, way: Way): readonly Mark[] {
    return receivedIn(this.#checker, typeAlong(this.#checker, type, way));
  }

  #ofAll(expressions: readonly ts.Expression[], path: Path, depth: number): Origin {
    return joined(expressions.map(each => this.ofExpression(each, path, depth + 1)));
  }

  #ofMember(access: ts.PropertyAccessExpression | ts.ElementAccessExpression, path: Path, depth: number): Origin {
    const key = keyOf(access);
    if (key === undefined) return elsewhere;
    const ofOwner = this.ofExpression(access.expression, [key, ...path], depth + 1);
    const isFollowed = soundsLikeCode(key) || path.includes(awaited);
    if (ofOwner.marks.length > 0 || !isFollowed) return ofOwner;
    const symbol = this.#checker.getSymbolAtLocation(
      ts.isPropertyAccessExpression(access) ? access.name : access.argumentExpression,
    );
    return symbol ? this.#ofVariable(symbol, path, depth) : elsewhere;
  }

  #ofSymbol(symbol: ts.Symbol, path: Path, depth: number): Origin {
    let declaration: ts.Node | undefined = symbol.valueDeclaration;
    const way = [...path];
    while (declaration && ts.isBindingElement(declaration)) {
      const { parent, propertyName, name, dotDotDotToken } = declaration;
      const key = ts.isArrayBindingPattern(parent)
        ? String(parent.elements.indexOf(declaration))
        : nameOf(propertyName ?? name);
      if (key === undefined || dotDotDotToken) return elsewhere;
      way.unshift(key);
      declaration = parent.parent;
    }
    if (!declaration) return elsewhere;
    if (ts.isParameter(declaration)) return this.#ofParameter(declaration, way, depth);
    if (!ts.isVariableDeclaration(declaration)) return elsewhere;
    if (ts.isIdentifier(declaration.name)) return this.#ofVariable(symbol, way, depth);
    return declaration.initializer ? this.ofExpression(declaration.initializer, way, depth + 1) : elsewhere;
  }

  /** What a variable or a property holds: everything that is put into it. */
  #ofVariable(symbol: ts.Symbol, path: Path, depth: number): Origin {
    const { valueDeclaration } = symbol;
    if (!valueDeclaration || this.#seen.has(valueDeclaration)) return elsewhere;
    this.#seen.add(valueDeclaration);
    const initial = initializerOf(valueDeclaration);
    const isFollowed = soundsLikeCode(symbol.name) || path.length > 0;
    const assigned = isFollowed ? assignmentsTo(this.#program, symbol) : [];
    const values = [...assigned.map(({ value }) => value), ...(initial && !isNothing(initial) ? [initial] : [])];
    const unique = [...new Set(values)].filter(each => !each || !isNothing(each));
    return joined(unique.map(each => (each ? this.ofExpression(each, path, depth + 1) : elsewhere)));
  }

  #ofParameter(parameter: ts.ParameterDeclaration, path: Path, depth: number): Origin {
    const owner = parameter.parent;
    const index = owner.parameters.filter(({ name }) => name.getText() !== 'this').indexOf(parameter);
    if (parameter.dotDotDotToken || index < 0 || this.#seen.has(parameter)) return elsewhere;
    this.#seen.add(parameter);
    return joined(sourcesOf(this.#program, owner).map(source => this.#fromSource(source, index, path, depth)));
  }

  #fromSource(source: Source, index: number, path: Path, depth: number): Origin {
    if (source.kind === 'called') {
      const argument = this.#isThroughCalls ? source.call.arguments[index] : undefined;
      const isPlain = argument && !source.call.arguments.slice(0, index + 1).some(ts.isSpreadElement);
      return isPlain ? this.ofExpression(argument, path, depth + 1) : elsewhere;
    }
    const [signature] = signaturesOf(source.type);
    const wanted = signature?.getParameters()[index - source.bound];
    const marks = wanted ? this.#inType(this.#checker.getTypeOfSymbol(wanted), path) : [];
    if (marks.length > 0) return { marks, isOnly: true };
    const { at } = source;
    const isPassed = index === 0 && source.bound === 0 && at && ts.isCallExpression(at.parent);
    const passed = isPassed ? passedTo(at, at.parent, path) : undefined;
    return passed ? this.#ofValue(passed, depth + 1) : elsewhere;
  }
}

function joined(origins: readonly Origin[]): Origin {
  return {
    marks: distinct(origins.flatMap(({ marks }) => marks)),
    isOnly: origins.length > 0 && origins.every(({ isOnly }) => isOnly),
  };
}
