import { Range, Uri, type Position } from 'vscode';
import type { CodeMapNode } from './node.ts';

/** The node of the place that `position` of a file is in, else of one in that line, else of the file, else of its first place. */
export function nodeAt(nodes: readonly CodeMapNode[], uri: Uri, position: Position): CodeMapNode | undefined {
  const here = nodes.flatMap(node => {
    const { location, kind } = node.plain;
    // Its file may be written in another way, so that only what VS Code makes of it can be compared.
    if (!location || Uri.parse(location.uri).toString() !== uri.toString()) return [];
    const { start, end } = location.range;
    return [{ node, kind, range: new Range(start.line, start.character, end.line, end.character) }];
  });
  const places = here.filter(({ kind }) => kind === 'place');
  const found =
    places.find(({ range }) => range.contains(position)) ??
    places.find(({ range }) => range.start.line <= position.line && position.line <= range.end.line) ??
    here.find(({ kind }) => kind === 'file') ??
    places[0];
  return found?.node;
}
