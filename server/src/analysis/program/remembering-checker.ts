import type ts from 'typescript';
import { remembering } from '../remembering.ts';

/**
 * The same checker, which answers only once: TypeScript checks an expression anew each time that somebody asks for its type,
 * and everything in it. For what does not change any more.
 */
export function rememberingChecker(checker: ts.TypeChecker): ts.TypeChecker {
  return {
    ...checker,
    getTypeAtLocation: remembering(node => checker.getTypeAtLocation(node)),
    getSymbolAtLocation: remembering(node => checker.getSymbolAtLocation(node)),
  };
}
