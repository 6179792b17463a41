import type { CodeUse, ForwardedCode, PriorTest } from '../../analysis/code-use.ts';
import { isLoss } from '../messages/absence-in-words.ts';
import { codeInWords } from '../messages/wording.ts';
import type { CheckedFile } from '../rule.ts';
import { compareWithToo } from './compare-with-too.ts';
import { isChosen } from './guard-argument.ts';
import type { GuardOption } from './guards.ts';
import { sourceAt } from './shown-call.ts';
import { t } from '../../l10n/text.ts';

/** What a received code can be that says that no usable one arrived. */
const absent: readonly number[] = [1005, 1006, 0];

/**
 * Lets a test that already keeps one of these codes away keep `code` away as well. It is preferred where it is plain that what is
 * done for the one fits the other. Undefined where there is no such test, and where the other end would be cut off that had
 * closed in an orderly way.
 */
export function extendGuard(
  use: CodeUse,
  { subject, priorTests = [], codes }: ForwardedCode,
  code: number,
  file: CheckedFile,
): GuardOption | undefined {
  if (!subject) return undefined;
  const name = sourceAt(file.text, subject);
  for (const prior of priorTests) {
    const compared = file.uses.find(({ kind, comparison, values }) => {
      const [value] = values;
      return (
        kind === 'received' &&
        comparison?.kind === 'equal' &&
        values.length === 1 &&
        value !== undefined &&
        absent.includes(value.value) &&
        !codes.includes(value.value) &&
        prior.condition.start <= comparison.test.start &&
        comparison.test.end <= prior.condition.end &&
        sourceAt(file.text, comparison.subject) === name
      );
    });
    const [other] = compared?.values ?? [];
    const [extended] = compared ? compareWithToo(compared, file, code) : [];
    if (!other || !extended) continue;
    const title = t`Treat ${codeInWords(code)} like ${other.value}`;
    const fitness = fits(use, prior, code, file.text);
    if (fitness === 'no') return undefined;
    const preferred = extended.preferred && fitness === 'yes';
    return { advice: t`treat ${code} like ${other.value}`, fix: { ...extended, title, preferred } };
  }
  return undefined;
}

/**
 * Whether what is done instead is right for `code`: it is where the other end is told something. Who keeps one of the codes away
 * forgot the other one.
 */
function fits({ apis, call, span }: CodeUse, prior: PriorTest, code: number, text: string): 'yes' | 'maybe' | 'no' {
  const done = prior.instead ? sourceAt(text, prior.instead) : '';
  const isCut = apis.some(({ abruptClose }) => abruptClose !== undefined && done.includes(`${abruptClose}(`));
  if (isCut && !isLoss(code)) return 'no';
  const opening = call && text.slice(call.span.start, call.arguments.start);
  const isTold = opening !== undefined && done.includes(opening);
  return isTold || isChosen(span, [prior]) ? 'yes' : 'maybe';
}
