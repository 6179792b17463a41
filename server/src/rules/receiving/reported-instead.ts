import type { CodeUse } from '../../analysis/code-use.ts';
import { remembering } from '../../analysis/remembering.ts';
import type { Api, ReportedCodes } from '../../apis/api.ts';
import type { CheckedFile } from '../rule.ts';
import { t } from '../../l10n/text.ts';

/** What one of the codes that nobody sends stands for, RFC 6455 section 7.4.1, and where an API says what it has instead. */
interface LocalCode {
  /** What is reported for it, as a clause: `a lost connection arrives as 1000`. */
  arrivesAs(code: number): string;
  readonly reportedFor: keyof ReportedCodes;
  /** Whether the code that is reported instead says just that. */
  readonly isSame: boolean;
}

/** The codes that nobody sends. */
export const localCodes: ReadonlyMap<number, LocalCode> = new Map([
  [
    1005,
    { arrivesAs: code => t`a Close frame without a code arrives as ${code}`, reportedFor: 'emptyFrame', isSame: true },
  ],
  [1006, { arrivesAs: code => t`a lost connection arrives as ${code}`, reportedFor: 'noFrame', isSame: true }],
  [1015, { arrivesAs: code => t`a failed TLS handshake arrives as ${code}`, reportedFor: 'noFrame', isSame: false }],
]);

/** What all of `apis` report for something; undefined where they differ. */
export function reportedBy(apis: readonly Api[], what: keyof ReportedCodes): number | undefined {
  const [reported, ...others] = new Set(apis.map(({ reportedFor }) => reportedFor?.[what]));
  return others.length === 0 ? reported : undefined;
}

/** The code to compare with instead; undefined where there is none. */
export function insteadOf({ apis }: CodeUse, code: number): number | undefined {
  const local = localCodes.get(code);
  return local && reportedBy(apis, local.reportedFor);
}

/** Whether the program may make up a close event that has `code`, as tests do. */
export function isMadeUp({ uses }: CheckedFile, code: number): boolean {
  return simulated(uses).some(({ values }) => values.length === 0 || values.some(({ value }) => value === code));
}

const simulated = remembering((uses: readonly CodeUse[]) => uses.filter(({ kind }) => kind === 'simulated'));
