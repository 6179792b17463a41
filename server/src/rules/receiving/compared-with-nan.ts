import type { CodeUse } from '../../analysis/code-use.ts';
import type { CheckedFile, Fix, Problem } from '../rule.ts';
import { t } from '../../l10n/text.ts';

/** The problem with a received code that is compared with NaN, which nothing is equal to. Lists find it, so they are left alone. */
export function comparedWithNaN(use: CodeUse, file: CheckedFile): Problem | undefined {
  const { apis, certainty, comparison, kind, span, values } = use;
  if (kind !== 'received' || certainty !== 'type' || comparison?.kind !== 'equal' || comparison.form === 'list') {
    return undefined;
  }
  if (values.length === 0 || !values.every(({ value }) => Number.isNaN(value))) return undefined;
  const [api] = apis;
  return {
    span,
    message: comparison.isNegated
      ? t('Everything differs from NaN, so this is always true. Use Number.isNaN().')
      : t('Nothing equals NaN, so this is never true. Use Number.isNaN().'),
    ...(api && { api: api.id }),
    related: [],
    fixes: comparison.form === 'operator' ? [callsIsNaN(comparison, file)] : [],
  };
}

function callsIsNaN({ isNegated, subject, test }: NonNullable<CodeUse['comparison']>, { text }: CheckedFile): Fix {
  const call = `Number.isNaN(${text.slice(subject.start, subject.end)})`;
  const newText = isNegated ? `!${call}` : call;
  return { title: t`Test with ${newText}`, edits: [{ span: test, newText }], preferred: true };
}
