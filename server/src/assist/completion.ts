import type { Analyser, AnalysisInput, NamedConstant } from '../analysis/analysis.ts';
import type { CodeUse } from '../analysis/code-use.ts';
import { describeCode } from '../catalogue/lookup.ts';
import { isInRanges } from '../catalogue/range.ts';
import type { Span } from '../span.ts';
import { codePage } from './code-page.ts';
import { offeredCodes, rangesAllowedAt } from './offered-codes.ts';
import { typedTokenAt } from './typed-token.ts';

/** One code to offer. */
export interface CodeCompletion {
  /** What is shown and inserted: `1001`, or the constant's expression. */
  readonly label: string;
  /** Shown beside the label: the name of the code. */
  readonly detail: string;
  /** What typing is matched against: the label and every name that a vocabulary has for the code. */
  readonly filterText: string;
  /** Orders the offers: constants of the file first, then codes by number. */
  readonly sortText: string;
  /** Markdown. */
  readonly documentation: string;
  readonly kind: 'constant' | 'code';
}

/** What to offer at a place, and what an accepted offer replaces. */
export interface Completions {
  readonly replace: Span;
  readonly items: readonly CodeCompletion[];
}

/** The codes that may stand at `offset`; undefined where no close code belongs, or where one stands already. */
export function completionsAt(analyser: Analyser, input: AnalysisInput, offset: number): Completions | undefined {
  const token = typedTokenAt(input.text, offset);
  if (!token) return undefined;
  const placeholder = absentCode(input.text);
  const filled = `${input.text.slice(0, token.start)}${placeholder}${input.text.slice(token.end)}`;
  const analysis = analyser.analyse({ ...input, text: filled });
  const use = analysis.uses.find(each => standsAt(each, placeholder, input.path, token.start));
  if (!use) return undefined;
  const allowed = rangesAllowedAt(use);
  if (!allowed) return undefined;

  const constants = analysis.constants.filter(({ value, declaration }) => {
    const isItself = declaration.file === input.path && declaration.start === token.start;
    return isInRanges(allowed, value) && !isItself;
  });
  return {
    replace: token,
    items: [
      ...constants.map((constant, index) => constantItem(constant, index, use)),
      ...offeredCodes(allowed).map(code => codeItem(code, use)),
    ],
  };
}

/** A code that stands for what is being typed, so that half-typed source can be analysed; nothing else has that value. */
function absentCode(text: string): number {
  let code = 4999;
  while (text.includes(String(code))) code--;
  return code;
}

/** Whether `code` at `start` is itself a code of the use, and not only a part of what makes one. */
function standsAt({ values }: CodeUse, code: number, path: string, start: number): boolean {
  return values.some(({ value, origin }) => value === code && origin.file === path && origin.start === start);
}

function constantItem({ expression, value }: NamedConstant, index: number, use: CodeUse): CodeCompletion {
  return {
    label: expression,
    detail: describeCode(value)?.title ?? String(value),
    filterText: [expression, value, ...namesFor(value)].join(' '),
    sortText: `0${String(index).padStart(4, '0')}`,
    documentation: codePage(value, use),
    kind: 'constant',
  };
}

function codeItem(code: number, use: CodeUse): CodeCompletion {
  const [, ...name] = (describeCode(code)?.title ?? '').split(' ');
  return {
    label: String(code),
    detail: name.join(' '),
    filterText: [code, ...namesFor(code)].join(' '),
    sortText: `1${String(code).padStart(4, '0')}`,
    documentation: codePage(code, use),
    kind: 'code',
  };
}

/** Every name that the registry and the vocabularies have for `code`. */
function namesFor(code: number): readonly string[] {
  const description = describeCode(code);
  if (!description) return [];
  const { closeCode, range, mentions } = description;
  return [(closeCode ?? range).name, ...mentions.flatMap(({ entry }) => entry.name ?? [])];
}
