import type { Span } from '../../span.ts';

/** How the source around a place is written, as far as a new statement there has to fit in. */
export interface SourceStyle {
  /** What the line begins with. */
  readonly indentation: string;
  /** One more step to the right. */
  readonly step: string;
  readonly lineBreak: string;
  /** Whether there are `if` statements without braces, and none with braces around one line. */
  readonly isBraceless: boolean;
  /** Whether `else` stands on a line of its own below the brace. */
  readonly isElseBelow: boolean;
  /** Whether something else stands before the place in its line. */
  readonly isInLine: boolean;
  /** Whether there is a space between `if` and the bracket. */
  readonly isSpaced: boolean;
}

/** The style of `text` at a place. */
export function styleAt(text: string, { start }: Span): SourceStyle {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const [indentation = ''] = /^[\t ]*/.exec(text.slice(lineStart, start)) ?? [];
  return {
    indentation,
    step: stepOf(text, indentation),
    lineBreak: text.includes('\r\n') ? '\r\n' : '\n',
    isBraceless:
      /\bif ?\(.*\) ?(?:\r?\n\s*)?[^\s{(&|?:].*;/.test(text) && !/\bif ?\(.*\) ?\{\r?\n.*\r?\n\s*\}/.test(text),
    isElseBelow: /\}\s*\n\s*else\b/.test(text) && !/\} ?else\b/.test(text),
    isInLine: text.slice(lineStart, start).trim() !== '',
    isSpaced: !/\bif\(/.test(text) || /\bif \(/.test(text),
  };
}

function stepOf(text: string, indentation: string): string {
  if (indentation.includes('\t') || /^\t/m.test(text)) return '\t';
  const widths = [...text.matchAll(/^( +)\S/gm)].map(([, spaces = '']) => spaces.length);
  const steps = widths
    .map((width, index) => Math.abs(width - (widths[index - 1] ?? 0)))
    .filter(step => step === 2 || step === 4);
  const twos = steps.filter(step => step === 2).length;
  return ' '.repeat(steps.length > 0 && twos * 2 < steps.length ? 4 : 2);
}

/** `if (condition) { one } else { other }`, without the indentation of its first line; the last one may have no condition. */
export function ifElse(
  style: SourceStyle,
  branches: readonly { readonly condition?: string; readonly statement: string }[],
): string {
  const { indentation, step, lineBreak, isBraceless, isElseBelow, isInLine } = style;
  const newLine = lineBreak + indentation;
  const parts = branches.map(({ condition, statement }, index) => {
    const head = condition === undefined ? '' : `if${style.isSpaced ? ' ' : ''}(${condition}) `;
    // Only before `else` in the same line it has to be there, whatever the style.
    if (isInLine)
      return head + (statement.endsWith(';') || index === branches.length - 1 ? statement : `${statement};`);
    return head + (isBraceless ? statement : `{${newLine}${step}${indented(statement, step)}${newLine}}`);
  });
  const isBelow = !isInLine && (isBraceless || isElseBelow);
  return parts.join(isBelow ? `${newLine}else ` : ' else ');
}

/** A statement one step further to the right, but for its first line. */
function indented(statement: string, step: string): string {
  return statement.replace(/\n(?=[^\S\r\n]*\S)/g, `\n${step}`);
}
