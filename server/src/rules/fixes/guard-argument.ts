import type { CodeUse, ForwardedCode } from '../../analysis/code-use.ts';
import type { TextEdit } from '../rule.ts';
import type { Guard, Written } from './guard-condition.ts';
import { sourceAt } from './shown-call.ts';

/**
 * Chooses between the code and a stand-in where the code stands; where that is a choice already, at the end of it that gives the
 * received code, so that it goes on to decide first.
 */
export function guardArgument(
  { span }: CodeUse,
  { isShorthand, subject, priorTests = [] }: ForwardedCode,
  { condition, isPositive }: Guard,
  standIn: number,
  text: string,
  written: Written,
): TextEdit {
  const isChoice = isChosen(span, priorTests);
  const place = (isChoice ? subject : undefined) ?? span;
  const code = sourceAt(text, place);
  const [first, second] = isPositive ? [code, written(standIn)] : [written(standIn), code];
  const choice = `${condition} ? ${first} : ${second}`;
  const isLast = place.end === span.end;
  return { span: place, newText: `${isShorthand ? `${code}: ` : ''}${isLast ? choice : `(${choice})`}` };
}

/** Whether an expression makes some of the tests itself. */
export function isChosen(span: CodeUse['span'], tests: NonNullable<ForwardedCode['priorTests']>): boolean {
  return tests.some(({ condition }) => span.start <= condition.start && condition.end <= span.end);
}
