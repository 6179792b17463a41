import ts from 'typescript';
import { assignmentsTo } from '../values/assignments.ts';
import type { KnownValue } from '../code-use.ts';
import { isStable, memberOfTable } from '../values/constancy.ts';
import { elementsOf } from '../values/elements.ts';
import { isMemberAccess, unwrap } from '../expressions.ts';
import { marksOf } from '../marks.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import type { Values } from '../values/values.ts';
import { isReplaced, type ArgumentPart } from '../wrappers/journeys.ts';
import { nameOf, type Path } from '../wrappers/paths.ts';

/** How deep the objects in an argument are looked into: `stop({ close: { code } })`. */
const deepestObject = 2;
/** An object with more properties than this is no bag of options. */
const mostProperties = 16;

/** A part of an argument that may be a code or a reason. */
export interface Given extends ArgumentPart {
  /** The expression that a finding is about. */
  readonly place: ts.Expression;
  /** Finds its numbers, where they are not those of `place`: what a constant holds. */
  readonly numbers?: () => readonly KnownValue[];
  /** Which element of `place` it is, where that is a spread list of which only the type is known. */
  readonly element?: string;
}

/** A part of one argument: where it stands, and what leads there. */
type Piece = Pick<Given, 'place' | 'path' | 'numbers' | 'element'>;

/** Takes the arguments of calls apart: literals into what stands in them, constants into the numbers that they hold. */
export class GivenParts {
  readonly #program: MicroProgram;
  readonly #values: Values;

  constructor(program: MicroProgram, values: Values) {
    this.#program = program;
    this.#values = values;
  }

  /** What a call is given, in the order of its arguments, up to a spread of which the elements are not known. */
  of(call: ts.CallExpression | ts.NewExpression): readonly Given[] {
    const found: Given[] = [];
    let index = 0;
    for (const argument of call.arguments ?? []) {
      if (ts.isSpreadElement(argument)) {
        const spread = this.#inSpread(argument.expression);
        if (!spread) {
          found.push(...this.#receivedIn(argument.expression, call, index));
          break;
        }
        for (const piece of spread) found.push({ kind: 'argument', call, index: index++, ...piece });
      } else {
        for (const piece of this.#inExpression(argument, [], deepestObject)) {
          found.push({ kind: 'argument', call, index, expression: argument, ...piece });
        }
        index++;
      }
    }
    return found;
  }

  #inSpread(list: ts.Expression): readonly Piece[] | undefined {
    const isWrittenHere = ts.isArrayLiteralExpression(unwrap(list));
    return elementsOf(this.#program, list)?.map(element =>
      isWrittenHere
        ? { place: element, path: [] }
        : { place: list, path: [], numbers: () => withoutSite(this.#values.numbers(element)) },
    );
  }

  /** The received code in a list of arguments that is handed on as it came: `(...args) => other.close(...args)`. */
  #receivedIn(list: ts.Expression, call: Given['call'], index: number): readonly Given[] {
    const { checker } = this.#program;
    const type = checker.getTypeAtLocation(list);
    const at = checker.isTupleType(type) ? type.getProperties().findIndex(each => isReceived(checker, each)) : -1;
    if (at < 0) return [];
    return [
      { kind: 'argument', call, index: index + at, place: list, path: [], element: String(at), numbers: () => [] },
    ];
  }

  #inExpression(expression: ts.Expression, path: Path, depth: number): readonly Piece[] {
    const inner = unwrap(expression);
    if (ts.isFunctionLike(inner) || ts.isRegularExpressionLiteral(inner)) return [];
    if (ts.isObjectLiteralExpression(inner)) return depth > 0 ? this.#inObject(inner, path, depth - 1) : [];
    if (ts.isArrayLiteralExpression(inner)) {
      const moved = inner.elements.findIndex(ts.isSpreadElement);
      const elements = depth > 0 ? inner.elements.slice(0, moved < 0 ? undefined : moved) : [];
      return elements.flatMap((each, at) => this.#inExpression(each, [...path, String(at)], depth - 1));
    }
    return [{ place: expression, path }, ...this.#heldBy(expression, path, depth)];
  }

  #inObject(object: ts.ObjectLiteralExpression, path: Path, depth: number): readonly Piece[] {
    return object.properties.flatMap(property => {
      const name = nameOf(property.name);
      if (name === undefined || isReplaced(this.#program.checker, property, name)) return [];
      const value = ts.isPropertyAssignment(property)
        ? property.initializer
        : ts.isShorthandPropertyAssignment(property)
          ? property.name
          : undefined;
      return value ? this.#inExpression(value, [...path, name], depth) : [];
    });
  }

  /** The numbers in an object that is not written here: `const options = { code: 1006 }; stop(options)`. */
  #heldBy(expression: ts.Expression, path: Path, depth: number): readonly Piece[] {
    const inner = unwrap(expression);
    if (!ts.isIdentifier(inner) && !isMemberAccess(inner)) return [];
    const numbers = this.#numbersIn(this.#program.checker.getTypeAtLocation(inner), path, depth, inner);
    return numbers.length > 0 && this.#isHeld(inner) ? numbers.map(each => ({ place: expression, ...each })) : [];
  }

  /** The ways to the numbers in objects of a type; `table` is the name of the object, where it has one. */
  #numbersIn(type: ts.Type, path: Path, depth: number, table?: ts.Expression): readonly Omit<Piece, 'place'>[] {
    const { checker } = this.#program;
    const object = checker.getNonNullableType(type);
    if (depth === 0 || (object.flags & ts.TypeFlags.Object) === 0) return [];
    const properties = object.getProperties();
    if (properties.length > mostProperties) return [];
    return properties.flatMap(property => {
      if ((property.flags & ts.SymbolFlags.Method) !== 0) return [];
      const part = checker.getTypeOfSymbol(property);
      const way = [...path, property.name];
      if (!mayBeNumber(part)) return this.#numbersIn(part, way, depth - 1);
      return [{ path: way, numbers: () => this.#numbersOf(property, table) }];
    });
  }

  #numbersOf(property: ts.Symbol, table: ts.Expression | undefined): readonly KnownValue[] {
    const known = this.#values.numbersOfProperty(property);
    const { valueDeclaration } = property;
    const isOnlyDeclared = !valueDeclaration || ts.isPropertySignature(valueDeclaration);
    if (known.length > 0 || !table || !isOnlyDeclared) return known;
    // `const options: Options = { code: 1006 }`: the type has the property, and does not know its value.
    const value = memberOfTable(this.#program, table, property.name);
    const numbers = value ? this.#values.numbers(value) : [];
    return withoutSite(numbers).map(each => ({ ...each, name: property.name }));
  }

  /** Whether a name still stands for the object that it was declared as. */
  #isHeld(name: ts.Expression): boolean {
    const { checker } = this.#program;
    const symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(name) ? name.name : name);
    return symbol !== undefined && assignmentsTo(this.#program, symbol).length === 0 && isStable(this.#program, name);
  }
}

function mayBeNumber(type: ts.Type): boolean {
  return (type.isUnion() ? type.types : [type]).some(each => (each.flags & ts.TypeFlags.NumberLike) !== 0);
}

/** What a constant holds is not for one use of it to change. */
function withoutSite(values: readonly KnownValue[]): readonly KnownValue[] {
  return values.map(({ value, origin, name }) => ({ value, origin, ...(name !== undefined && { name }) }));
}

function isReceived(checker: ts.TypeChecker, property: ts.Symbol): boolean {
  return marksOf(checker, checker.getTypeOfSymbol(property)).some(({ kind }) => kind === 'received');
}
