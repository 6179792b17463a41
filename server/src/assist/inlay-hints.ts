import type { Analysis } from '../analysis/analysis.ts';
import type { CodeUse, KnownValue } from '../analysis/code-use.ts';
import { useConstants } from '../rules/fixes/use-constant.ts';
import { constantFor } from '../rules/magic-code.ts';
import { isTelling } from '../rules/named-codes.ts';
import type { TextEdit } from '../rules/rule.ts';
import type { Span } from '../span.ts';
import { bareAt, constantNameOf, nameOfCode } from './code-name.ts';
import { hoverAt } from './hover.ts';
import { isSaidBeside } from './said-beside.ts';

/** A name that an editor shows behind a number. */
export interface InlayHint {
  /** The digits. */
  readonly span: Span;
  readonly label: string;
}

/** What there is to an inlay hint besides, once somebody looks at it. */
export interface InlayHintDetails {
  /** Markdown. */
  readonly markdown?: string;
  /** What puts a constant in the place of the digits, with its import; none where no constant is known. */
  readonly edits: readonly TextEdit[];
}

/** The uses whose numbers are hinted at. */
export type HintedUses = 'always' | 'sent' | 'received' | 'never';

/** Digits in the text that are a code at a use. */
interface Digits {
  readonly use: CodeUse;
  readonly span: Span;
  readonly value: KnownValue;
}

/** Longer names are cut. */
const longestLabel = 32;

/**
 * The names of the codes that stand as digits `within` a piece of the file, in the order of the text: sent or compared with there,
 * or on their way to where they are. None where a name or a comment beside them says it. `evidence` is what may say that something is a WebSocket.
 */
export function inlayHintsIn(
  analysis: Analysis,
  within: Span,
  shown: HintedUses = 'always',
  evidence: 'types' | 'names' = 'names',
): readonly InlayHint[] {
  const all = analysis.uses
    .filter(use => isShown(use, shown) && (use.certainty === 'type' || evidence === 'names'))
    .flatMap(use => digitsOf(use, analysis))
    .filter(({ span }) => within.start <= span.end && span.end <= within.end)
    .sort((one, other) => one.span.start - other.span.start);
  const labels = new Map<number, InlayHint>();
  for (const digits of all) {
    const label = labels.has(digits.span.start) ? undefined : labelOf(digits, analysis);
    if (label !== undefined) labels.set(digits.span.start, { span: digits.span, label });
  }
  return [...labels.values()];
}

/** What there is to the hint behind the digits that begin at `offset`. */
export function inlayHintDetails(analysis: Analysis, offset: number): InlayHintDetails {
  const markdown = hoverAt(analysis, offset)?.markdown;
  return { ...(markdown !== undefined && { markdown }), edits: editsAt(analysis, offset) };
}

function isShown({ kind, comparison }: CodeUse, shown: HintedUses): boolean {
  // The name of a code is not that of a range which begins there.
  if (comparison?.kind === 'ordered' || kind === 'not-taken' || kind === 'declared') return false;
  return shown === 'always' || shown === (kind === 'sent' ? 'sent' : 'received');
}

/** The values of a use that stand in the file as digits, and have no name there. */
function digitsOf(use: CodeUse, { path, text }: Analysis): readonly Digits[] {
  return use.values
    .filter(each => each.origin.file === path && !isNamed(each))
    .filter(({ origin }) => /^\d\w*$/.test(text.slice(origin.start, origin.end)))
    .map(value => ({ use, value, span: { start: value.origin.start, end: value.origin.end } }));
}

function isNamed({ name }: KnownValue): boolean {
  return name !== undefined && isTelling({ expression: name });
}

function labelOf({ span, value, use }: Digits, analysis: Analysis): string | undefined {
  const name = nameOfCode(value.value, use, analysis.protocols) ?? constantNameOf(value, use, span, analysis);
  if (name === undefined || isSaidBeside(name, analysis.text, span)) return undefined;
  return name.length > longestLabel ? `${name.slice(0, longestLabel - 1).trimEnd()}…` : name;
}

function editsAt(analysis: Analysis, offset: number): readonly TextEdit[] {
  for (const use of analysis.uses) {
    const bare = bareAt(use, offset);
    const constant = bare && constantFor(bare, use, analysis);
    const found = constant && useConstants([{ bare, constant }], analysis);
    if (found) return found.fix.edits;
  }
  return [];
}
