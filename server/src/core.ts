/**
 * The face of the library. It knows offsets and plain data: no LSP, no URI, no Node, no clock. The language server, the
 * command line and other hosts import this file and nothing behind it.
 */
import type { Analyser } from './analysis/analysis.ts';

export type {
  Analyser,
  Analysis,
  AnalysisInput,
  KnownPath,
  MethodDeclaration,
  NamedConstant,
} from './analysis/analysis.ts';
export type { CodeUse, KnownValue, UseKind } from './analysis/code-use.ts';
export type { Finding, Fix, Level, RelatedPlace, Rule, RulePage, Severity, TextEdit } from './rules/rule.ts';
export type { Place, Span } from './span.ts';
export { gateOr, passesGate } from './apis/gate.ts';
export type { Protocol, ProtocolCode } from './catalogue/protocols/protocol.ts';
export { protocols } from './catalogue/protocols/protocols.ts';
export { runtimeIds, runtimes } from './apis/runtimes.ts';
export { nearest } from './rules/nearest.ts';
export { nearestId } from './rules/nearest-id.ts';
export { ruleDocs } from './rules/docs.ts';
export { suppressionFixes } from './rules/fixes/suppress.ts';
export { fixAll, type CombinedFix } from './rules/fix-all.ts';
export { findingsOf, rulePages, rules, type Judgement, type RuleSettings } from './rules/rules.ts';
export { hoverAt, type Hover } from './assist/hover.ts';
export { completionsAt, type CodeCompletion, type Completions } from './assist/completion.ts';
export { explain, type Explanation } from './assist/explain.ts';
export { rulePage } from './assist/rule-pages/rule-page.ts';
export type { Refactoring } from './assist/refactorings/refactoring.ts';
export { codesUsedIn, refactoringsAt } from './assist/refactorings/refactorings.ts';

/** Loads TypeScript, which is large, and makes an analyser. Call it when the first file passes the gate. */
export async function loadAnalyser(): Promise<Analyser> {
  const { createAnalyser } = await import('./analysis/analyser.ts');
  return createAnalyser();
}
