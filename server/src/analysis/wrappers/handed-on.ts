import ts from 'typescript';
import { isTested } from '../values/guards.ts';
import { marksOf, type Mark } from '../marks.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { isReplacedMethod } from '../sent/replaced-methods.ts';
import { joined, nothing, type Fate } from './fate.ts';
import type { ArgumentPart, End } from './journeys.ts';
import { boundTo, typeAt, type Part, type Path } from './paths.ts';
import { isWritten, placesOfField, placesOfName, type Place } from './places.ts';

/** How many functions and fields of the user's a value is followed through. */
export const deepestWrapper = 4;

/** What was answered, and how deep the question was asked. */
interface Answer {
  readonly fate: Fate;
  readonly depth: number;
}

/**
 * Knows where the functions and classes of the user's hand on what they are given, as long as nothing there tests or
 * changes it. `ask` tells what an argument means to what is called there.
 */
export class HandedOn {
  readonly #program: MicroProgram;
  readonly #checker: ts.TypeChecker;
  readonly #ask: (argument: ArgumentPart, depth: number) => Fate;
  readonly #known = new Map<ts.Node, Map<string, Answer>>();

  constructor(program: MicroProgram, ask: (argument: ArgumentPart, depth: number) => Fate) {
    this.#program = program;
    this.#checker = program.checker;
    this.#ask = ask;
  }

  /** What becomes of a part of what a parameter takes. It belongs to a function with a body. */
  ofParameter(parameter: ts.ParameterDeclaration, path: Path, depth: number): Fate {
    const { body } = parameter.parent as ts.FunctionLikeDeclaration;
    if (!body) return nothing;
    return this.#once(parameter, ['', ...path], depth, () => {
      const fates = boundTo(parameter.name, path).flatMap(bound => {
        const [symbol, field] = this.#symbolsOf(parameter, bound.name);
        if (!symbol) return [];
        const places = placesOfName(this.#program, symbol, bound.path, body);
        const here = this.#together(places, depth);
        // What the constructor tests before it ends does not get into the field unseen.
        const isLeft = field && !isTested(expressionsOf(places), body) && !here.isChanged;
        return isLeft ? [here, this.#ofField(field, bound.path, undefined, depth)] : [here];
      });
      return joined(fates);
    });
  }

  /** The name's symbols: two where a constructor's parameter is a property as well. */
  #symbolsOf(parameter: ts.ParameterDeclaration, name: ts.Identifier): readonly ts.Symbol[] {
    if (name === parameter.name && ts.isParameterPropertyDeclaration(parameter, parameter.parent)) {
      return this.#checker.getSymbolsOfParameterPropertyDeclaration(parameter, name.text);
    }
    const symbol = this.#checker.getSymbolAtLocation(name);
    return symbol ? [symbol] : [];
  }

  #ofField(field: ts.Symbol, path: Path, source: ts.Node | undefined, depth: number): Fate {
    const declaration = field.valueDeclaration;
    if (!declaration) return nothing;
    return this.#once(declaration, ['this', ...path], depth, () => {
      const places = placesOfField(this.#program, field, path, source);
      return places ? this.#together(places, depth) : { ...nothing, isChanged: true };
    });
  }

  /**
   * Answers each question once, unless it comes again from where more is left to follow. What asks for itself on the way adds
   * nothing.
   */
  #once(about: ts.Node, question: readonly string[], depth: number, find: () => Fate): Fate {
    const answers = this.#known.get(about) ?? new Map<string, Answer>();
    this.#known.set(about, answers);
    const key = question.join('\0');
    const known = answers.get(key);
    if (known && known.depth <= depth) return known.fate;
    if (depth > deepestWrapper) return nothing;
    answers.set(key, { fate: nothing, depth: 0 });
    const fate = find();
    answers.set(key, { fate, depth });
    return fate;
  }

  /** What becomes of a value that stands at all these places. */
  #together(places: readonly Place[], depth: number): Fate {
    const expressions = expressionsOf(places);
    const fates = places.map(place => {
      const fate = this.#ofPlace(place, depth);
      const marks = fate.marks.length > 0 && wasTested(expressions, place) ? [] : fate.marks;
      return { ...fate, marks, isChanged: fate.isChanged && place.path.length > 0 };
    });
    const all = joined(fates);
    return all.isChanged || places.some(isWritten) ? { ...all, marks: [], isChanged: true } : all;
  }

  #ofPlace({ stops, end }: Place, depth: number): Fate {
    for (const stop of stops) {
      const marks = this.declaredFor(stop);
      if (marks.length > 0) return { ...nothing, marks };
    }
    if (end?.kind === 'argument') return this.#ask(end, depth + 1);
    return end?.kind === 'member' ? this.#ofMember(end, depth + 1) : nothing;
  }

  /** What a part of an expression means, by the type that the expression is wanted for. */
  declaredFor({ expression, path }: Part): readonly Mark[] {
    const { parent } = expression;
    if (ts.isCallExpression(parent) && isReplacedMethod(this.#checker, parent.expression)) return [];
    return marksOf(this.#checker, typeAt(this.#checker, this.#checker.getContextualType(expression), path));
  }

  /** What becomes of what is put into a member: known for what the user's classes put into their own fields. */
  #ofMember({ target, path }: Extract<End, { kind: 'member' }>, depth: number): Fate {
    if (target.expression.kind !== ts.SyntaxKind.ThisKeyword) return nothing;
    const name = ts.isPropertyAccessExpression(target) ? target.name : target.argumentExpression;
    const field = this.#checker.getSymbolAtLocation(name);
    const declaration = field?.valueDeclaration;
    const isOfClass = declaration && this.#isOfClass(declaration);
    return isOfClass ? this.#ofField(field, path, target, depth) : nothing;
  }

  #isOfClass(declaration: ts.Declaration): boolean {
    const owner = ts.isPropertyDeclaration(declaration)
      ? declaration.parent
      : ts.findAncestor(declaration, ts.isClassLike); // JavaScript: `this.code = code`
    return owner !== undefined && this.#program.sources.includes(declaration.getSourceFile());
  }
}

function expressionsOf(places: readonly Place[]): readonly ts.Expression[] {
  return places.map(({ expression }) => expression);
}

/** Whether not every value gets to a place, or to where it stood before. */
function wasTested(expressions: readonly ts.Node[], { expression, before }: Place): boolean {
  return isTested(expressions, expression) || (before !== undefined && wasTested(expressions, before));
}
