import ts from 'typescript';
import { walk } from './expressions.ts';
import { countWhile } from './ordered.ts';
import { remembering } from './remembering.ts';

/**
 * Where a name stands in a file: as an identifier, and as a text that may be a property's name (`table['stop']`). The
 * names of a file are gathered once, which keeps everything that starts from a name from walking the file again.
 */
export function nodesNamed(file: ts.SourceFile, name: string): readonly ts.Node[] {
  return namesIn(file).get(name) ?? [];
}

/** The same within a piece of the file. */
export function nodesNamedIn(scope: ts.Node, name: string): readonly ts.Node[] {
  const all = nodesNamed(scope.getSourceFile(), name);
  return all.slice(
    countWhile(all, ({ pos }) => pos < scope.pos),
    countWhile(all, ({ end }) => end <= scope.end),
  );
}

const namesIn = remembering((file: ts.SourceFile): ReadonlyMap<string, readonly ts.Node[]> => {
  const found = new Map<string, ts.Node[]>();
  walk(file, node => {
    if (!ts.isIdentifier(node) && !ts.isPrivateIdentifier(node) && !ts.isStringLiteralLike(node)) return;
    const list = found.get(node.text);
    if (list) list.push(node);
    else found.set(node.text, [node]);
  });
  for (const list of found.values()) list.sort((one, other) => one.pos - other.pos);
  return found;
});

/** What an identifier stands for as a value: in `{ code }` that is the variable, and not the property. */
export function valueSymbolOf(checker: ts.TypeChecker, name: ts.Identifier): ts.Symbol | undefined {
  return ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
}
