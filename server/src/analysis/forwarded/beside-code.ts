import ts from 'typescript';
import { isSame, leafOf, type Copied, type Leaf } from './leaf.ts';
import type { Path } from '../wrappers/paths.ts';

/**
 * What else came with a code for which no Close frame stands, or none with a code: `wasClean` is false without a frame, and
 * there is no reason (RFC 6455 section 7.1.6). `leaves` are the code and what it is a copy of; undefined where `other`,
 * which `node` is, is neither, or says nothing.
 */
export function besideCode(
  checker: ts.TypeChecker,
  leaves: readonly Leaf[],
  code: number,
  node: ts.Expression,
  other: Leaf,
): { readonly value: unknown } | undefined {
  for (const leaf of leaves) {
    const { root, path } = leaf;
    if (code !== 1005 && isSame({ root, path: withLast(path, 'wasClean') }, other)) return { value: false };
    const reason = reasonBeside(leaf);
    if (!reason) continue;
    const isString = (checker.getTypeAtLocation(node).flags & ts.TypeFlags.StringLike) !== 0;
    if (isString && isSame(reason, other)) return { value: '' };
    const sizes = ['length', 'byteLength'].map(size => ({ root: reason.root, path: [...reason.path, size] }));
    if (sizes.some(size => isSame(size, other))) return { value: 0 };
  }
  return undefined;
}

/** Whether an expression is the reason that came with the code, of which there is none. */
export function isNoReason(
  { program, leaf, copiedFrom }: Copied & { readonly program: { readonly checker: ts.TypeChecker } },
  expression: ts.Expression,
): boolean {
  const other = leafOf(program.checker, expression);
  return [leaf, ...copiedFrom].map(reasonBeside).some(reason => reason !== undefined && isSame(reason, other));
}

/** `event.reason` beside `event.code`; `[, reason]` beside `[code]`; the second parameter beside the first. */
function reasonBeside({ root, path }: Leaf): Leaf | undefined {
  const last = path.at(-1);
  if (last === 'code') return { root, path: withLast(path, 'reason') };
  if (last === '0') return { root, path: withLast(path, '1') };
  if (path.length > 0 || !ts.isParameter(root)) return undefined;
  const { parameters } = root.parent;
  const next = parameters[parameters.indexOf(root) + 1];
  return next && { root: next, path: [] };
}

function withLast(path: Path, key: string): Path {
  return [...path.slice(0, -1), key];
}
