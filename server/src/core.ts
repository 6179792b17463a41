/**
 * The face of the library. It knows offsets and plain data: no LSP, no URI, no Node, no clock. The language server, the
 * command line and other hosts import this file and nothing behind it.
 */
import type { Analyser } from './analysis/analysis.ts';

export type {
  Analyser,
  Analysis,
  AnalysisInput,
  ConstantElsewhere,
  KnownPath,
  MethodDeclaration,
  NamedConstant,
} from './analysis/analysis.ts';
export type { CodeUse, KnownValue, UseKind } from './analysis/code-use.ts';
export type { AssumedProtocol } from './analysis/assumed/assumed-protocols.ts';
export type { Finding, Fix, Level, RelatedPlace, Rule, RulePage, Severity, TextEdit } from './rules/rule.ts';
export type { Place, Span } from './span.ts';
export { gateOr, passesGate } from './apis/gate.ts';
export { sourceAt, sourcesOf } from './analysis/embedded-scripts.ts';
export { folderOf } from './analysis/program/folders.ts';
export { isProjectFile } from './analysis/program/project-files.ts';
export { isHost, isProse } from './embedded/scripts.ts';
export { describeCode } from './catalogue/lookup.ts';
export { isInRanges, type CodeRange } from './catalogue/range.ts';
export { rowOf, type Protocol, type ProtocolCode } from './catalogue/protocols/protocol.ts';
export { isOwn, protocols } from './catalogue/protocols/protocols.ts';
export { runtimeIds, runtimes } from './apis/runtimes.ts';
export { nearest } from './rules/nearest.ts';
export { nearestId } from './rules/nearest-id.ts';
export { expressionOf, isMember, rootOf } from './analysis/constants/own-expression.ts';
export { isTelling } from './rules/named-codes.ts';
export { sideBySide } from './rules/messages/clauses.ts';
export { consequenceOfCode } from './rules/messages/consequence.ts';
export { apisThatRefuse } from './rules/sending/accepted-codes.ts';
export { sideOf, type Endpoint } from './rules/sending/sides.ts';
export { ruleDocs } from './rules/docs.ts';
export { suppressionFixes } from './rules/fixes/suppress.ts';
export { fixAll, type CombinedFix } from './rules/fix-all.ts';
export { findingsOf, rulePages, rules, type Judgement, type RuleSettings } from './rules/rules.ts';
export { hoverAt, type Hover } from './assist/hover.ts';
export {
  inlayHintDetails,
  inlayHintsIn,
  type HintedUses,
  type InlayHint,
  type InlayHintDetails,
} from './assist/inlay-hints.ts';
export { completionsAt, type CodeCompletion, type Completions } from './assist/completion.ts';
export { explain, type Explanation } from './assist/explain.ts';
export { codeRows, type CodeRow } from './assist/code-rows.ts';
export { insertionAt, plainInsertionAt, type Insertion } from './assist/insertion.ts';
export { asCode, asMarkdown, withoutEscapes } from './assist/markdown.ts';
export { findConstants, type FoundConstant } from './assist/constant-search.ts';
export { queryAt } from './assist/query-at.ts';
export { runtimeChoices, runtimeInWords, type RuntimeChoice, type RuntimeInWords } from './assist/runtime-in-words.ts';
export { capitalised } from './assist/rule-pages/capitalised.ts';
export { rulePage } from './assist/rule-pages/rule-page.ts';
export type { Refactoring } from './assist/refactorings/refactoring.ts';
export { codesUsedIn, refactoringsAt } from './assist/refactorings/refactorings.ts';

/** Loads TypeScript, which is large, and makes an analyser. Call it when the first file passes the gate. */
export async function loadAnalyser(): Promise<Analyser> {
  const { createAnalyser } = await import('./analysis/analyser.ts');
  return createAnalyser();
}
