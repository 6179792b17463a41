import type { CodeUse, KnownValue } from '../../analysis/code-use.ts';
import type { Api } from '../../apis/api.ts';
import type { WireUse } from '../../catalogue/close-code.ts';
import { describeCode } from '../../catalogue/lookup.ts';
import { apisThatRefuse } from './accepted-codes.ts';
import { adviceFor } from '../messages/advice.ts';
import { complaintWith, sideBySide } from '../messages/clauses.ts';
import { consequenceOfCode, evidenceFor, runtimeNote } from '../messages/consequence.ts';
import { changeDeclaration } from '../fixes/change-declaration.ts';
import { fixesForCode } from '../fixes/fixes-for-code.ts';
import { whyNoFix } from '../fixes/why-no-fix.ts';
import { remediesFor } from './remedies.ts';
import type { CheckedFile, Problem, RelatedPlace } from '../rule.ts';
import { remediesSpoken } from './sending-advice.ts';
import { codeInWords, subjectOf, type Subject } from '../messages/wording.ts';
import { paragraph, t } from '../../l10n/text.ts';

/** What a rule about sent codes has to say of its own. */
export interface CodeFault {
  /** Whether the rule is about this value. */
  isWrong(value: number): boolean;
  /** What is wrong, as a clause: `1006 Abnormal Closure is only ever reported, never sent`. `apis` are those that the problem is about. */
  complaint(subject: Subject, wrong: readonly KnownValue[], apis: readonly Api[]): string;
}

/** What RFC 6455 says of a number in a Close frame; what is no integer is invalid there. */
export function wireUseOf(value: number): WireUse {
  const description = describeCode(value);
  return description ? (description.closeCode ?? description.range).wire : 'invalid';
}

/**
 * The problem with a sent code that has values which `fault` is about: one problem for all of them, with what each API
 * does, what to do instead, and the fixes for it. Undefined where every value is right.
 */
export function sentCodeProblem(use: CodeUse, file: CheckedFile, fault: CodeFault): Problem | undefined {
  if (use.kind !== 'sent') return undefined;
  const wrong = use.values.filter(({ value }) => fault.isWrong(value));
  const [first, ...others] = wrong;
  if (!first) return undefined;

  const apis = apisConcerned(use, first.value);
  const subject = subjectOf([first, ...others], use, file);
  const remedies = others.length === 0 ? remediesSpoken(remediesFor(use, first.value), use, file) : [];
  const what = fault.complaint(subject, wrong, apis);
  const sentences =
    use.certainty === 'evidence'
      ? [t`${what}: most WebSocket APIs throw.`, evidenceFor(use, file.text), adviceFor(use, remedies)]
      : [complaintWith(what, consequencesOf(apis, first.value)), adviceFor(use, remedies), runtimeNote(use)];
  const inDeclaration = [changeDeclaration(first, remedies, file) ?? []].flat();
  const fixes = others.length === 0 ? [...fixesForCode(use, first, remedies, file), ...inDeclaration] : [];
  return {
    span: use.span,
    message: paragraph(sentences),
    ...(apis[0] && { api: apis[0].id }),
    related: wrong.flatMap(value => declarationOf(value, use, file)),
    fixes: fixes.length > 0 ? fixes : [whyNoFix(use, wrong, file.text)],
  };
}

/** Where some of the APIs refuse the code, the problem is about those; else it is about all of them. */
function apisConcerned({ apis }: CodeUse, code: number): readonly Api[] {
  const refusing = apisThatRefuse(apis, code);
  return refusing.length > 0 ? refusing : apis;
}

function consequencesOf(apis: readonly Api[], code: number): string {
  return sideBySide(apis.map(api => consequenceOfCode(api, code)));
}

/** Where a value comes from, if that is not what the problem is shown at. */
export function declarationOf(
  { value, origin }: KnownValue,
  { span }: CodeUse,
  file: CheckedFile,
): readonly RelatedPlace[] {
  const isInside = origin.file === file.path && span.start <= origin.start && origin.end <= span.end;
  return isInside ? [] : [{ place: origin, message: t`${codeInWords(value)} comes from here` }];
}
