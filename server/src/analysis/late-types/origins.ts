import ts from 'typescript';
import { assignmentAt, assignmentsTo } from '../values/assignments.ts';
import { isMemberAccess, memberName } from '../expressions.ts';
import { nodesNamed } from '../identifiers.ts';
import { initialValues, ownerOf, type Owner } from '../sent/owners.ts';
import { isOwnDeclaration, type MicroProgram } from '../program/micro-program.ts';
import { nameOf } from '../wrappers/paths.ts';
import { givesEntries } from './containers.ts';
import { Handed } from './handed.ts';
import { putInto } from './puts.ts';
import { accessOf, declaredSymbol, symbolAt } from './symbols.ts';
import { element, isExpression, together, valuesOf, type Value, type Way } from './value.ts';

type Values = readonly Value[] | undefined;

/** Knows where the values of variables, parameters and members come from, one step back. */
export class Origins {
  readonly #program: MicroProgram;
  readonly #checker: ts.TypeChecker;
  readonly #handed: Handed;

  constructor(program: MicroProgram, handed: Handed) {
    this.#program = program;
    this.#checker = program.checker;
    this.#handed = handed;
  }

  /** What a symbol may stand for, and what the program puts into it there. */
  ofSymbol(symbol: ts.Symbol, way: Way): Values {
    const puts = putInto(this.#program, symbol, way);
    const { valueDeclaration } = symbol;
    const held = valueDeclaration && this.#ofDeclaration(symbol, valueDeclaration, way);
    if (puts.length === 0) return held;
    // Whatever else is in a container, what the program itself puts into it says what it is for.
    return [...puts, ...(held ?? []).map(each => ({ ...each, isOptional: true }))];
  }

  /**
   * What the file assigns to a member of what it names, where no declaration of the project's says what that member is:
   * `window.chat`, `this.socket` in an object literal. Where it assigns nothing, a member of whatever that is.
   */
  ofMember(access: ts.PropertyAccessExpression | ts.ElementAccessExpression, way: Way): Values {
    const name = memberName(access);
    const owner = name === undefined ? undefined : ownerOf(this.#checker, access.expression);
    const assigned = owner && name !== undefined ? this.#assignedTo(owner, name, access.getSourceFile()) : [];
    const initial = owner && name !== undefined && assigned.length > 0 ? initialValues(owner, name) : [];
    const values = [...initial, ...assigned];
    if (values.length === 0) return [{ from: access.expression, way: [stepOf(access), ...way] }];
    return values.every(each => each !== undefined) ? valuesOf(values, way) : undefined;
  }

  #assignedTo(owner: Owner, name: string, source: ts.SourceFile): readonly (ts.Expression | undefined)[] {
    return nodesNamed(source, name)
      .flatMap(node => assignmentAt(node) ?? [])
      .filter(({ target }) => isMemberAccess(target) && ownerOf(this.#checker, target.expression) === owner)
      .map(({ value }) => value);
  }

  /** What the program gives to a name that nothing declares: `socket = new WebSocket(url)`. */
  ofUndeclared(name: string, way: Way): Values {
    const values = this.#program.sources.flatMap(source =>
      nodesNamed(source, name).flatMap(node => {
        const target = accessOf(node);
        const isGlobal = isMemberAccess(target)
          ? /^(?:window|globalThis|global|self)$/.test(target.expression.getText())
          : !symbolAt(this.#checker, node)?.valueDeclaration;
        const value = isGlobal ? assignmentAt(node)?.value : undefined;
        return value ?? [];
      }),
    );
    return values.length > 0 ? valuesOf(values, way) : undefined;
  }

  #ofDeclaration(symbol: ts.Symbol, declaration: ts.Declaration, way: Way): Values {
    if (isOwnDeclaration(declaration)) return undefined;
    const assigned = this.#assigned(symbol, way);
    if (ts.isBindingElement(declaration)) return together([this.#ofBinding(declaration, way), assigned]);
    if (ts.isParameter(declaration)) {
      const standard = declaration.initializer ? valuesOf([declaration.initializer], way) : [];
      return together([this.#handed.toParameter(declaration, way), standard, assigned]);
    }
    if (ts.isVariableDeclaration(declaration)) return together([this.#ofVariable(declaration, way), assigned]);
    if (ts.isShorthandPropertyAssignment(declaration)) return together([valuesOf([declaration.name], way), assigned]);
    if (ts.isPropertyAssignment(declaration) || ts.isPropertyDeclaration(declaration)) {
      return together([valuesOf(declaration.initializer ? [declaration.initializer] : [], way), assigned]);
    }
    const isMember = isMemberAccess(declaration) || ts.isPropertySignature(declaration) || ts.isIdentifier(declaration);
    return isMember || ts.isBinaryExpression(declaration) ? assigned : undefined;
  }

  #assigned(symbol: ts.Symbol, way: Way): Values {
    const symbols = new Set([symbol, declaredSymbol(symbol)]);
    const assignments = [...symbols].flatMap(each => assignmentsTo(this.#program, each));
    const values = assignments.map(({ value }) => value);
    return values.every(each => each !== undefined) ? valuesOf(values, way) : undefined;
  }

  #ofVariable(declaration: ts.VariableDeclaration, way: Way): Values {
    const list = declaration.parent;
    if (ts.isCatchClause(list)) return undefined;
    if (ts.isForOfStatement(list.parent)) return [{ from: list.parent.expression, way: [element, ...way] }];
    if (ts.isForInStatement(list.parent)) return undefined;
    return valuesOf(declaration.initializer ? [declaration.initializer] : [], way);
  }

  /** What a pattern binds: a member of what is taken apart. */
  #ofBinding(binding: ts.BindingElement, way: Way): Values {
    const setter = setterBeside(binding);
    if (setter) return this.#handed.toName(setter, 0, way);
    const inner = ts.isArrayBindingPattern(binding.parent)
      ? String(binding.parent.elements.indexOf(binding))
      : nameOf(binding.propertyName ?? (ts.isIdentifier(binding.name) ? binding.name : undefined));
    if (inner === undefined || binding.dotDotDotToken) return undefined;
    const standard = binding.initializer ? valuesOf([binding.initializer], way) : [];
    const owner = binding.parent.parent;
    const whole = [inner, ...way];
    const taken = ts.isBindingElement(owner)
      ? this.#ofBinding(owner, whole)
      : ts.isParameter(owner)
        ? this.#handed.toParameter(owner, whole)
        : this.#ofVariable(owner, whole);
    return together([taken?.map(each => this.#withoutKey(each)), standard]);
  }

  /** `[id, socket]` in `for (const [id, socket] of clients)`: the second of a pair is an element of a map. */
  #withoutKey(value: Value): Value {
    const [first, second, ...rest] = value.way;
    const isPair = first === element && second === '1' && isExpression(value.from);
    return isPair && givesEntries(this.#checker, value.from) ? { ...value, way: [element, ...rest] } : value;
  }
}

/** `setSocket` in `const [socket, setSocket] = useState(null)`, where `binding` is of `socket`. */
function setterBeside(binding: ts.BindingElement): ts.Identifier | undefined {
  if (!ts.isArrayBindingPattern(binding.parent)) return undefined;
  const [value, setter, ...others] = binding.parent.elements;
  const isPair = value === binding && others.length === 0 && setter && ts.isBindingElement(setter);
  return isPair && ts.isIdentifier(setter.name) && /^set[A-Z]/.test(setter.name.text) ? setter.name : undefined;
}

/** The member that an access picks; any of the elements where only a run can tell. */
function stepOf(access: ts.PropertyAccessExpression | ts.ElementAccessExpression): string {
  return memberName(access) ?? element;
}
