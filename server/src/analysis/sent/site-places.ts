import ts from 'typescript';
import type { CodeUse, KnownValue, NumberPlace } from '../code-use.ts';
import { isJavaScript } from '../languages.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { nodeAt } from '../spans.ts';
import { placeOf } from './bare-numbers.ts';

/** Adds to the values that are replaced outside the use, such as the default of a parameter, what may stand there. */
export function withSitePlaces(program: MicroProgram, use: CodeUse): CodeUse {
  const values = use.values.map((value): KnownValue => {
    const { site } = value;
    if (!site || (use.span.start <= site.start && site.end <= use.span.end)) return value;
    const node = nodeAt(program.file, site);
    const isKnown = node !== undefined && ts.isExpression(node);
    return { ...value, sitePlace: isKnown ? placeAt(program, node) : { takes: 'plain', isDeferred: true } };
  });
  return { ...use, values };
}

function placeAt(program: MicroProgram, node: ts.Expression): Pick<NumberPlace, 'takes' | 'isDeferred' | 'typeAt'> {
  const { parent } = node;
  const { takes, isDeferred } = placeOf(program, node);
  // TypeScript would take the default's own type for what a pattern wants.
  const isInPattern = ts.isBindingElement(parent) && !ts.findAncestor(parent, ts.isParameter)?.type;
  // `let` would take its type from what it begins with, `const` keeps its own.
  const isConstant = ts.findAncestor(node, isConst) !== undefined;
  const isUntyped =
    ts.isParameter(parent) && parent.initializer === node && !parent.type && ts.isIdentifier(parent.name);
  return {
    takes: takes === 'plain' && isConstant ? 'number' : takes === 'number' && isInPattern ? 'plain' : takes,
    isDeferred,
    ...(isUntyped && !isJavaScript(program.file) && { typeAt: parent.name.end }),
  };
}

/** Whether a node is what a constant is, or one of two that it can be. */
function isConst(node: ts.Node): boolean | 'quit' {
  if (ts.isVariableDeclaration(node)) return (ts.getCombinedNodeFlags(node) & ts.NodeFlags.Const) !== 0;
  return ts.isConditionalExpression(node) || ts.isLiteralExpression(node) || ts.isIdentifier(node) ? false : 'quit';
}
