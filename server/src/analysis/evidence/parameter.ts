import ts from 'typescript';
import { isMemberAccess, isTrueAny, unwrap, wrapping } from '../expressions.ts';
import { nodesNamed } from '../identifiers.ts';
import { isOwnDeclaration, type MicroProgram } from '../program/micro-program.ts';

/** Something that is said of what an expression is, or of what a type is. */
export interface Judge {
  /** Whether a value may be a socket, as far as anybody knows. */
  mayBeSocket(value: ts.Expression): boolean;
  isSocket(type: ts.Type): boolean;
}

/** Whether the program calls the function of a parameter with something that is no socket. */
export function isCalledWithOthers(program: MicroProgram, parameter: ts.ParameterDeclaration, judge: Judge): boolean {
  const index = parameter.parent.parameters.indexOf(parameter);
  return carriersOf(program, parameter.parent).some(({ parent, carrier }) => {
    const isCallee = (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === carrier;
    const argument = isCallee ? parent.arguments?.[index] : undefined;
    return argument !== undefined && !judge.mayBeSocket(argument);
  });
}

/**
 * Whether the function of a parameter is handed to something that knows what it gives, and gives no socket: to a known
 * function, or to a module that is not in the program; also as a property of options.
 */
export function isHandedToTheKnown(program: MicroProgram, parameter: ts.ParameterDeclaration, judge: Judge): boolean {
  return carriersOf(program, parameter.parent).some(({ carrier }) => {
    const handed = outermostOptions(carrier);
    const call = wrapping(handed).parent;
    const isArgument =
      (ts.isCallExpression(call) || ts.isNewExpression(call)) &&
      call.arguments?.some(each => unwrap(each) === unwrap(handed)) === true;
    return isArgument && knowsOthers(program, call, carrier, parameter, judge);
  });
}

function knowsOthers(
  { checker }: MicroProgram,
  call: ts.CallExpression | ts.NewExpression,
  carrier: ts.Expression,
  parameter: ts.ParameterDeclaration,
  judge: Judge,
): boolean {
  if (isTrueAny(checker.getTypeAtLocation(call.expression))) return isRequired(checker, call.expression);
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (!declaration || !isOwnDeclaration(declaration)) return true;
  const [wanted] = checker.getContextualType(carrier)?.getCallSignatures() ?? [];
  const taken = wanted?.getParameters()[parameter.parent.parameters.indexOf(parameter)];
  const type = taken && checker.getTypeOfSymbolAtLocation(taken, carrier);
  return type !== undefined && (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) === 0 && !judge.isSocket(type);
}

/** A function where it is used: the expression that stands for it, and what that is part of. */
interface Carrier {
  readonly carrier: ts.Expression;
  readonly parent: ts.Node;
}

/** Where a function is called or handed on: itself, or its name, maybe bound. */
function carriersOf({ checker }: MicroProgram, owner: ts.SignatureDeclaration): readonly Carrier[] {
  const own = ts.isArrowFunction(owner) || ts.isFunctionExpression(owner) ? [owner] : [];
  const name = nameOf(owner);
  const symbol = name && checker.getSymbolAtLocation(name);
  const named = symbol
    ? nodesNamed(owner.getSourceFile(), name.getText())
        .filter(node => node !== name && checker.getSymbolAtLocation(node) === symbol)
        .map(node => (isMemberAccess(node.parent) && node.parent.expression !== node ? node.parent : node))
    : [];
  return [...own, ...named].filter(ts.isExpression).map(each => {
    const carrier = bound(wrapping(each) as ts.Expression);
    return { carrier, parent: carrier.parent };
  });
}

/** `f.bind(self)` where `f` is bound, else `f`. */
function bound(carrier: ts.Expression): ts.Expression {
  const { parent } = carrier;
  const isBound =
    ts.isPropertyAccessExpression(parent) &&
    parent.expression === carrier &&
    parent.name.text === 'bind' &&
    ts.isCallExpression(parent.parent);
  return isBound ? (wrapping(parent.parent) as ts.Expression) : carrier;
}

/** What names a function: its own name, that of the variable or property that holds it, or of the class that it constructs. */
function nameOf(owner: ts.SignatureDeclaration): ts.Node | undefined {
  if (ts.isConstructorDeclaration(owner)) return owner.parent.name;
  if (owner.name) return owner.name;
  const { parent } = wrapping(owner);
  const holds = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent);
  return holds ? parent.name : undefined;
}

/** The object literal that a property's value is part of, however deep; the value itself where it is part of none. */
function outermostOptions(value: ts.Expression): ts.Expression {
  let outer: ts.Node = wrapping(value);
  while (
    (ts.isPropertyAssignment(outer.parent) || ts.isShorthandPropertyAssignment(outer.parent)) &&
    ts.isObjectLiteralExpression(outer.parent.parent)
  ) {
    outer = wrapping(outer.parent.parent);
  }
  return outer as ts.Expression;
}

/** Whether what is called comes from a module: `require('net').createServer`, or a constant that is made so. */
function isRequired(checker: ts.TypeChecker, callee: ts.Expression): boolean {
  let root = unwrap(callee);
  while (isMemberAccess(root) || ts.isCallExpression(root) || ts.isNewExpression(root)) {
    if (ts.isIdentifier(root.expression) && root.expression.text === 'require') return true;
    root = unwrap(root.expression);
  }
  const declaration = checker.getSymbolAtLocation(root)?.valueDeclaration;
  const initializer = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return initializer !== undefined && initializer !== root && isRequired(checker, initializer);
}
