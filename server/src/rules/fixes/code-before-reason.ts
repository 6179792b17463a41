import type { CodeUse } from '../../analysis/code-use.ts';
import type { CheckedFile, Fix } from '../rule.ts';
import { fixWithCode, writtenCode } from './write-code.ts';
import { t } from '../../l10n/text.ts';

/** Puts a code where none is, so that the reason goes with one. */
export function codeBeforeReason(use: CodeUse, normal: number, file: CheckedFile): Fix | undefined {
  const { span, reason, codeProperty } = use;
  const isReasonAlone = reason?.span.start === span.start;
  if (isReasonAlone && !codeProperty) return undefined;
  const written = writtenCode(normal, use, file);
  const edit = codeProperty
    ? {
        span: { start: codeProperty.offset, end: codeProperty.offset },
        newText: `${codeProperty.name}: ${written.source}, `,
      }
    : { span, newText: written.source };
  return fixWithCode(written, { title: t`Close with ${written.words}`, edits: [edit], preferred: true });
}
