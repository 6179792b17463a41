import type { Analysis } from '../../analysis/analysis.ts';
import type { Directive } from '../../analysis/comments/directive.ts';
import { directiveProblems } from './directive-problems.ts';
import { misspeltDirectives } from './misspelt-directives.ts';
import type { Finding, Level } from '../rule.ts';
import { suppressionOf, suppressionsOf, type DirectivePart, type Suppression } from './suppressions.ts';
import { unusedSuppression } from '../unused-suppression.ts';

/** What is known of the rules when their findings are suppressed. */
export interface KnownRules {
  /** The ids of all there are. */
  readonly ids: readonly string[];
  levelOf(id: string): Level;
  /** What would be found if nothing were turned off in the settings. */
  findEverything(): readonly Finding[];
}

/** Takes away what the comments of a file suppress, and adds what is wrong with these comments. */
export function applyDirectives(found: readonly Finding[], analysis: Analysis, rules: KnownRules): readonly Finding[] {
  const suppressions = suppressionsOf(analysis.directives);
  const used = new Set<Suppression>();
  const kept = found.filter(finding => {
    const by = suppressionOf(finding, suppressions.all);
    if (by) used.add(by);
    return !by;
  });
  const severity = rules.levelOf(unusedSuppression.id);
  if (severity === 'off') return kept;

  const without = suppressions.all.filter(each => !used.has(each) && isJudged(each, analysis, rules));
  const unused = new Set<DirectivePart>([...withoutLatent(without, found, rules), ...suppressions.idle]);
  const finds = ({ kind, covers }: Pick<Directive, 'kind' | 'covers'>, id?: string): boolean =>
    kind === 'enable' ||
    found.some(({ rule, span }) => (id ?? rule) === rule && covers.start <= span.start && span.start <= covers.end);
  const problems = [
    ...directiveProblems(analysis.directives, suppressions, unused, rules.ids, analysis.text, finds),
    ...misspeltDirectives(analysis.otherDirectives, analysis.directives, analysis.text, finds),
  ];
  const own = suppressions.all.filter(({ rule }) => rule?.id === unusedSuppression.id);
  const hints = problems.map(problem => ({ ...problem, rule: unusedSuppression.id, severity }));
  return [...kept, ...hints.filter(hint => !suppressionOf(hint, own))];
}

/** Whether a suppression that suppresses nothing could be called unused: its rule is on, and nothing in its reach is unknown. */
function isJudged({ rule, start, end }: Suppression, { unknownReceivers }: Analysis, rules: KnownRules): boolean {
  if (rule && !rules.ids.includes(rule.id)) return true;
  if (rule && (rule.id === unusedSuppression.id || rules.levelOf(rule.id) === 'off')) return false;
  return !unknownReceivers.some(offset => start <= offset && offset <= end);
}

/** Leaves out those that would suppress what is not found only because of the settings. */
function withoutLatent(
  suppressions: readonly Suppression[],
  found: readonly Finding[],
  rules: KnownRules,
): readonly Suppression[] {
  if (suppressions.length === 0) return suppressions;
  const isFound = ({ rule, span }: Finding): boolean =>
    found.some(each => each.rule === rule && each.span.start === span.start && each.span.end === span.end);
  const latent = rules.findEverything().filter(finding => !isFound(finding));
  const needed = new Set(latent.map(finding => suppressionOf(finding, suppressions)));
  return suppressions.filter(each => !needed.has(each));
}
