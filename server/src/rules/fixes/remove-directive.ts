import type { Directive } from '../../analysis/comments/directive.ts';
import { lineAt, type Span } from '../../span.ts';
import type { TextEdit } from '../rule.ts';
import { partsOf, type DirectivePart } from '../suppressions/suppressions.ts';

/** Takes parts out of the directives of a text: their ids, and where nothing is left of a directive, its comment. */
export function removeParts(parts: readonly DirectivePart[], text: string): readonly TextEdit[] {
  const directives = [...new Set(parts.map(({ directive }) => directive))];
  return directives.map(directive => {
    const kept = partsOf(directive).filter(
      ({ rule }) => !parts.some(part => part.rule === rule && part.directive === directive),
    );
    const [first, last] = [directive.rules[0], directive.rules.at(-1)];
    if (kept.length === 0 || !first || !last) return removeComment(directive, text);
    const span = { start: first.span.start, end: last.span.end };
    return { span, newText: kept.flatMap(({ rule }) => rule?.id ?? []).join(', ') };
  });
}

/** Takes a comment away, with its line where it stands alone. */
export function removeComment({ whole }: Pick<Directive, 'whole'>, text: string): TextEdit {
  const lines = { start: lineAt(text, whole.start).start, end: lineAt(text, whole.end).end };
  const before = text.slice(lines.start, whole.start);
  const after = text.slice(whole.end, lines.end);
  if (before.trim() === '' && after.trim() === '') return { span: withLineEnd(lines, text), newText: '' };
  const spaceBefore = before.length - before.trimEnd().length;
  if (after.trim() === '') return { span: { start: whole.start - spaceBefore, end: lines.end }, newText: '' };
  const spaceAfter = after.length - after.trimStart().length;
  const span =
    spaceAfter > 0 || before.trim() === ''
      ? { start: whole.start, end: whole.end + spaceAfter }
      : { start: whole.start - spaceBefore, end: whole.end };
  const joins = /[\w$]{2}/.test(text.charAt(span.start - 1) + text.charAt(span.end));
  return { span, newText: joins ? ' ' : '' };
}

/** Whole lines with the end of the last one; at the end of a file, with the end of the line before. */
function withLineEnd({ start, end }: Span, text: string): Span {
  const next = text.indexOf('\n', end);
  if (next >= 0) return { start, end: next + 1 };
  return { start: start === 0 ? 0 : lineAt(text, start - 1).end, end: text.length };
}
