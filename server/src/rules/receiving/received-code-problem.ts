import type { CodeUse } from '../../analysis/code-use.ts';
import type { CheckedFile, Fix, Problem } from '../rule.ts';
import { declarationOf } from '../sending/sent-code-problem.ts';
import { paragraph } from '../../l10n/text.ts';

/** The problem with a received code, said in `sentences`, with where its values are declared. */
export function receivedCodeProblem(
  use: CodeUse,
  file: CheckedFile,
  sentences: readonly (string | undefined)[],
  fixes: readonly Fix[],
): Problem {
  const [api] = use.apis;
  return {
    span: use.span,
    message: paragraph(sentences),
    ...(api && { api: api.id }),
    related: use.values.flatMap(value => declarationOf(value, use, file)),
    fixes,
  };
}
