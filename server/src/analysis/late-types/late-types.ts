import ts from 'typescript';
import { isErrorType, isMemberAccess, isTrueAny, memberName, unwrap } from '../expressions.ts';
import { Handed } from './handed.ts';
import { Origins } from './origins.ts';
import { declaredSymbol, symbolAt } from './symbols.ts';
import { awaited, isExpression, isNothing, typeAlong, type Value, type Way } from './value.ts';
import { thisIndex } from './wanted.ts';
import { writtenAs } from './written.ts';
import { isOwnDeclaration, type MicroProgram } from '../program/micro-program.ts';

/** How many steps a value is followed back: to a declaration, into a member, to an argument. */
const deepestChain = 24;
/** How many values are looked at for one question. */
const mostValues = 300;

/** One question, with what is looked at for it. */
interface Search {
  readonly open: Set<string>;
  left: number;
}

/**
 * Knows what untyped variables, parameters and containers hold, by everything that the program puts into them: `let socket
 * = null; … socket = new WebSocket(url)`, `clients.add(socket)`, `stop(socket)`. TypeScript says `any` there.
 */
export class LateTypes {
  readonly #program: MicroProgram;
  readonly #checker: ts.TypeChecker;
  readonly #handed: Handed;
  readonly #origins: Origins;
  readonly #known = new Map<ts.Expression, readonly ts.Type[]>();

  constructor(program: MicroProgram) {
    this.#program = program;
    this.#checker = program.checker;
    this.#handed = new Handed(program);
    this.#origins = new Origins(program, this.#handed);
  }

  /** Whether TypeScript's type of an expression says nothing: `any`, `unknown`, only null, or something not found. */
  isNeeded(expression: ts.Expression): boolean {
    return this.#saysNothing(this.#checker.getTypeAtLocation(expression));
  }

  /**
   * The types of all values that the program gives to `expression`; none if one of them is unknown, or if only some of
   * them are sockets where a method is called on it.
   */
  of(expression: ts.Expression): readonly ts.Type[] {
    const known = this.#known.get(expression);
    if (known) return known;
    const found = this.#of({ from: expression, way: [] }, 0, { open: new Set(), left: mostValues }) ?? [];
    const types = this.#areAlike([...new Set(found)], expression.parent) ? [...new Set(found)] : [];
    this.#known.set(expression, types);
    return types;
  }

  /** Whether the method that is called is either a socket's for all types, or for none. */
  #areAlike(types: readonly ts.Type[], parent: ts.Node): boolean {
    const name = isMemberAccess(parent) ? memberName(parent) : undefined;
    if (name === undefined || types.length < 2) return true;
    const isOwn = types.map(type => type.getProperty(name)?.declarations?.some(isOwnDeclaration) === true);
    return isOwn.every(each => each === isOwn[0]);
  }

  /** The types of a value; undefined where it is unknown. A value that is only null or undefined has none. */
  #of({ from, way, isOptional }: Value, depth: number, search: Search): readonly ts.Type[] | undefined {
    const types = isExpression(from) ? this.#ofExpression(unwrap(from), way, depth, search) : this.#ofType(from, way);
    return isOptional ? (types ?? []) : types;
  }

  #ofType(type: ts.Type, way: Way): readonly ts.Type[] | undefined {
    const part = typeAlong(this.#checker, type, way);
    if (!part || isErrorType(part)) return undefined;
    const own = this.#checker.getNonNullableType(part);
    if (isNever(own)) return [];
    return this.#saysNothing(own) ? undefined : own.isUnion() ? own.types : [own];
  }

  #ofExpression(inner: ts.Expression, way: Way, depth: number, search: Search): readonly ts.Type[] | undefined {
    if (way.length === 0 && isNothing(inner)) return [];
    const type = this.#checker.getTypeAtLocation(inner);
    const known = this.#ofType(type, way);
    const isOpen = known === undefined || known.length === 0;
    if (!isOpen) return known;
    const values = depth > deepestChain || search.left-- <= 0 ? undefined : this.#before(inner, way, search, type);
    if (values === undefined) return way.length > 0 ? known : undefined;
    const all: ts.Type[] = [];
    for (const value of values) {
      const types = this.#of(value, depth + 1, search);
      if (!types) return undefined;
      all.push(...types);
    }
    return all;
  }

  /** What an expression may be, one step back. */
  #before(inner: ts.Expression, way: Way, search: Search, type: ts.Type): readonly Value[] | undefined {
    if (inner.kind === ts.SyntaxKind.ThisKeyword) {
      const owner = ts.findAncestor(inner, each => ts.isFunctionLike(each) && !ts.isArrowFunction(each));
      return owner && isTrueAny(type) ? this.#handed.toFunction(owner, thisIndex, way) : undefined;
    }
    const isName = ts.isIdentifier(inner) || isMemberAccess(inner);
    if (!isName) return writtenAs(this.#program, this.#handed, inner, way);
    const symbol = symbolAt(this.#checker, inner);
    const declaration = symbol?.valueDeclaration;
    const isOwn = declaration !== undefined && isOwnDeclaration(declaration);
    if (isMemberAccess(inner) && (!declaration || isOwn)) {
      return this.#origins.ofMember(inner, way);
    }
    if (!symbol || !declaration)
      return ts.isIdentifier(inner) ? this.#origins.ofUndeclared(inner.text, way) : undefined;
    return this.#once(symbol, way, search, () => this.#origins.ofSymbol(symbol, way));
  }

  /** What comes back to itself adds nothing. */
  #once(
    symbol: ts.Symbol,
    way: Way,
    { open }: Search,
    values: () => readonly Value[] | undefined,
  ): readonly Value[] | undefined {
    const key = `${ids.of(declaredSymbol(symbol))} ${way.filter(step => step !== awaited).join(' ')}`;
    if (open.has(key)) return [];
    open.add(key);
    return values();
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

/** Numbers for symbols, to name them in keys. */
class Ids {
  readonly #ids = new WeakMap<ts.Symbol, number>();
  #last = 0;

  of(symbol: ts.Symbol): number {
    const id = this.#ids.get(symbol) ?? ++this.#last;
    this.#ids.set(symbol, id);
    return id;
  }
}

const ids = new Ids();
