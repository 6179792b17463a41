import type ts from 'typescript';
import { lineAt, type Span } from '../../span.ts';
import type { CodeUse } from '../code-use.ts';
import { surroundingsAt } from './surroundings.ts';

/** Where a comment can be put that is about what begins in a line. */
export interface CommentPlace {
  readonly line: Span;
  /**
   * Where a line for it can be inserted, above what other tools are told of the line; absent where that would become a part
   * of a text. `inJsx`: among the children of an element, where a comment needs braces.
   */
  readonly above?: { readonly offset: number; readonly inJsx: boolean };
  /** Whether it can stand at the end of the line. */
  readonly after: boolean;
}

/** The places for comments about the uses in a file, in the order of the text. */
export function commentPlacesIn(file: ts.SourceFile, uses: readonly CodeUse[]): readonly CommentPlace[] {
  const offsets = uses.flatMap(({ span, reason, call, comparison, forwarded }) =>
    [span, reason?.span, call?.span, call?.method, comparison?.subject, comparison?.test, forwarded?.statement].flatMap(
      each => (each ? [each.start] : []),
    ),
  );
  const lines = new Map(offsets.map(offset => lineAt(file.text, offset)).map(line => [line.start, line]));
  return [...lines.values()].sort((one, other) => one.start - other.start).map(line => placeFor(file, line));
}

function placeFor(file: ts.SourceFile, line: Span): CommentPlace {
  const after = surroundingsAt(file, line.end).kind === 'code';
  const { kind } = surroundingsAt(file, line.start);
  // Two lines of JSX text are joined by a space: a comment between them would take it away.
  const isPossible = kind === 'code' || (kind === 'jsx' && surroundingsAt(file, contentOf(file, line)).kind === 'code');
  return { line, ...(isPossible && { above: { offset: lineForComment(file, line), inJsx: kind === 'jsx' } }), after };
}

/** Where the text of a line begins. */
function contentOf({ text }: ts.SourceFile, { start, end }: Span): number {
  const content = text.slice(start, end).search(/\S/);
  return content < 0 ? end : start + content;
}

/** The beginning of the line above which nothing else speaks of `line`: `eslint-disable-next-line`, `@ts-expect-error`. */
function lineForComment(file: ts.SourceFile, line: Span): number {
  if (line.start === 0) return 0;
  const before = lineAt(file.text, line.start - 1);
  const [head, words] = /^\s*\{?\s*(?=\/[/*])(.*)/.exec(file.text.slice(before.start, before.end)) ?? [];
  if (head === undefined || !words || !/ignore|disable|expect|suppress/i.test(words)) return line.start;
  const around = surroundingsAt(file, before.start + head.length - words.length + 1);
  return around.kind === 'comment' && around.comment.end <= before.end ? lineForComment(file, before) : line.start;
}
