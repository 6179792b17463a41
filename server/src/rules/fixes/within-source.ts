import type { Analysis } from '../../analysis/analysis.ts';
import { isMadeUp } from '../../embedded/blank.ts';
import type { Finding, Fix } from '../rule.ts';

/**
 * The finding without fixes that would reach beyond a script into the document that it stands in: half-typed source can do so, a
 * comment without an end, say.
 */
export function withinSource(finding: Finding, analysis: Pick<Analysis, 'path' | 'text'>): Finding {
  const kept = finding.fixes.filter(fix => staysWithin(fix, analysis));
  return kept.length === finding.fixes.length ? finding : { ...finding, fixes: kept };
}

function staysWithin({ edits }: Fix, { path, text }: Pick<Analysis, 'path' | 'text'>): boolean {
  return edits.every(
    ({ file = path, span, newText }) =>
      !isMadeUp(newText) && (file !== path || !isMadeUp(text.slice(span.start, span.end))),
  );
}
