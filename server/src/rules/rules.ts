import type { Analysis } from '../analysis/analysis.ts';
import { apiRejectsCode } from './api-rejects-code.ts';
import { outOfRange } from './out-of-range.ts';
import { reasonTooLong } from './reason-too-long.ts';
import { reservedCode } from './reserved-code.ts';
import type { Finding, Rule, Severity } from './rule.ts';

/** All rules, in the order in which they are listed. */
export const rules: readonly Rule[] = [reservedCode, outOfRange, apiRejectsCode, reasonTooLong];

/** By rule id, how severe its findings are; a rule that is missing keeps its own severity. */
export type RuleSettings = ReadonlyMap<string, Severity | 'off'>;

/** What the rules find in an analysed file, in the order of the text. */
export function findingsOf(analysis: Analysis, settings: RuleSettings = new Map()): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = settings.get(rule.id) ?? rule.severity;
    if (severity === 'off') continue;
    for (const use of analysis.uses) {
      const problem = use.deliberate ? undefined : rule.check(use, analysis);
      if (!problem) continue;
      // A receiver that only its name makes a socket may be something else.
      const atMost = use.certainty === 'evidence' && severity === 'error' ? 'warning' : severity;
      findings.push({ ...problem, rule: rule.id, severity: atMost });
    }
  }
  return findings.sort((one, other) => one.span.start - other.span.start);
}
