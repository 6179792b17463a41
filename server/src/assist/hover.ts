import type { Analysis } from '../analysis/analysis.ts';
import type { CodeUse, KnownValue, UseKind } from '../analysis/code-use.ts';
import type { Finding } from '../rules/rule.ts';
import { touches, type Span } from '../span.ts';
import { constantNameOf } from './code-name.ts';
import { codePage } from './code-page.ts';

/** What an editor shows above a code. */
export interface Hover {
  readonly span: Span;
  /** The codes that are explained. */
  readonly codes: readonly number[];
  /** Markdown. */
  readonly markdown: string;
}

/** A value, and a piece of the file that it can be read from. */
interface Appearance {
  readonly use: CodeUse;
  readonly value: KnownValue;
  readonly span: Span;
}

/** More pages than this are not read. */
const mostPages = 3;

/**
 * The explanation of the code at `offset`, if one stands there: a number, or a name that stands for one. It leaves out what goes
 * wrong where one of the findings that are `shown` above it says so.
 */
export function hoverAt(analysis: Analysis, offset: number, shown: readonly Finding[] = []): Hover | undefined {
  const appearances = analysis.uses
    .flatMap(use => use.values.flatMap(value => appearancesOf(use, value, analysis.path)))
    .filter(({ span }) => touches(span, offset))
    .sort((one, other) => lengthOf(one.span) - lengthOf(other.span) || rank(one.use) - rank(other.use));
  const [nearest] = appearances;
  if (!nearest) return undefined;

  const { use, span } = nearest;
  const together = appearances.filter(
    each => each.use === use && each.span.start === span.start && each.span.end === span.end,
  );
  const values = [...new Map(together.map(({ value }) => [value.value, value])).values()].slice(0, mostPages);
  const isReported = shown.some(each => each.severity !== 'hint' && touches(each.span, offset));
  const pages = values.map(value => {
    const constant = constantNameOf(value, use, span, analysis);
    return codePage(value.value, use, analysis.protocols, { isReported, constant });
  });
  return { span, codes: values.map(({ value }) => value), markdown: pages.join('\n\n---\n\n') };
}

/** Where the file shows a value: at its piece of the use, or else all of the use, and where the value is declared. */
function appearancesOf(use: CodeUse, value: KnownValue, path: string): readonly Appearance[] {
  const { origin, site } = value;
  const isHere = origin.file === path;
  const piece = [site, isHere ? origin : undefined].find(
    each => each && use.span.start <= each.start && each.end <= use.span.end,
  );
  return [piece ?? use.span, ...(isHere ? [origin] : [])].map(span => ({ use, value, span }));
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Where a constant is declared, what is done with it says more than the declaration. */
const ranks: Readonly<Record<UseKind, number>> = { sent: 0, received: 1, 'not-taken': 2, simulated: 3, declared: 4 };

function rank({ kind, certainty }: CodeUse): number {
  return ranks[kind] + (certainty === 'type' ? 0 : 0.5);
}
