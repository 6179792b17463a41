import type { CodeUse, KnownValue } from '../analysis/code-use.ts';
import type { Api, ReportedCodes } from '../apis/api.ts';
import { sendableCodes } from '../catalogue/lookup.ts';
import { isInRanges } from '../catalogue/range.ts';
import { formatRanges, intersection } from './sending/accepted-codes.ts';
import { runtimeNote } from './messages/consequence.ts';
import { compareWith } from './fixes/compare-with.ts';
import { removeTest } from './fixes/remove-test.ts';
import { isOneOfRegistry } from './messages/registry-in-words.ts';
import type { CheckedFile, Fix, Problem } from './rule.ts';
import { declarationOf } from './sending/sent-code-problem.ts';
import { codeInWords, subjectOf } from './messages/wording.ts';

/** What one of the codes that nobody sends stands for, RFC 6455 section 7.4.1, and where an API says what it has instead. */
interface LocalCode {
  /** Begins a clause: `a lost connection`. */
  readonly event: string;
  readonly reportedFor: keyof ReportedCodes;
  /** Whether the code that is reported instead says just that. */
  readonly isSame: boolean;
}

const localCodes: ReadonlyMap<number, LocalCode> = new Map([
  [1005, { event: 'a Close frame without a code', reportedFor: 'emptyFrame', isSame: true }],
  [1006, { event: 'a lost connection', reportedFor: 'noFrame', isSame: true }],
  [1015, { event: 'a failed TLS handshake', reportedFor: 'noFrame', isSame: false }],
]);

/**
 * The problem with a received code that is compared with one which no API here can report. Undefined where one of them can,
 * where the codes that may not be sent, or those of the registry, are gone through, and where the program makes up such an event
 * itself.
 */
export function unobservableCodeProblem(use: CodeUse, file: CheckedFile): Problem | undefined {
  const { apis, comparison, values } = use;
  if (use.kind !== 'received' || use.certainty !== 'type' || comparison?.kind !== 'equal' || !comparison.isDirect) {
    return undefined;
  }
  const [first, ...others] = values;
  if (!first || values.some(({ value }) => isPossible(use, file, value))) return undefined;
  if (isReservedList(comparison.beside) || isOneOfRegistry(comparison, isWorthATest(use, first.value)))
    return undefined;
  const [api] = apis;
  const code = first.value;
  const sentences = [
    `${subjectOf([first, ...others], use, file).words} is never in a close event here: ${whyNever(apis, code)}.`,
    adviceFor(use, code),
    runtimeNote(use),
  ];
  return {
    span: use.span,
    message: sentences.filter(each => each !== undefined).join(' '),
    ...(api && { api: api.id }),
    related: values.flatMap(value => declarationOf(value, use, file)),
    fixes: others.length === 0 ? fixesFor(use, file, first) : [],
  };
}

function isPossible({ apis }: CodeUse, { uses }: CheckedFile, code: number): boolean {
  const isMadeUp = uses.some(
    ({ kind, values }) => kind === 'simulated' && (values.length === 0 || values.some(({ value }) => value === code)),
  );
  return isMadeUp || apis.length === 0 || apis.some(({ observable }) => isInRanges(observable, code));
}

/** Whether codes that may not be sent are told from the others: then all of them belong there, whatever can be received. */
function isReservedList(codes: readonly number[]): boolean {
  return codes.includes(1005) && codes.includes(1006);
}

function whyNever(apis: readonly Api[], code: number): string {
  const local = localCodes.get(code);
  const instead = local && reportedBy(apis, local.reportedFor);
  if (local && instead !== undefined) return `${local.event} arrives as ${instead}`;
  const badCode = reportedBy(apis, 'badCode');
  const arrives = badCode === undefined ? undefined : `arrives as ${badCode}`;
  if (isInRanges(sendableCodes, code)) return `a Close frame with it ${arrives ?? 'is not understood'}`;
  return `no Close frame may have it${arrives === undefined ? '' : `, and one that does ${arrives}`}`;
}

/** Whether somebody may have meant something by testing for a code: it can be sent, or another one here says just that. */
function isWorthATest(use: CodeUse, code: number): boolean {
  const isMoved = localCodes.get(code)?.isSame === true && insteadOf(use, code) !== undefined;
  return isMoved || isInRanges(sendableCodes, code);
}

/** What all of `apis` report for something; undefined where they differ. */
function reportedBy(apis: readonly Api[], what: keyof ReportedCodes): number | undefined {
  const [reported, ...others] = new Set(apis.map(({ reportedFor }) => reportedFor?.[what]));
  return others.length === 0 ? reported : undefined;
}

/** The code to compare with instead; undefined where there is none. */
function insteadOf({ apis }: CodeUse, code: number): number | undefined {
  const local = localCodes.get(code);
  return local && reportedBy(apis, local.reportedFor);
}

function isTested({ comparison }: CodeUse, code: number): boolean {
  return comparison?.equals.includes(code) === true;
}

function adviceFor(use: CodeUse, code: number): string {
  const instead = insteadOf(use, code);
  if (instead !== undefined) {
    return isTested(use, instead) ? 'That is tested here already.' : `Compare with ${codeInWords(instead)}.`;
  }
  if (!isInRanges(sendableCodes, code)) return 'This test can go.';
  const understood = use.apis.map(({ observable }) => observable).reduce(intersection, sendableCodes);
  return `Have the other end send ${formatRanges(understood, 'or')}.`;
}

function fixesFor(use: CodeUse, file: CheckedFile, { value }: KnownValue): readonly Fix[] {
  const reported = insteadOf(use, value);
  const instead = reported === undefined || isTested(use, reported) ? undefined : reported;
  const isSame = localCodes.get(value)?.isSame === true;
  const compare = instead === undefined ? undefined : compareWith(use, file, instead, isSame);
  // What may not be sent is worth no test; what may be is for somebody to decide.
  const isUseless = instead === undefined && !isInRanges(sendableCodes, value);
  const remove = removeTest(use, value, isUseless);
  return [compare, remove].filter(each => each !== undefined);
}
