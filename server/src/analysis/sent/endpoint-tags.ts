import ts from 'typescript';
import { isOwnDeclaration } from '../program/micro-program.ts';

/** The side of a connection that a socket is on. */
export type Endpoint = 'client' | 'server';

/**
 * On which side the sockets are that a declaration makes or hands out, as Closewise's declarations say with the tag `@endpoint`
 * of it, or of what it is part of: a class, an alias, a module. Undefined for what is not their own.
 */
export function endpointDeclaredAt(declaration: ts.Node | undefined): Endpoint | undefined {
  if (!declaration || !isOwnDeclaration(declaration)) return undefined;
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'endpoint');
    const side = tag && ts.getTextOfJSDocComment(tag.comment)?.trim();
    if (side === 'client' || side === 'server') return side;
  }
  return undefined;
}
