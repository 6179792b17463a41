import type { Severity, Span } from '../../server/src/core.ts';

/** A finding as carets draw it. */
export interface Expected {
  readonly span: Span;
  readonly severity: Severity;
  readonly rule: string;
  readonly hasFix: boolean;
  /** A part of the message. */
  readonly message: string;
  /** All that stands behind the carets. */
  readonly words: string;
  /** The text of the file. */
  readonly text: string;
}

const drawing =
  /^\s*\/\/[ ]*(?<carets>\^+) *(?<words>(?<severity>error|warning|hint)\[(?<rule>[\w-]+)\](?<bulb> 💡)?(?:: (?<message>.*\S))?)\s*$/u;
const continuation = /^\s*\/\/\| ?(?<words>.*)$/;

/** The lines of a text, without their ends. */
export function linesOf(text: string): readonly Span[] {
  let start = 0;
  return text.split('\n').map(line => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

/** Reads the carets in a source. Throws on carets that say nothing. */
export function expectedIn(text: string): readonly Expected[] {
  const expected: Expected[] = [];
  let pictured: Span = { start: 0, end: 0 };
  for (const line of linesOf(text)) {
    const content = text.slice(line.start, line.end);
    const more = continuation.exec(content)?.groups;
    const last = expected.at(-1);
    if (more && last) {
      const words = more['words']!.trim();
      expected[expected.length - 1] = { ...last, message: `${last.message} ${words}`, words: `${last.words} ${words}` };
      continue;
    }
    const drawn = drawing.exec(content)?.groups;
    if (drawn) {
      const start = pictured.start + content.indexOf('^');
      expected.push({
        span: { start, end: start + drawn['carets']!.length },
        severity: drawn['severity'] as Severity,
        rule: drawn['rule']!,
        hasFix: drawn['bulb'] !== undefined,
        message: drawn['message'] ?? '',
        words: drawn['words']!,
        text,
      });
    } else if (/^\s*\/\/ *\^/.test(content)) {
      throw new Error(`Carets that say nothing: ${content}`);
    } else {
      pictured = line;
    }
  }
  return expected;
}

/** Draws a span of a text: its line, carets below, and words behind them. */
export function frame(text: string, span: Span, words: string): string {
  const line = linesOf(text).find(each => span.start <= each.end) ?? { start: 0, end: text.length };
  const carets = '^'.repeat(Math.max(1, Math.min(span.end, line.end) - span.start));
  return `${text.slice(line.start, line.end)}\n${' '.repeat(span.start - line.start)}${carets} ${words}`;
}
