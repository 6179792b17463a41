import ts from 'typescript';
import type { CodeUse, OtherGiven } from '../code-use.ts';
import { unwrap, withoutClaims, wrapping } from '../expressions.ts';
import { marksOf } from '../marks.ts';
import { isCertainlyNumber } from './kinds-of-types.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import type { Roles } from './roles.ts';
import type { Span } from '../../span.ts';
import { spanOf } from '../spans.ts';

/** What stands around something in a code's place, and in it; `isDirect`: in a call of the API's own method. */
export function aroundCode(
  program: MicroProgram,
  roles: Roles,
  code: ts.Expression,
  isDirect: boolean,
): Pick<OtherGiven, 'inner' | 'isLast' | 'inReasonsPlace' | 'parts'> {
  const outer = wrapping(code);
  const call = isDirect && ts.isCallExpression(outer.parent) ? outer.parent : undefined;
  const inner = spanOf(withoutClaims(code));
  const index = call ? call.arguments.findIndex(each => each === outer) : -1;
  if (!call || index < 0) return { inner, isLast: false };
  const parts = partsOf(program.file, unwrap(code));
  const inReasonsPlace =
    reasonAt(program, roles, call, index + 1) ?? (index > 0 ? reasonAt(program, roles, call, index - 1) : undefined);
  return {
    inner,
    isLast: index === call.arguments.length - 1,
    ...(inReasonsPlace && { inReasonsPlace }),
    ...(parts && { parts }),
  };
}

/** What stands at an argument's place, if that is the place of the reason. */
function reasonAt(
  program: MicroProgram,
  roles: Roles,
  call: ts.CallExpression,
  index: number,
): OtherGiven['inReasonsPlace'] {
  const expression = call.arguments[index];
  const { marks } = roles.ofArgument({ kind: 'argument', call, index, path: [], ...(expression && { expression }) });
  if (!marks.some(({ kind }) => kind === 'reason')) return undefined;
  if (!expression) return 'nothing';
  return { isNumber: isCertainlyNumber(program, expression), span: spanOf(expression) };
}

/** The code and the reason in an object literal that stands where a code is wanted. */
function partsOf(file: ts.SourceFile, inner: ts.Expression): OtherGiven['parts'] {
  if (!ts.isObjectLiteralExpression(inner)) return undefined;
  const named = (name: RegExp): Span | undefined => {
    const property = inner.properties.find(each => each.name && name.test(each.name.getText(file)));
    if (property && ts.isShorthandPropertyAssignment(property)) return spanOf(property.name);
    return property && ts.isPropertyAssignment(property) ? spanOf(property.initializer) : undefined;
  };
  const [code, reason] = [named(/^(?:code|closeCode)$/), named(/^reason$/)];
  return code || reason ? { ...(code && { code }), ...(reason && { reason }) } : undefined;
}

/** How a code would be called in options that have none, and where it can be put. */
export function codePropertyOf(
  { checker, file }: MicroProgram,
  object: ts.ObjectLiteralExpression,
): CodeUse['codeProperty'] {
  const wanted = checker.getContextualType(object);
  const properties = wanted ? checker.getNonNullableType(wanted).getApparentProperties() : [];
  const isCode = (property: ts.Symbol): boolean =>
    marksOf(checker, checker.getTypeOfSymbol(property)).some(({ kind }) => kind === 'sent');
  const name = properties.find(isCode)?.name;
  const [first] = object.properties;
  const isThere = object.properties.some(property => !property.name || property.name.getText(file) === name);
  return name === undefined || !first || isThere ? undefined : { name, offset: first.getStart(file) };
}
