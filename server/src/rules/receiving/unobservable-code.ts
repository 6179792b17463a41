import type { CodeUse, KnownValue } from '../../analysis/code-use.ts';
import type { Api } from '../../apis/api.ts';
import { closeCodeOf } from '../../catalogue/close-code.ts';
import { sendableCodes } from '../../catalogue/lookup.ts';
import { isInRanges } from '../../catalogue/range.ts';
import { formatRanges, intersection } from '../sending/accepted-codes.ts';
import { runtimeNote } from '../messages/consequence.ts';
import { compareWith } from '../fixes/compare-with.ts';
import { insteadOf, isMadeUp, localCodes, reportedBy } from './reported-instead.ts';
import { removeTest } from '../fixes/remove-test.ts';
import { isHarmless } from './harmless-test.ts';
import { isOneOfRegistry } from '../messages/registry-in-words.ts';
import type { CheckedFile, Fix, Problem } from '../rule.ts';
import { receivedCodeProblem } from './received-code-problem.ts';
import { codeInWords, subjectOf } from '../messages/wording.ts';
import { t } from '../../l10n/text.ts';

/**
 * The problem with a received code that is compared with one which no API here can report. Undefined where one of them can,
 * where the codes that may not be sent, or those of the registry, are gone through, where the program makes up such an event
 * itself, and where codes that do arrive have the same consequence.
 */
export function unobservableCodeProblem(use: CodeUse, file: CheckedFile): Problem | undefined {
  const { comparison, values } = use;
  if (use.kind !== 'received' || use.certainty !== 'type' || comparison?.kind !== 'equal' || !comparison.isDirect) {
    return undefined;
  }
  const [first, ...others] = values;
  if (!first || values.some(({ value }) => isPossible(use, file, value))) return undefined;
  if (isReservedList(comparison.beside) || isOneOfRegistry(comparison, isWorthATest(use, first.value)))
    return undefined;
  if (values.every(({ value }) => isHarmlessHere(use, value))) return undefined;
  const code = first.value;
  const sentences = [
    ...complaintAndAdvice(subjectOf([first, ...others], use, file).words, use, code),
    runtimeNote(use),
  ];
  return receivedCodeProblem(use, file, sentences, others.length === 0 ? fixesFor(use, file, first) : []);
}

/** A program's own word for no code at all: 0, -1. */
const smallest = 100;

function isPossible({ apis }: CodeUse, file: CheckedFile, code: number): boolean {
  if (Number.isNaN(code) || code < smallest) return true;
  return isMadeUp(file, code) || apis.length === 0 || apis.some(({ observable }) => isInRanges(observable, code));
}

/** Whether codes that may not be sent are told from the others: then all of them belong there, whatever can be received. */
function isReservedList(codes: readonly number[]): boolean {
  return codes.includes(1005) && codes.includes(1006);
}

function whyNever(apis: readonly Api[], code: number): string {
  const local = localCodes.get(code);
  const instead = local && reportedBy(apis, local.reportedFor);
  if (local && instead !== undefined) return local.arrivesAs(instead);
  const badCode = reportedBy(apis, 'badCode');
  if (isInRanges(sendableCodes, code)) {
    return badCode === undefined
      ? t('a Close frame with it is not understood')
      : t`a Close frame with it arrives as ${badCode}`;
  }
  const why = whyInvalid(code);
  return badCode === undefined ? why : t`${why}, and a frame with it arrives as ${badCode}`;
}

function whyInvalid(code: number): string {
  if (code < 1000) return t('close codes begin at 1000');
  return code > 4999 ? t('close codes end at 4999') : t({ message: 'it may not be sent', comment: ['a close code'] });
}

/** Whether somebody may have meant something by testing for a code: it can be sent, or another one here says just that. */
function isWorthATest(use: CodeUse, code: number): boolean {
  const isMoved = localCodes.get(code)?.isSame === true && insteadOf(use, code) !== undefined;
  return isMoved || isInRanges(sendableCodes, code);
}

function isHarmlessHere(use: CodeUse, code: number): boolean {
  const isLocal = localCodes.has(code);
  return isHarmless(use, {
    isMissed: isWorthATest(use, code),
    instead: isLocal ? insteadOf(use, code) : reportedBy(use.apis, 'badCode'),
    isArriving: each => use.apis.some(({ observable }) => isInRanges(observable, each)),
  });
}

function isTested({ comparison }: CodeUse, code: number): boolean {
  return comparison?.equals.includes(code) === true;
}

/** Why the code is never seen, and what to do: two sentences, or one that says both. */
function complaintAndAdvice(words: string, use: CodeUse, code: number): readonly string[] {
  const why = whyNever(use.apis, code);
  const instead = insteadOf(use, code);
  if (instead !== undefined && isTested(use, instead)) {
    return [t`${words} is never in a close event here: ${why}, which is tested here already, so this test can go.`];
  }
  return [t`${words} is never in a close event here: ${why}.`, adviceFor(use, code, instead)];
}

function adviceFor(use: CodeUse, code: number, instead: number | undefined): string {
  if (instead !== undefined) return t`Compare with ${codeInWords(instead)}.`;
  if (!isInRanges(sendableCodes, code)) {
    return closeCodeOf(code)
      ? t('This test can go.')
      : t('For a code of your own use one from 4000-4999, at both ends.');
  }
  const understood = use.apis.map(({ observable }) => observable).reduce(intersection, sendableCodes);
  return t`Have the other end send ${formatRanges(understood, 'or')}.`;
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
