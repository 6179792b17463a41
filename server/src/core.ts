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
export type { Finding, Fix, RelatedPlace, Rule, Severity, TextEdit } from './rules/rule.ts';
export type { Place, Span } from './span.ts';
export { passesGate } from './apis/gate.ts';
export { runtimeIds } from './apis/runtimes.ts';
export { ruleDocs } from './rules/docs.ts';
export { findingsOf, rules, type RuleSettings } from './rules/rules.ts';
export { hoverAt, type Hover } from './assist/hover.ts';
export { completionsAt, type CodeCompletion, type Completions } from './assist/completion.ts';
export { explain, type Explanation } from './assist/explain.ts';

/** Loads TypeScript, which is large, and makes an analyser. Call it when the first file passes the gate. */
export async function loadAnalyser(): Promise<Analyser> {
  const { createAnalyser } = await import('./analysis/analyser.ts');
  return createAnalyser();
}
