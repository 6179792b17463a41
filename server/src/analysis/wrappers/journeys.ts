import ts from 'typescript';
import { isMemberAccess, unwrap, wrapping } from '../expressions.ts';
import { keyOf, nameOf, type Part, type Path } from './paths.ts';

/** Where a value ends up, as far as the expression around it tells. */
export type End =
  /** An argument; `expression` is absent where it comes out of a spread. */
  | {
      readonly kind: 'argument';
      readonly call: ts.CallExpression | ts.NewExpression;
      readonly index: number;
      readonly path: Path;
      readonly expression?: ts.Expression;
    }
  /** A variable, or the names of a pattern. */
  | { readonly kind: 'variable'; readonly name: ts.BindingName; readonly path: Path }
  /** A member of an object: `this.code = code`. */
  | {
      readonly kind: 'member';
      readonly target: ts.PropertyAccessExpression | ts.ElementAccessExpression;
      readonly path: Path;
    };

/** A part of an argument. */
export type ArgumentPart = Extract<End, { kind: 'argument' }>;

/** The way of a value through the expression around it. */
export interface Journey {
  /** The expressions that have the value one after the other, from the inside out. */
  readonly stops: readonly Part[];
  readonly end?: End;
}

/**
 * Follows a part of a value outwards: through `??`, `||`, `? :`, into object and array literals and through spreads,
 * until it is an argument, in a variable or in a member, or until something else happens to it.
 */
export function journeyOf(checker: ts.TypeChecker, part: Part): Journey {
  const stops: Part[] = [];
  for (let { expression, path } = part; ;) {
    const outer = wrapping(expression);
    if (!ts.isExpression(outer)) return { stops };
    stops.push({ expression: outer, path });
    const next = onwards(checker, outer, path);
    if (!next) return { stops };
    if ('kind' in next) return { stops, end: next };
    ({ expression, path } = next);
  }
}

function onwards(checker: ts.TypeChecker, inner: ts.Expression, path: Path): Part | End | undefined {
  const { parent } = inner;
  const [first, ...rest] = path;
  if (carriesOn(parent, inner)) return { expression: parent, path };
  if (isMemberAccess(parent) && parent.expression === inner) {
    return first !== undefined && keyOf(parent) === first ? { expression: parent, path: rest } : undefined;
  }
  if (ts.isShorthandPropertyAssignment(parent) || ts.isPropertyAssignment(parent)) {
    const name = nameOf(parent.name);
    const isKept = name !== undefined && !isReplaced(checker, parent, name);
    return isKept ? { expression: parent.parent, path: [name, ...path] } : undefined;
  }
  if (ts.isSpreadAssignment(parent)) {
    const isKept = first !== undefined && !isReplaced(checker, parent, first);
    return isKept ? { expression: parent.parent, path } : undefined;
  }
  if (ts.isArrayLiteralExpression(parent)) {
    const index = placeAmong(parent.elements, inner);
    return index === undefined ? undefined : { expression: parent, path: [String(index), ...path] };
  }
  if (ts.isSpreadElement(parent)) return outOfSpread(parent, path);
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
    const index = placeAmong(parent.arguments ?? [], inner);
    if (index === undefined) return undefined;
    if (first !== undefined && isCopied(parent, index)) return { expression: parent, path };
    return { kind: 'argument', call: parent, index, path, expression: inner };
  }
  if (ts.isVariableDeclaration(parent)) return { kind: 'variable', name: parent.name, path };
  const isAssigned = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  const target = isAssigned && parent.right === inner ? unwrap(parent.left) : undefined;
  return target && isMemberAccess(target) ? { kind: 'member', target, path } : undefined;
}

/** Whether the value of `parent` can be that of `child`. */
function carriesOn(parent: ts.Node, child: ts.Node): parent is ts.Expression {
  if (ts.isConditionalExpression(parent)) return parent.condition !== child;
  if (!ts.isBinaryExpression(parent)) return false;
  const { kind } = parent.operatorToken;
  return kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken;
}

/** Whether a later property of the same literal may take the place of `name`. */
export function isReplaced(checker: ts.TypeChecker, property: ts.ObjectLiteralElementLike, name: string): boolean {
  const { properties } = property.parent as ts.ObjectLiteralExpression;
  return properties.slice(properties.indexOf(property) + 1).some(later => {
    if (!ts.isSpreadAssignment(later)) return [undefined, name].includes(nameOf(later.name));
    const type = checker.getTypeAtLocation(later.expression);
    return (type.flags & ts.TypeFlags.Object) === 0 || type.getProperty(name) !== undefined;
  });
}

/** The index of an element or argument; undefined where a spread before it moves it. */
function placeAmong(list: readonly ts.Expression[], item: ts.Expression): number | undefined {
  const index = list.indexOf(item);
  return index < 0 || list.slice(0, index).some(ts.isSpreadElement) ? undefined : index;
}

function outOfSpread(spread: ts.SpreadElement, [first, ...rest]: Path): Part | End | undefined {
  const { parent } = spread;
  const list = ts.isArrayLiteralExpression(parent)
    ? parent.elements
    : ts.isCallExpression(parent) || ts.isNewExpression(parent)
      ? parent.arguments
      : undefined;
  const place = list && placeAmong(list, spread);
  if (place === undefined || first === undefined || !/^\d+$/.test(first)) return undefined;
  const index = place + Number(first);
  if (ts.isArrayLiteralExpression(parent)) return { expression: parent, path: [String(index), ...rest] };
  return { kind: 'argument', call: parent as ts.CallExpression, index, path: rest };
}

/** Whether a call gives back what its argument has: `Object.assign({}, defaults, options)`, `Object.freeze(options)`. */
export function isCopied(call: ts.CallExpression | ts.NewExpression, index: number): boolean {
  const called = call.expression.getText();
  if (called === 'Object.freeze') return index === 0;
  return called === 'Object.assign' && index > 0 && index === (call.arguments?.length ?? 0) - 1;
}
