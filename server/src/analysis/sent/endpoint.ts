import ts from 'typescript';
import { endpointDeclaredAt, type Endpoint } from './endpoint-tags.ts';
import { isMemberAccess, unwrap, wrapping } from '../expressions.ts';
import { visitedBy } from '../late-types/containers.ts';
import { Handed } from '../late-types/handed.ts';
import { Origins } from '../late-types/origins.ts';
import { symbolAt } from '../late-types/symbols.ts';
import { element, isExpression, isNothing, valuesOf, type Value, type Way } from '../late-types/value.ts';
import { writtenAs } from '../late-types/written.ts';
import { isOwnDeclaration, type MicroProgram } from '../program/micro-program.ts';
import { receiverOfCall } from './method-receiver.ts';
import { sourcesOf, type Source } from '../received/handlers.ts';

/** How many names, calls and members a socket is followed back through. */
const deepestWay = 10;

/** What is known of one value: its side, that it is no socket at all (`null`), or nothing. */
type Side = Endpoint | 'none' | undefined;

/**
 * On which side of the connection the socket is that sends the code at `expression`, by where the program has it from: `new
 * WebSocket(url)` is a client, what a server hands to a listener is the server's. Undefined where that is not certain.
 */
export function endpointOf(program: MicroProgram, expression: ts.Expression): Endpoint | undefined {
  const socket = receiverOfCall(program.checker, expression);
  return socket && endpointOfSocket(program, socket);
}

/** The same of the socket that an expression is. */
export function endpointOfSocket(program: MicroProgram, socket: ts.Expression): Endpoint | undefined {
  const search = searches.get(program) ?? new Search(program);
  searches.set(program, search);
  const side = search.of(socket, [], 0);
  return side === 'none' ? undefined : side;
}

/** What was found out about the names of a program. */
const searches = new WeakMap<MicroProgram, Search>();

class Search {
  readonly #program: MicroProgram;
  readonly #checker: ts.TypeChecker;
  readonly #handed: Handed;
  readonly #origins: Origins;
  readonly #open = new Set<ts.Node>();
  #leftAside = 0;
  readonly #known = new Map<ts.Node, Map<string, Side>>();

  constructor(program: MicroProgram) {
    this.#program = program;
    this.#checker = program.checker;
    this.#handed = new Handed(program);
    this.#origins = new Origins(program, this.#handed);
  }

  /** The side of a part of what an expression is. */
  of(expression: ts.Expression, way: Way, depth: number): Side {
    const inner = unwrap(expression);
    if (way.length === 0 && isNothing(inner)) return 'none';
    if (depth > deepestWay) return undefined;
    const isName = ts.isIdentifier(inner) || isMemberAccess(inner);
    if (isName) return this.#ofName(inner, way, depth);
    const member = inner.kind === ts.SyntaxKind.ThisKeyword ? this.#memberOfThis(inner, way) : undefined;
    if (member) return this.#ofAll(this.#origins.ofSymbol(member, way.slice(1)), depth);
    const isMade = ts.isNewExpression(inner) || ts.isCallExpression(inner);
    const declared = isMade ? endpointDeclaredAt(this.#checker.getResolvedSignature(inner)?.declaration) : undefined;
    if (declared) return isWithoutAddress(inner) ? undefined : declared;
    return this.#ofAll(writtenAs(this.#program, this.#handed, inner, way), depth);
  }

  #ofName(
    name: ts.Identifier | ts.PropertyAccessExpression | ts.ElementAccessExpression,
    way: Way,
    depth: number,
  ): Side {
    const symbol = symbolAt(this.#checker, name);
    const declaration = symbol?.valueDeclaration;
    if (declaration && isOwnDeclaration(declaration)) return endpointDeclaredAt(declaration);
    if (!symbol || !declaration) {
      return ts.isIdentifier(name) ? undefined : this.#ofAll(this.#origins.ofMember(name, way), depth);
    }
    if (this.#open.has(declaration)) {
      this.#leftAside++;
      return 'none';
    }
    const known = this.#known.get(declaration) ?? new Map<string, Side>();
    this.#known.set(declaration, known);
    const key = way.join(' ');
    if (known.has(key)) return known.get(key);
    const before = this.#leftAside;
    this.#open.add(declaration);
    const side =
      ts.isParameter(declaration) && ts.isIdentifier(declaration.name)
        ? this.#ofParameter(declaration, way, depth)
        : this.#ofAll(this.#origins.ofSymbol(symbol, way), depth);
    this.#open.delete(declaration);
    // Where something was left aside that another question is about, this is the answer to that question only.
    if (this.#open.size === 0 || this.#leftAside === before) known.set(key, side);
    return side;
  }

  /** `socket` in `const { socket } = this`. */
  #memberOfThis(self: ts.Expression, [first]: Way): ts.Symbol | undefined {
    return first === undefined ? undefined : this.#checker.getTypeAtLocation(self).getProperty(first);
  }

  #ofAll(values: readonly Value[] | undefined, depth: number): Side {
    return joined(
      (values ?? [undefined]).map(value => {
        if (!value) return undefined;
        const side = isExpression(value.from) ? this.of(value.from, value.way, depth + 1) : undefined;
        return side ?? (value.isOptional ? 'none' : undefined);
      }),
    );
  }

