import ts from 'typescript';
import { rowOf } from '../../catalogue/protocols/protocol.ts';
import type { Span } from '../../span.ts';
import type { AssumedProtocol } from '../assumed/assumed-protocols.ts';
import type { CodeUse, KnownValue } from '../code-use.ts';
import { another, farewell, leavesForGood, noOther, ofWords, opensAgain, type Departure } from './departure-words.ts';
import { contains, isMemberAccess, memberName } from '../expressions.ts';
import { nodeAround } from '../spans.ts';

/** The uses of a file; where a protocol of it has codes that do more than to close, the sent ones with what is said around them. */
export function withDepartures(
  file: ts.SourceFile,
  uses: readonly CodeUse[],
  protocols: readonly AssumedProtocol[],
): readonly CodeUse[] {
  const advising = protocols.filter(({ protocol }) => protocol.codes.some(({ whenSent }) => whenSent));
  if (advising.length === 0) return uses;
  return uses.map(use => {
    if (use.kind !== 'sent') return use;
    const isAdvised = ({ value }: KnownValue): boolean =>
      advising.some(({ protocol }) => rowOf(protocol, value)?.whenSent);
    const value = use.values.find(isAdvised) ?? use.values[0];
    if (!value) return use;
    const { site } = value;
    const isInside = site && use.span.start <= site.start && site.end <= use.span.end;
    const departure = departureAt(file, isInside ? site : use.span);
    return departure ? { ...use, departure } : use;
  });
}

/**
 * What the source around a call says, from the inside out: its reason, the conditions that it stands under, what else the
 * statements beside it do, and the names of the functions and of the events that it runs in. `span` is the code that is sent.
 * Undefined where nothing says which it is.
 */
function departureAt(file: ts.SourceFile, span: Span): Departure | undefined {
  let node = nodeAround(file, span);
  let isInside = true;
  for (; !ts.isSourceFile(node); node = node.parent) {
    const { parent } = node;
    const said = saidBy(parent, node) ?? (isInside ? saidBeside(parent, node) : undefined);
    if (said) return said;
    if (ts.isFunctionLike(parent)) isInside = false;
  }
  return undefined;
}

/** What `parent` says of what runs in its child `node`. */
function saidBy(parent: ts.Node, node: ts.Node): Departure | undefined {
  if (ts.isConditionalExpression(parent)) {
    return node === parent.condition ? undefined : ofCondition(parent.condition, node === parent.whenTrue);
  }
  if (ts.isIfStatement(parent)) {
    return node === parent.expression ? undefined : ofCondition(parent.expression, node === parent.thenStatement);
  }
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return node === parent.right ? ofCondition(parent.left, true) : undefined;
  }
  if (ts.isCaseClause(parent)) return node === parent.expression ? undefined : ofWords(parent.expression.getText());
  if (ts.isTryStatement(parent)) return node === parent.finallyBlock && !isInLoop(parent) ? 'for good' : undefined;
  if (ts.isCallExpression(parent)) return ofCall(parent, node);
  if (ts.isFunctionLike(parent)) return ofFunctionName(nameOf(parent));
  return undefined;
}

/** `if (reconnect)`, `if (!resumable)`, and what is done otherwise. */
function ofCondition(condition: ts.Expression, holds: boolean): Departure | undefined {
  const words = condition.getText();
  const isNegated = /^\(?!|[^=!]==?=\s*false/.test(words);
  if (another.test(words)) return (isNegated !== noOther.test(words)) === holds ? 'for good' : 'to come back';
  return farewell.test(words) && isNegated !== holds ? 'for good' : undefined;
}

/** The name of what is called, and the texts that it is given: a reason, the name of a signal or of an event. */
function ofCall(call: ts.CallExpression, node: ts.Node): Departure | undefined {
  if (node === call.expression) return undefined;
  const { expression } = call;
  // What a function is given to may be named by what it is called on: `stopButton.on(…)`.
  const called = ts.isFunctionLike(node) || !isMemberAccess(expression) ? expression.getText() : memberName(expression);
  const texts = call.arguments.filter(
    each => each !== node && (ts.isStringLiteralLike(each) || ts.isTemplateExpression(each)),
  );
  for (const words of [...texts.map(each => each.getText()), called ?? '']) {
    const said = ofWords(words);
    if (said) return said;
  }
  return undefined;
}

/** Whether a statement is done over and over, and so opens another connection after the one that it closes. */
function isInLoop({ parent }: ts.Node): boolean {
  if (ts.isSourceFile(parent) || ts.isFunctionLike(parent)) return false;
  return ts.isIterationStatement(parent, false) || isInLoop(parent);
}

function ofFunctionName(name: string): Departure | undefined {
  return ofWords(name) ?? (/^_?(?:close|end)/i.test(name) ? 'for good' : undefined);
}

/** What a function is called: its own name, or that of the variable, the property or the returned clean-up that it is. */
function nameOf(declaration: ts.SignatureDeclaration): string {
  if (declaration.name) return declaration.name.getText();
  const { parent } = declaration;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) {
    return parent.name.getText();
  }
  if (ts.isBinaryExpression(parent)) return parent.left.getText();
  return ts.isReturnStatement(parent) ? returnedTo(parent) : '';
}

/** `useEffect(() => { …; return () => socket.close(1000); })`: what an effect returns cleans up after it. */
function returnedTo(statement: ts.ReturnStatement): string {
  const effect = statement.parent.parent;
  return ts.isFunctionLike(effect) &&
    ts.isCallExpression(effect.parent) &&
    /effect|mount/i.test(effect.parent.expression.getText())
    ? 'cleanup'
    : '';
}

/** What the statements beside `node` in a block do: exit the program, give up the session, or connect again. */
function saidBeside(block: ts.Node, node: ts.Node): Departure | undefined {
  if (!ts.isBlock(block) && !ts.isCaseOrDefaultClause(block)) return undefined;
  const others = block.statements.filter(each => !contains(each, node));
  if (others.some(each => leavesForGood.test(each.getText()))) return 'for good';
  const after = others.filter(each => each.pos >= node.end);
  if (after.some(each => opensAgain.test(each.getText()))) return 'to come back';
  for (const each of others) {
    const said = ts.isIfStatement(each) && each.end <= node.pos && isLeft(each.thenStatement);
    const departure = said ? ofCondition(each.expression, false) : undefined;
    if (departure) return departure;
  }
  return undefined;
}

/** Whether a branch ends with a `return`, so that what follows it is done otherwise. */
function isLeft(branch: ts.Statement): boolean {
  const last = ts.isBlock(branch) ? branch.statements.at(-1) : branch;
  return last !== undefined && ts.isReturnStatement(last);
}
