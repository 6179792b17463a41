import type { CodeUse, ForwardedCode, PriorTest } from '../../analysis/code-use.ts';
import { codeInWords } from '../messages/wording.ts';
import type { CheckedFile, Fix } from '../rule.ts';
import { compareWithToo } from './compare-with-too.ts';
import { sourceAt } from './shown-call.ts';

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
): Fix | undefined {
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
    const title = `Treat ${codeInWords(code)} like ${other.value}`;
    const fitness = fits(use, prior, code, file.text);
    return fitness === 'no' ? undefined : { ...extended, title, preferred: extended.preferred && fitness === 'yes' };
  }
  return undefined;
}

/** Whether what is done instead is right for `code`. */
function fits({ apis, call }: CodeUse, { instead }: PriorTest, code: number, text: string): 'yes' | 'maybe' | 'no' {
  const done = instead ? sourceAt(text, instead) : '';
  const isCut = apis.some(({ abruptClose }) => abruptClose !== undefined && done.includes(`${abruptClose}(`));
  if (isCut && code === 1005) return 'no';
  const opening = call && text.slice(call.span.start, call.arguments.start);
  const [, given] = opening === undefined ? [] : done.split(opening);
  // What an orderly close without a code is told must not be that something went wrong.
  const isTold = given !== undefined && (code !== 1005 || /^\s*(?:1000\s*[,)]|\))/.test(given));
  return isTold || /^(?:1000|undefined|void 0)$/.test(done) ? 'yes' : 'maybe';
}
