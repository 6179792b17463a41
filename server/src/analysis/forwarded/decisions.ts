import ts from 'typescript';
import { assignmentsTo } from '../values/assignments.ts';
import { isMemberAccess } from '../expressions.ts';
import { valueSymbolOf } from '../identifiers.ts';
import { initializerOf } from '../values/initializers.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { isTested } from './leaf.ts';
import type { Asked } from './verdict.ts';

/** How many variables, fields and functions a decision is followed back through. */
const deepestDecision = 3;

/**
 * Whether the code has a say in what `node` is: it is mentioned there, or in what is given to a name that stands there, or it
 * decides whether that is given. `const kind = classify(code)`, `if (isReserved(code)) isBad = true`.
 */
export function dependsOn(asked: Asked, node: ts.Node, seen = new Set<ts.Symbol>(), depth = 0): boolean {
  const { checker } = asked.program;
  if (isTested(checker, node, asked)) return true;
  if (depth >= deepestDecision) return false;
  const names: ts.Symbol[] = [];
  gatherNames(checker, node, names);
  return names.some(symbol => {
    if (seen.has(symbol)) return false;
    seen.add(symbol);
    return givenTo(asked.program, symbol).some(each => dependsOn(asked, each, seen, depth + 1));
  });
}

/** The names in `node`, but for the objects whose literal says what a member of them is. */
function gatherNames(checker: ts.TypeChecker, node: ts.Node, found: ts.Symbol[]): void {
  if (isMemberAccess(node)) {
    const name = ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression;
    const symbol = checker.getSymbolAtLocation(name);
    if (symbol?.valueDeclaration && ts.isObjectLiteralElementLike(symbol.valueDeclaration)) {
      found.push(symbol);
      return;
    }
  }
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
    const symbol = ts.isIdentifier(node) ? valueSymbolOf(checker, node) : checker.getSymbolAtLocation(node);
    if (symbol) found.push(symbol);
  }
  ts.forEachChild(node, child => {
    gatherNames(checker, child, found);
  });
}

/** Everything that decides what a name stands for. */
function givenTo(program: MicroProgram, symbol: ts.Symbol): readonly ts.Node[] {
  const declaration = symbol.valueDeclaration;
  if (!declaration || declaration.getSourceFile().isDeclarationFile) return [];
  let owner: ts.Node = declaration;
  while (ts.isBindingElement(owner)) owner = owner.parent.parent;
  if (ts.isFunctionLike(owner)) return 'body' in owner && owner.body ? [owner.body] : [];
  if (ts.isParameter(owner)) return besideIn(owner.parent);
  if (ts.isShorthandPropertyAssignment(owner)) return [owner.name];
  const written = assignmentsTo(program, symbol).flatMap(({ target, value }) => [
    ...(value ? [value] : []),
    ...conditionsAround(target),
  ]);
  return [...fromDeclaration(owner), ...written];
}

function fromDeclaration(owner: ts.Node): readonly ts.Node[] {
  if (ts.isVariableDeclaration(owner) && ts.isForOfStatement(owner.parent.parent))
    return [owner.parent.parent.expression];
  const initial = ts.isVariableDeclaration(owner) || ts.isPropertyAssignment(owner) || ts.isPropertyDeclaration(owner);
  const value = initial ? initializerOf(owner) : undefined;
  return value ? [value] : [];
}

/** What a function is handed to, and what beside it: of `lookUp(code).then(isFine => …)`, `lookUp(code).then`. */
function besideIn(owner: ts.Node): readonly ts.Node[] {
  const { parent } = owner;
  if (!ts.isCallExpression(parent) || parent.expression === owner) return [];
  return [parent.expression, ...parent.arguments.filter(each => each !== owner)];
}

/** What decides, in the function that a node stands in, whether it is run. */
function conditionsAround(node: ts.Node): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  for (let each = node; !ts.isFunctionLike(each) && !ts.isSourceFile(each); each = each.parent) {
    const { parent } = each;
    const condition =
      ts.isIfStatement(parent) || ts.isSwitchStatement(parent) || ts.isWhileStatement(parent)
        ? parent.expression
        : ts.isConditionalExpression(parent)
          ? parent.condition
          : ts.isBinaryExpression(parent) && parent.right === each
            ? parent.left
            : ts.isCaseClause(parent)
              ? parent.expression
              : undefined;
    // What is assigned to decides nothing.
    const isTarget = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    if (condition && condition !== each && !isTarget) found.push(condition);
  }
  return found;
}
