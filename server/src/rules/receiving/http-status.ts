import type { CodeUse, KnownValue } from '../../analysis/code-use.ts';
import { closeCodeOf } from '../../catalogue/close-code.ts';
import { isInRanges, type CodeRange } from '../../catalogue/range.ts';
import { substitutesFor } from '../../catalogue/substitutes.ts';
import { compareWith } from '../fixes/compare-with.ts';
import { removeTest } from '../fixes/remove-test.ts';
import { isHarmless } from './harmless-test.ts';
import { runtimeNote } from '../messages/consequence.ts';
import { codeInWords, subjectOf } from '../messages/wording.ts';
import type { CheckedFile, Fix, Problem } from '../rule.ts';
import { receivedCodeProblem } from './received-code-problem.ts';
import { isMadeUp, reportedBy } from './reported-instead.ts';
import { sideOf } from '../sending/sides.ts';
import { formatList, t } from '../../l10n/text.ts';

/** The statuses of errors, RFC 9110 section 15. */
const errors: CodeRange = { from: 400, to: 599 };

/** From a status to the private code with the same last digits: 4404. */
const distance = 4000;

/** A code that APIs report only where they report whatever a peer writes. */
const neverWritten = 1015;

/**
 * The problem with a received code that is compared with a status of HTTP, which whoever refuses a handshake sends, and no
 * close event has. Undefined where an API reports whatever is written, and where the program makes up such an event itself.
 */
export function httpStatusProblem(use: CodeUse, file: CheckedFile): Problem | undefined {
  const { apis, certainty, comparison, kind, values } = use;
  if (kind !== 'received' || certainty !== 'type' || comparison?.kind !== 'equal' || !comparison.isDirect) {
    return undefined;
  }
  const [first, ...others] = values;
  if (!first || apis.length === 0 || values.some(({ value }) => !isInRanges([errors], value))) return undefined;
  if (apis.some(({ observable }) => isInRanges(observable, neverWritten))) return undefined;
  if (values.some(({ value }) => isMadeUp(file, value))) return undefined;
  const isArriving = (code: number): boolean =>
    !isInRanges([errors], code) && apis.some(({ observable }) => isInRanges(observable, code));
  if (isHarmless(use, { isMissed: false, instead: undefined, isArriving })) return undefined;
  const codes = others.length > 0 ? [] : codesFor(use, first);
  const subject = subjectOf([first, ...others], use, file);
  const why = whyNever(use);
  const sentences = [
    subject.isPlural
      ? t`${subject.words} are HTTP statuses, not close codes: ${why}.`
      : t`${subject.words} is an HTTP status, not a close code: ${why}.`,
    codes.length > 0
      ? t`Have the other end close with ${formatList(codes.map(codeInWords), 'or')}.`
      : t('Have the other end close with a code from 4000-4999.'),
    runtimeNote(use),
  ];
  return receivedCodeProblem(use, file, sentences, fixesFor(use, file, codes, first));
}

/** What happens to whoever waits for a status. */
function whyNever(use: CodeUse): string {
  const instead = sideOf(use) === 'server' ? undefined : reportedBy(use.apis, 'noFrame');
  return instead === undefined
    ? t({ message: 'those begin at 1000', comment: ['close codes'] })
    : t`a refused handshake arrives as ${instead}`;
}

/** The best registered code and the best private one that say the same and are reported here. */
function codesFor({ apis }: CodeUse, { value }: KnownValue): readonly number[] {
  const row = substitutesFor(value);
  const twin = { code: value + distance };
  const codes = (row && row.from === row.to ? row.substitutes : [twin])
    .map(({ code }) => code)
    .filter(code => apis.every(({ observable }) => isInRanges(observable, code)));
  const best = [codes.find(code => closeCodeOf(code)), codes.find(code => !closeCodeOf(code))];
  return best.filter(code => code !== undefined);
}

function fixesFor(use: CodeUse, file: CheckedFile, codes: readonly number[], { value }: KnownValue): readonly Fix[] {
  const untested = codes.filter(code => !use.comparison?.equals.includes(code));
  return [
    ...untested.map(code => compareWith(use, file, code, false, t`a private code for HTTP ${value}`)),
    ...[removeTest(use, value, false) ?? []].flat(),
  ];
}
