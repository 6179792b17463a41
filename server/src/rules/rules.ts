import type { Analysis } from '../analysis/analysis.ts';
import type { CodeUse } from '../analysis/code-use.ts';
import { sourcesOf, withSourceOnly } from '../analysis/embedded-scripts.ts';
import { apiRejectsCode } from './api-rejects-code.ts';
import { applyDirectives } from './suppressions/applied-directives.ts';
import { codeNotNumber } from './code-not-number.ts';
import { codeNotTaken } from './code-not-taken.ts';
import { impossibleCode } from './impossible-code.ts';
import { lossyCode } from './lossy-code.ts';
import { forwardedCode } from './forwarded-code.ts';
import { withinSource } from './fixes/within-source.ts';
import { magicCode } from './magic-code.ts';
import { missedNormalClosure } from './missed-normal-closure.ts';
import { outOfRange } from './out-of-range.ts';
import { reasonTooLong } from './reason-too-long.ts';
import { reasonWithoutCode } from './reason-without-code.ts';
import { reservedCode } from './reserved-code.ts';
import type { Finding, Level, Rule, RulePage } from './rule.ts';
import { sessionEndingCode } from './session-ending-code.ts';
import { unregisteredCode } from './unregistered-code.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { wrongEndpoint } from './wrong-endpoint.ts';

/** All rules, in the order in which they are listed. */
export const rules: readonly Rule[] = [
  reservedCode,
  outOfRange,
  apiRejectsCode,
  codeNotNumber,
  reasonTooLong,
  reasonWithoutCode,
  forwardedCode,
  codeNotTaken,
  impossibleCode,
  unregisteredCode,
  sessionEndingCode,
  wrongEndpoint,
  magicCode,
  missedNormalClosure,
  lossyCode,
];

/** What there is to know of all that can be found: the rules, and what is said of the comments that turn them off. */
export const rulePages: readonly RulePage[] = [...rules, unusedSuppression];

/** By rule id, how severe its findings are; a rule that is missing keeps its own severity. */
export type RuleSettings = ReadonlyMap<string, Level>;

/** How the uses in a file are judged. */
export interface Judgement {
  readonly rules?: RuleSettings;
  /** Whether names may speak for a WebSocket where types do not; they may, unless this says `types`. */
  readonly evidence?: 'types' | 'names';
}

/** What the rules find in an analysed file and its comments do not suppress, in the order of the text. */
export function findingsOf(analysis: Analysis, judgement: Judgement = {}): readonly Finding[] {
  const levelOf = (id: string): Level =>
    judgement.rules?.get(id) ?? rulePages.find(page => page.id === id)?.severity ?? 'off';
  const isNamesToo = judgement.evidence !== 'types';
  const found = foundIn(analysis, isNamesToo, ({ id }) => levelOf(id));
  const findings =
    analysis.directives.length === 0 && analysis.otherDirectives.length === 0
      ? found
      : applyDirectives(found, withSourceOnly(analysis), {
          ids: rulePages.map(({ id }) => id),
          levelOf,
          findEverything: () => foundIn(analysis, true, () => 'hint'),
        });
  return findings
    .map(finding => withinSource(finding, withSourceOnly(analysis)))
    .sort((one, other) => one.span.start - other.span.start);
}

function foundIn(analysis: Analysis, isNamesToo: boolean, levelOf: (rule: Rule) => Level): readonly Finding[] {
  return sourcesOf(analysis).flatMap(each => {
    const source = withoutInferred(each);
    const { uses } = source;
    return foundBy(source, isNamesToo ? uses : uses.filter(({ certainty }) => certainty === 'type'), levelOf);
  });
}

/** Which constants are inferred depends on which files are known, and findings are the same everywhere. */
function withoutInferred(analysis: Analysis): Analysis {
  const { constants, importable } = analysis;
  if (![...constants, ...importable].some(({ isInferred }) => isInferred)) return analysis;
  return {
    ...analysis,
    constants: constants.filter(({ isInferred }) => !isInferred),
    importable: importable.filter(({ isInferred }) => !isInferred),
  };
}

function foundBy(analysis: Analysis, uses: readonly CodeUse[], levelOf: (rule: Rule) => Level): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = levelOf(rule);
    if (severity === 'off') continue;
    for (const use of uses) {
      const found = use.deliberate ? undefined : rule.check(use, analysis);
      const problems = [found ?? []].flat();
      if (problems.length === 0) continue;
      // A receiver that only its name makes a socket may be something else.
      const atMost = use.certainty === 'evidence' && severity === 'error' ? 'warning' : severity;
      findings.push(...problems.map(problem => ({ ...problem, rule: rule.id, severity: atMost })));
    }
  }
  return findings;
}
