import ts from 'typescript';
import type { BareNumber, CodeUse } from '../code-use.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { nodeAt, spanOf } from '../spans.ts';

/** The numbers of a use that stand in it as digits; none where all its values come from elsewhere, and none that only bound a range. */
export function bareNumbersIn(
  { checker, file }: MicroProgram,
  { span, values, comparison }: CodeUse,
  literals: ReadonlyMap<number, ts.NumericLiteral>,
): readonly BareNumber[] {
  if (comparison?.kind === 'ordered') return [];
  const compared = comparison && nodeAt(file, comparison.subject);
  const subject = compared && checker.getTypeAtLocation(compared);
  return values.flatMap(({ value, origin }) => {
    const literal = origin.file === file.fileName ? literals.get(origin.start) : undefined;
    if (!literal || literal.end !== origin.end || origin.end > span.end || origin.start < span.start) return [];
    return [
      {
        span: spanOf(literal),
        value,
        takes: subject === undefined ? takenAt(checker, literal) : takenBeside(checker, subject, literal),
        isDeferred: ts.findAncestor(literal, isDeferring) !== undefined,
        together: spanOf(wholeOf(literal)),
      },
    ];
  });
}

/** The outermost expression in the same function that a node is a part of; the `switch`, where that is a label. */
function wholeOf(node: ts.Node): ts.Node {
  const { parent } = node;
  if (ts.isCaseClause(parent)) return parent.expression === node ? parent.parent.parent : node;
  return ts.isExpression(parent) && !ts.isFunctionLike(parent) ? wholeOf(parent) : node;
}

/** What may be put in the place of an argument or option. */
export function placeOf({ checker }: MicroProgram, expression: ts.Expression): NonNullable<CodeUse['place']> {
  const takes = takenAt(checker, expression);
  const wanted = takes === 'literal' ? checker.getContextualType(expression) : undefined;
  return {
    takes,
    isDeferred: ts.findAncestor(expression, isDeferring) !== undefined,
    ...(wanted && { only: numbersOf(wanted) }),
  };
}

function numbersOf(type: ts.Type): readonly number[] {
  if (type.isUnion()) return type.types.flatMap(numbersOf);
  return type.isNumberLiteral() ? [type.value] : [];
}

/** What an argument, an option or an element of a list may be. */
function takenAt(checker: ts.TypeChecker, literal: ts.Expression): BareNumber['takes'] {
  const wanted = checker.getContextualType(literal);
  if (wanted && hasFlags(wanted, ts.TypeFlags.Number)) return isInferred(literal) ? 'plain' : 'number';
  if (wanted && !hasFlags(wanted, vague)) return 'literal';
  // What is called is unknown, or what is given decides on a type.
  const isOpen = wanted !== undefined && hasFlags(wanted, ts.TypeFlags.TypeParameter);
  return isOpen || !ts.findAncestor(literal, isGiven) || ts.findAncestor(literal, isInList) ? 'plain' : 'number';
}

const vague = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter;

/** Whether the literal is an element of a list that is made without saying of what: `new Set([1000])`. */
function isInferred(literal: ts.Expression): boolean {
  const list = ts.findAncestor(literal, ts.isArrayLiteralExpression);
  const made = list && ts.isNewExpression(list.parent) ? list.parent : undefined;
  return made !== undefined && made.typeArguments === undefined;
}

/** Whether a node is an argument, or a property of one. */
function isGiven(node: ts.Node): boolean | 'quit' {
  const { parent } = node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent))
    return parent.arguments?.some(each => each === node) === true;
  return ts.isStatement(node) || ts.isFunctionLike(node) ? 'quit' : false;
}

/** What a received code of type `subject` may be compared with. */
function takenBeside(checker: ts.TypeChecker, subject: ts.Type, literal: ts.NumericLiteral): BareNumber['takes'] {
  if (!hasFlags(subject, ts.TypeFlags.Number | vague)) return 'literal';
  // The elements of a list say what may be looked for in it.
  return ts.findAncestor(literal, isInList) ? takenAt(checker, literal) : 'number';
}

function isInList(node: ts.Node): boolean | 'quit' {
  if (ts.isArrayLiteralExpression(node)) return true;
  return ts.isStatement(node) || ts.isFunctionLike(node) || ts.isCaseClause(node) ? 'quit' : false;
}

/** Whether a type, or a member of it, has one of some flags. */
function hasFlags(type: ts.Type, flags: number): boolean {
  if (type.isUnionOrIntersection()) return type.types.some(each => hasFlags(each, flags));
  return (type.flags & flags) !== 0;
}

function isDeferring(node: ts.Node): boolean {
  const isStatic =
    ts.isPropertyDeclaration(node) && (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Static) !== 0;
  return ts.isFunctionLike(node) || (ts.isPropertyDeclaration(node) && !isStatic);
}
