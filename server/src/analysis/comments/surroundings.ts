import ts from 'typescript';
import type { Span } from '../../span.ts';
import { childrenOf, countWhile } from '../ordered.ts';

/** What a place in a file is part of: code, the text between the tags of JSX, another literal, or a comment. */
export type Surroundings =
  { readonly kind: 'code' | 'jsx' | 'text' } | { readonly kind: 'comment'; readonly comment: Span };

/**
 * What surrounds the place between the characters before and at `offset`. The tree says where literals are; only what
 * stands between its nodes is scanned for comments, so that a text which looks like a comment is none.
 */
export function surroundingsAt(file: ts.SourceFile, offset: number): Surroundings {
  return surroundingsIn(file, file, offset);
}

function surroundingsIn(node: ts.Node, file: ts.SourceFile, offset: number): Surroundings {
  const children = childrenOf(node);
  const before = countWhile(children, ({ end }) => end <= offset);
  const next = children[before];
  if (next && next.pos <= offset) return surroundingsIn(next, file, offset);
  const start = children[before - 1]?.end ?? node.pos;
  let end = next?.pos ?? node.end;
  if (ts.isJsxText(node)) return { kind: 'jsx' };
  if (isText(node)) {
    end = node.getStart(file);
    if (end < offset) return { kind: 'text' };
  }
  const comment = commentsIn(file.text, { start, end }).find(
    each => each.start < offset && (offset < each.end || (offset === each.end && isLineComment(file.text, each))),
  );
  return comment ? { kind: 'comment', comment } : { kind: 'code' };
}

/** Whether a comment goes to the end of its line. */
export function isLineComment(text: string, comment: Span): boolean {
  return text.startsWith('//', comment.start);
}

function isText(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isRegularExpressionLiteral(node) ||
    node.kind === ts.SyntaxKind.TemplateHead ||
    node.kind === ts.SyntaxKind.TemplateMiddle ||
    node.kind === ts.SyntaxKind.TemplateTail
  );
}

/** The comments in a piece of a text that has no literals. */
function commentsIn(text: string, { start, end }: Span): readonly Span[] {
  const scanner = ts.createScanner(
    ts.ScriptTarget.ESNext,
    false,
    ts.LanguageVariant.Standard,
    text,
    undefined,
    start,
    end - start,
  );
  const comments: Span[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const isComment = token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia;
    if (isComment) comments.push({ start: scanner.getTokenStart(), end: scanner.getTokenEnd() });
  }
  return comments;
}
