import type { NamedConstant } from '../analysis.ts';

type Named = Pick<NamedConstant, 'expression'>;

/** What other files call a constant: `CloseCode.Kicked` of `exports.CloseCode.Kicked`. */
export function expressionOf({ expression }: Named): string {
  return expression.replace(/^(?:module\.)?exports\./, '');
}

/** Whether a constant is a member of a table: `CloseCode.Kicked`, and not `exports.KICKED`. */
export function isMember(constant: Named): boolean {
  const own = expressionOf(constant);
  return own !== rootOf(own);
}

/** The first part of an expression: `CloseCode` of `CloseCode.GoingAway`. */
export function rootOf(expression: string): string {
  return /^[\w$]*/.exec(expression)?.[0] ?? '';
}