  #ofParameter(parameter: ts.ParameterDeclaration, way: Way, depth: number): Side {
    const owner = parameter.parent;
    const index = owner.parameters.filter(({ name }) => name.getText() !== 'this').indexOf(parameter);
    if (index < 0 || parameter.dotDotDotToken || parameter.initializer) return undefined;
    if (ts.isConstructorDeclaration(owner)) {
      return isExported(owner.parent) ? undefined : this.#ofAll(this.#handed.toParameter(parameter, way), depth);
    }
    const { parent } = wrapping(owner);
    const container = ts.isCallExpression(parent) && index === 0 ? visitedBy(parent) : undefined;
    if (container) return this.of(container, [element, ...way], depth + 1);
    return joined(sourcesOf(this.#program, owner).map(source => this.#fromSource(source, owner, index, way, depth)));
  }

  #fromSource(source: Source, owner: ts.SignatureDeclaration, index: number, way: Way, depth: number): Side {
    if (source.kind === 'wanted') {
      const type = this.#checker.getNonNullableType(source.type);
      const signatures = (type.isUnion() ? type.types : [type]).flatMap(each => each.getCallSignatures());
      return joined(signatures.map(({ declaration }) => endpointDeclaredAt(declaration)));
    }
    const argument = source.call.arguments[index];
    const isPlain = argument && !source.call.arguments.slice(0, index + 1).some(ts.isSpreadElement);
    return isPlain && !isExported(owner) ? this.#ofAll(valuesOf([argument], way), depth) : undefined;
  }
}

/** `new WebSocket(null)`, which is how a server begins one. */
function isWithoutAddress(made: ts.Expression): boolean {
  const [address] = ts.isNewExpression(made) ? (made.arguments ?? []) : [];
  return address !== undefined && isNothing(address);
}

/** Whether other files may call a function, or make an object of a class. */
function isExported(owner: ts.Node): boolean {
  const declaration = ts.findAncestor(
    owner,
    node => ts.isFunctionDeclaration(node) || ts.isClassLike(node) || ts.isVariableStatement(node),
  );
  if (!declaration) return false;
  const modifiers = ts.canHaveModifiers(declaration) ? ts.getModifiers(declaration) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

/** The side that all are on, those left aside that are on none. */
function joined(sides: readonly Side[]): Side {
  const [only, ...others] = new Set(sides.filter(side => side !== 'none'));
  if (sides.length > 0 && sides.every(side => side === 'none')) return 'none';
  return others.length === 0 ? only : undefined;
}
