import type { CodeUse } from '../../analysis/code-use.ts';
import { isInRanges } from '../../catalogue/range.ts';
import { comparedAs } from '../fixes/compare-with.ts';
import { fixWithCode } from '../fixes/write-code.ts';
import type { CheckedFile, Fix, Problem } from '../rule.ts';
import { paragraph, t } from '../../l10n/text.ts';

/** The problem with a received code, which is a number, that is compared with a text by what takes them for different things. */
export function codeAsTextProblem(use: CodeUse, file: CheckedFile): Problem | undefined {
  const { apis, comparison, span } = use;
  if (use.kind !== 'received' || use.certainty !== 'type' || comparison?.text === undefined) return undefined;
  if (comparison.kind !== 'equal' || !comparison.isDirect) return undefined;
  const [api] = apis;
  const code = Number(comparison.text);
  // `code === 1000 || code === '1000'` is right, whatever it is.
  if (comparison.orElse.codes.includes(code)) return undefined;
  const isPossible = apis.some(({ observable }) => isInRanges(observable, code));
  const what = t`The code is a number, so it never equals the string '${comparison.text}'.`;
  return {
    span,
    message: paragraph([what, isPossible ? t`Compare with ${code}.` : t('Compare with a number.')]),
    ...(api && { api: api.id }),
    related: [],
    fixes: isPossible ? unquoted(use, file, code) : [],
  };
}

function unquoted(use: CodeUse, file: CheckedFile, code: number): readonly Fix[] {
  const { span } = use;
  if (!/^['"`]/.test(file.text.slice(span.start, span.end))) return [];
  const written = comparedAs(code, use, file);
  const title = written.isNamed ? t`Compare with ${written.words}` : t`Compare with the number ${code}`;
  return [fixWithCode(written, { title, edits: [{ span, newText: written.source }], preferred: true })];
}
