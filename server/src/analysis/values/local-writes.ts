import ts from 'typescript';
import { assignmentsTo } from './assignments.ts';
import { contains } from '../expressions.ts';
import type { MicroProgram } from '../program/micro-program.ts';

/**
 * The expressions whose values a local variable can have at `use`: its initialiser and the plain assignments before it,
 * `let code = 1000; if (lost) code = 1011; socket.close(code)`. What is passed on every way to `use` replaces what was
 * before; in doubt it does. None where the order is not that of the text: in loops, from nested functions, with writes
 * of other kinds.
 */
export function expressionsReaching(
  program: MicroProgram,
  symbol: ts.Symbol,
  declaration: ts.VariableDeclaration,
  use: ts.Node,
): readonly ts.Expression[] {
  const scope = functionAround(declaration);
  const writes = assignmentsTo(program, symbol);
  const isInOrder =
    isPlain(writes) && [use, ...writes.map(({ target }) => target)].every(node => functionAround(node) === scope);
  if (!isInOrder || isInLoop(use, declaration)) return [];

  const before = writes.filter(({ target }) => target.end <= use.pos);
  const replaced = Math.max(
    -1,
    ...before
      .map(({ target }) => statementBeside(target, use))
      .filter(isExhaustive)
      .map(at),
  );
  const reaching = before.filter(({ target }) => target.pos >= replaced).map(({ value }) => value);
  return declaration.initializer && replaced < 0 ? [declaration.initializer, ...reaching] : reaching;
}

interface PlainWrite {
  readonly target: ts.Node;
  readonly value: ts.Expression;
}

function isPlain(writes: readonly { target: ts.Node; value?: ts.Expression }[]): writes is readonly PlainWrite[] {
  return writes.every(({ target, value }) => value !== undefined && ts.isExpressionStatement(target.parent.parent));
}

/** The statement around a write that stands in a block which `use` stands in as well. */
function statementBeside(write: ts.Node, use: ts.Node): ts.Node {
  let statement = write;
  while (!contains(statement.parent, use)) statement = statement.parent;
  return statement;
}

/** Whether a statement that writes does so on every way through it, as far as its shape tells. */
function isExhaustive(statement: ts.Node): boolean {
  if (ts.isIfStatement(statement)) return statement.elseStatement !== undefined;
  if (ts.isSwitchStatement(statement)) return statement.caseBlock.clauses.some(ts.isDefaultClause);
  return ts.isExpressionStatement(statement) || ts.isTryStatement(statement) || ts.isBlock(statement);
}

function at(statement: ts.Node): number {
  return statement.pos;
}

function functionAround(node: ts.Node): ts.Node | undefined {
  return ts.findAncestor(node.parent, ts.isFunctionLike);
}

function isInLoop(use: ts.Node, declaration: ts.Node): boolean {
  const loop = ts.findAncestor(use, each => ts.isIterationStatement(each, false));
  return loop !== undefined && !contains(loop, declaration);
}
