import ts from 'typescript';
import type { Span } from '../span.ts';
import { childrenOf, countWhile } from './ordered.ts';

/** Where a node stands, without what is before it: spaces and comments. */
export function spanOf(node: ts.Node): Span {
  return { start: node.getStart(), end: node.getEnd() };
}

/** The innermost node that all of a span is in. */
export function nodeAround(file: ts.SourceFile, { start, end }: Span): ts.Node {
  let node: ts.Node = file;
  for (;;) {
    const children = childrenOf(node);
    const child = children[countWhile(children, each => each.end < end)];
    if (!child || child.getStart(file) > start) return node;
    node = child;
  }
}

/** The innermost node that stands at a span, and nowhere else; undefined where none does. */
export function nodeAt(file: ts.SourceFile, span: Span): ts.Node | undefined {
  const node = nodeAround(file, span);
  return node.getStart(file) === span.start && node.end === span.end ? node : undefined;
}
