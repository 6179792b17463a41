import type { CodeUse, ForwardedCode } from '../../analysis/code-use.ts';
import type { Api } from '../../apis/api.ts';
import { closeCodes } from '../../catalogue/close-code.ts';
import { isInRanges, type CodeRange } from '../../catalogue/range.ts';
import { acceptedByAll } from '../sending/accepted-codes.ts';

/** A condition that tells the received codes that can be sent on from the others. */
export interface Guard {
  readonly condition: string;
  /** Whether it holds for those that can be sent on. */
  readonly isPositive: boolean;
}

/** How the source writes a code: a number, or the name that the project has for it. */
export type Written = (code: number) => string;

/** How codes are written that one guard asks for: by their names where all of them have one, else as numbers. */
export function alike(written: Written, codes: readonly number[]): Written {
  return codes.every(code => written(code) !== String(code)) ? written : String;
}

/**
 * The guard for a forwarded code that the source writes as `subject`. `codes` are those that do harm where they are sent; where
 * the API refuses more of what can be received, as browsers do, only what it accepts is let through.
 */
export function guardFor(
  use: CodeUse,
  forwarded: ForwardedCode,
  codes: readonly number[],
  subject: string,
  written: Written,
): Guard {
  if (!refusesMore(use.apis, forwarded.from)) {
    const name = alike(written, codes);
    return { condition: codes.map(code => `${subject} === ${name(code)}`).join(' || '), isPositive: false };
  }
  const accepted = acceptedByAll(use.apis);
  const single = accepted.filter(({ from, to }) => from === to);
  const name = alike(
    written,
    single.map(({ from }) => from),
  );
  const parts = accepted.map(range => within(range, subject, name));
  const anyOf = parts.map(part => (parts.length > 1 && part.includes('&&') ? `(${part})` : part)).join(' || ');
  const there = forwarded.absence.map(absence => `${subject} !== ${absence}`);
  const all = there.length > 0 && parts.length > 1 ? `(${anyOf})` : anyOf;
  return { condition: [...there, all].join(' && '), isPositive: true };
}

/** Whether one of `to` refuses a registered code that one of `from` reports as it was sent. */
export function refusesMore(to: readonly Api[], from: readonly Api[]): boolean {
  return closeCodes.some(
    ({ code, wire }) =>
      wire === 'allowed' &&
      from.some(({ observable }) => isInRanges(observable, code)) &&
      to.some(({ accepts }) => !isInRanges(accepts, code)),
  );
}

function within({ from, to }: CodeRange, subject: string, written: Written): string {
  if (from === to) return `${subject} === ${written(from)}`;
  return to >= 4999 ? `${subject} >= ${from}` : `${subject} >= ${from} && ${subject} <= ${to}`;
}
