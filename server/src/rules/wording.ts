import type { CodeUse, KnownValue } from '../analysis/code-use.ts';
import { describeCode } from '../catalogue/lookup.ts';
import { formatList } from './accepted-codes.ts';

/** A code as a sentence names it: `1006 Abnormal Closure`, and `4403` or `403` where there is no registered name. */
export function codeInWords(code: number): string {
  const description = describeCode(code);
  return description?.closeCode ? description.title : String(code);
}

/** What the beginning of a message has to agree with. */
export interface Subject {
  /** `1006 Abnormal Closure`, `GONE is 1001 Going Away, which`, `The code can be 1005 No Status Rcvd or 1006 Abnormal Closure, which` */
  readonly words: string;
  readonly isPlural: boolean;
}

/** Begins a sentence about those values of a use that are wrong. */
export function subjectOf(wrong: readonly [KnownValue, ...KnownValue[]], use: CodeUse): Subject {
  const codes = formatList(
    wrong.map(({ value }) => codeInWords(value)),
    'or',
  );
  const isPlural = wrong.length > 1;
  const name = nameOf(wrong[0]);
  if (isPlural || wrong.length < use.values.length) {
    return { words: `${name ?? 'The code'} can be ${codes}, which`, isPlural };
  }
  if (name === undefined) return { words: codes, isPlural };
  return { words: `${name} ${isAllOf(use, wrong[0]) ? 'is' : 'can be'} ${codes}, which`, isPlural };
}

/** Whether the expression of the use is `known` and nothing else: not a default or a choice that has it among others. */
export function isAllOf({ span, values }: CodeUse, { site }: KnownValue): boolean {
  return values.length === 1 && site?.start === span.start && site.end === span.end;
}

/** The name that carries a value, quoted, if it says more than the value does: `NaN` is a name, too. */
function nameOf({ name, value }: KnownValue): string | undefined {
  return name === undefined || name === String(value) ? undefined : `\`${name}\``;
}
