import type { CodeUse, KnownValue } from '../../analysis/code-use.ts';
import { isInRanges } from '../../catalogue/range.ts';
import type { Substitute } from '../../catalogue/substitutes.ts';
import { acceptedByAll, possibleApis } from './accepted-codes.ts';
import { evidenceFor } from '../messages/consequence.ts';
import { changeDeclaration } from '../fixes/change-declaration.ts';
import { fixesForCode } from '../fixes/fixes-for-code.ts';
import { whyNoFix } from '../fixes/why-no-fix.ts';
import type { Remedy } from './remedies.ts';
import type { CheckedFile, Problem } from '../rule.ts';
import { declarationOf } from './sent-code-problem.ts';
import { sideFor, sideOf } from './sides.ts';
import { subjectOf } from '../messages/wording.ts';
import { paragraph } from '../../l10n/text.ts';

/** What is to be said of a code that may be sent and had better not be. */
export interface Objection {
  /** What is wrong, of what `subject` names: `3500 is not registered with IANA.` */
  complaint(subject: string): string;
  /** What else there is to say, in full sentences. */
  readonly advice: string;
  /** Other codes that are offered; none of them is clearly the right one. */
  readonly instead: readonly Substitute[];
  /** Set where the code is as wrong everywhere else, so that a constant may as well get another value. */
  readonly isWrongAnywhere?: true;
}

/** Those codes that may be sent here, from this side, and that no one has given another meaning in this file. */
export function freeCodes(
  some: readonly Substitute[],
  use: CodeUse,
  { constants, protocols }: CheckedFile,
): Substitute[] {
  const accepted = acceptedByAll(possibleApis(use));
  const side = sideOf(use);
  return some.filter(({ code }) => {
    const isNamed = constants.some(({ value }) => value === code);
    const isSpoken = protocols.some(({ protocol }) =>
      protocol.codes.some(({ from, to }) => from === code && to === code),
    );
    const isForOthers = side !== undefined && (sideFor(code) ?? side) !== side;
    return isInRanges(accepted, code) && !isNamed && !isSpoken && !isForOthers;
  });
}

/** The problem with the first value of a sent code that `objectionTo` has something to say about; undefined where it has none. */
export function legalCodeProblem(
  use: CodeUse,
  file: CheckedFile,
  objectionTo: (value: number) => Objection | undefined,
): Problem | undefined {
  if (use.kind !== 'sent') return undefined;
  for (const value of use.values) {
    const objection = objectionTo(value.value);
    if (objection) return problemWith(use, file, value, objection);
  }
  return undefined;
}

function problemWith(use: CodeUse, file: CheckedFile, wrong: KnownValue, objection: Objection): Problem {
  const { advice, instead, isWrongAnywhere } = objection;
  const remedies = instead.map(remedyFor);
  const sentences = [
    objection.complaint(subjectOf([wrong], use, file).words),
    advice,
    ...(use.certainty === 'evidence' ? [evidenceFor(use, file.text)] : []),
  ];
  const inDeclaration =
    isWrongAnywhere &&
    changeDeclaration(wrong, remedies, file, other => freeCodes(instead, other, file).map(remedyFor));
  const [api] = use.apis;
  const fixes = [...fixesForCode(use, wrong, remedies, file), ...[inDeclaration ?? []].flat()];
  return {
    span: use.span,
    message: paragraph(sentences),
    ...(api && { api: api.id }),
    related: declarationOf(wrong, use, file),
    fixes: fixes.length > 0 ? fixes : [whyNoFix(use, [wrong], file.text)],
  };
}

function remedyFor({ code, because }: Substitute): Remedy {
  return { kind: 'replace', code, because, preferred: false };
}
