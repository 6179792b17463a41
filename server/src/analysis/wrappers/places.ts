import ts from 'typescript';
import { assignmentAt, assignmentsTo, possibleAssignmentsTo } from '../values/assignments.ts';
import { isOpen } from '../values/constancy.ts';
import { contains, isMemberAccess, unwrap, wrapping } from '../expressions.ts';
import { referencesTo } from '../values/guards.ts';
import { nodesNamed } from '../identifiers.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { journeyOf, type End, type Journey } from './journeys.ts';
import { boundTo, keyOf, nameOf, type Part, type Path } from './paths.ts';

/** Where a followed value stands, and what the expression around does with it. */
export interface Place extends Part, Journey {
  /** Where it stood before it was put into the variable that is read here. */
  readonly before?: Place;
}

/** How many variables a value is followed through inside a function. */
const mostVariables = 4;

/**
 * Where a part of what a name stands for is in `scope`, also under the names of the variables that it is put into. None
 * where the name is given another value.
 */
export function placesOfName(
  program: MicroProgram,
  symbol: ts.Symbol,
  path: Path,
  scope: ts.Node,
  before?: Place,
): readonly Place[] {
  if (variablesBefore(before) > mostVariables || assignmentsTo(program, symbol).length > 0) return [];
  return referencesTo(program.checker, symbol, scope).flatMap(reference =>
    placesFrom(program, { expression: reference, path }, scope, before),
  );
}

/**
 * Where a part of what a field of a class holds is in the program. Undefined where something else may be in the field:
 * `source` is the one assignment that may write to it, absent where it is the constructor's parameter.
 */
export function placesOfField(
  program: MicroProgram,
  field: ts.Symbol,
  path: Path,
  source: ts.Node | undefined,
): readonly Place[] | undefined {
  const declaration = field.valueDeclaration;
  const name = ts.symbolName(field);
  const isKept =
    declaration &&
    assignmentsTo(program, field).every(({ target }) => target === source) &&
    possibleAssignmentsTo(program, field).length === 0 &&
    !isOpen(program, declaration);
  if (!isKept) return undefined;
  const owner = isPrivate(declaration) ? ts.findAncestor(declaration, ts.isClassLike) : undefined;
  return program.sources
    .flatMap(file => nodesNamed(file, name))
    .filter(node => !owner || contains(owner, node))
    .flatMap(node => {
      const read = readOf(program.checker, node, field);
      if (!read) return [];
      const scope = ts.findAncestor(node, ts.isFunctionLike) ?? node.getSourceFile();
      if (ts.isBindingName(read)) return boundPlaces(program, { kind: 'variable', name: read, path }, scope);
      const places = placesFrom(program, { expression: read, path }, scope);
      // Another object of the class may have been made for something else: it says what is tested, not what is sent.
      return isOfThis(read)
        ? places
        : places.map(({ expression, path: left }) => ({ expression, path: left, stops: [] }));
    });
}

function isOfThis(read: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean {
  return unwrap(read.expression).kind === ts.SyntaxKind.ThisKeyword;
}

function isPrivate(declaration: ts.Declaration): boolean {
  const isHidden = ts.isPropertyDeclaration(declaration) && ts.isPrivateIdentifier(declaration.name);
  return isHidden || (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private) !== 0;
}

/** What reads the field where its name stands: `this.code`, or the name that `const { code } = this` binds. */
function readOf(
  checker: ts.TypeChecker,
  name: ts.Node,
  field: ts.Symbol,
): ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.BindingName | undefined {
  const { parent } = name;
  const isField = (symbol: ts.Symbol | undefined): boolean =>
    symbol !== undefined && (symbol === field || symbol.valueDeclaration === field.valueDeclaration);
  if (isMemberAccess(parent) && parent.expression !== name) {
    if (assignmentAt(name)) return undefined;
    return isField(checker.getSymbolAtLocation(name)) ? parent : undefined;
  }
  if (!ts.isBindingElement(parent) || !ts.isObjectBindingPattern(parent.parent) || parent.initializer === name)
    return undefined;
  const key = nameOf(parent.propertyName ?? parent.name);
  const variable = parent.parent.parent;
  const isOfThis = ts.isVariableDeclaration(variable) && variable.initializer?.kind === ts.SyntaxKind.ThisKeyword;
  const isRead = key !== undefined && isOfThis && isField(checker.getTypeAtLocation(parent.parent).getProperty(key));
  return isRead ? parent.name : undefined;
}

function placesFrom(program: MicroProgram, named: Part, scope: ts.Node, before?: Place): readonly Place[] {
  const part = deepestAccess(named);
  if (!part) return [];
  const place = { ...part, ...journeyOf(program.checker, part), ...(before && { before }) };
  return place.end?.kind === 'variable' ? [place, ...boundPlaces(program, place.end, scope, place)] : [place];
}

function boundPlaces(
  program: MicroProgram,
  { name, path }: Extract<End, { kind: 'variable' }>,
  scope: ts.Node,
  before?: Place,
): readonly Place[] {
  return boundTo(name, path).flatMap(bound => {
    const symbol = program.checker.getSymbolAtLocation(bound.name);
    return symbol ? placesOfName(program, symbol, bound.path, scope, before) : [];
  });
}

function variablesBefore(place: Place | undefined): number {
  return place ? 1 + variablesBefore(place.before) : 0;
}

/** The longest access on the way to the part, `o.close.code` from `o`; undefined where another part is read. */
function deepestAccess({ expression, path }: Part): Part | undefined {
  let [node, rest] = [expression, path];
  for (;;) {
    const { parent } = wrapping(node);
    if (!isMemberAccess(parent) || parent.expression !== wrapping(node) || rest.length === 0) break;
    const key = keyOf(parent);
    if (key === undefined) break;
    if (key !== rest[0]) return undefined;
    node = parent;
    rest = rest.slice(1);
  }
  return { expression: node, path: rest };
}

/** Whether something is written to a place, or to a part of it that only a run can tell. */
export function isWritten({ expression }: Place): boolean {
  const name = ts.isPropertyAccessExpression(expression)
    ? expression.name
    : ts.isElementAccessExpression(expression)
      ? expression.argumentExpression
      : expression;
  if (assignmentAt(name)) return true;
  const { parent } = wrapping(expression);
  return (
    isMemberAccess(parent) &&
    parent.expression === wrapping(expression) &&
    keyOf(parent) === undefined &&
    ts.isElementAccessExpression(parent) &&
    assignmentAt(parent.argumentExpression) !== undefined
  );
}
