import type { FileLayout } from '../../analysis/constants/file-layout.ts';
import type { TextEdit } from '../rule.ts';

/**
 * Puts a statement behind the imports of the file, or where they would stand; with blank lines around it where it stands
 * `apart`, in the file of that text.
 */
export function newStatement(statement: string, layout: FileLayout, apart?: string): TextEdit {
  const { declarationsAt, isBehindStatement, lineEnd, margin } = layout;
  const before = (apart === undefined ? '' : lineEnd) + lineEnd + margin;
  if (!isBehindStatement) return insertion(declarationsAt, statement + before);
  const isFollowed = apart !== undefined && !/^[ \t]*\r?\n[ \t]*(?:\r?\n|$)/.test(apart.slice(declarationsAt));
  return insertion(declarationsAt, before + statement + (isFollowed ? lineEnd : ''));
}

/** A name that nothing in the file has: `CloseCode`, else `WsCloseCode`, `WsCloseCode2`. */
export function freeName(wanted: string, layout: FileLayout): string {
  const isFree = (name: string): boolean => layout.placesOf(name).length === 0;
  if (isFree(wanted)) return wanted;
  const isUpper = wanted === wanted.toUpperCase();
  const prefix = /^close/i.test(wanted) ? 'Ws' : 'Close';
  const other = isUpper
    ? `${prefix.toUpperCase()}_${wanted}`
    : prefix + wanted.charAt(0).toUpperCase() + wanted.slice(1);
  let name = other;
  for (let count = 2; !isFree(name); count++) name = other + String(count);
  return name;
}

/** Puts text at an offset. */
export function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}
