import type { Analysis, Span } from '../core.ts';
import type { Mentions } from './code-place.ts';

const comment = /\/\*[^]*?\*\/|(?<![:'"`\w\\])\/\/.*/g;
/** What only brings names from one file into another. */
const imported =
  /\b(?:import|export)\b(?:\s+type\b)?(?:[\s\w$,*]|\{[^}]*\})*?\bfrom\b|\bexport\s*\{[^}]*\}|\bmodule\.exports\s*=\s*\{[\w\s$,]*\}|\b(?:const|let|var)\s*\{[^}]*\}\s*=\s*require\b/g;
const number = /(?<![\w.$])[1-4]\d{3}(?![\w.$])/g;
const chain = /(?<![\w$]|(?<!\.\.)\.)[A-Za-z_$][\w$]*(?:\s*\??\.\s*[A-Za-z_$][\w$]*)*/g;
/** What a constant for a close code, or its table, may be called; with a capital it may be called anything that is no function. */
const mayBeCode = /close|code|disconnect|reason|socket|status|ws/i;
const declaring = /\b(?:const|let|var|enum|class|type|interface|namespace|typeof)\s+$/;
const handing = /(?:[(,=[]|\.\.\.|\b(?:in|of|return))\s*$/;

/**
 * What a file says of codes besides its uses and declarations. What becomes of them nobody knows here, so that nothing can be
 * said to be missing.
 */
export function mentionsIn({ text, source = text, uses, constants, path }: Analysis): Mentions {
  const known: readonly Span[] = [
    ...uses.map(({ span }) => span),
    ...constants.flatMap(({ declaration }) => (declaration.file === path ? [declaration] : [])),
  ];
  const rest = without(source, known).replace(comment, blank).replace(imported, blank);
  const codes = Array.from(rest.matchAll(number), ([found]) => Number(found));
  const names = Array.from(rest.matchAll(chain), found => nameIn(found, rest)).filter(name => name !== undefined);
  return { codes: [...new Set(codes)], names: [...new Set(names)] };
}

/** The name of a member or a constant, or of a table that is taken as a whole: `CloseCode[reason]`, `Object.entries(CloseCode)`. */
function nameIn({ 0: found, index }: RegExpExecArray, text: string): string | undefined {
  const before = text.slice(Math.max(0, index - 40), index);
  const after = text.slice(index + found.length, index + found.length + 20);
  if (!mayBeCode.test(found) && !(/^[A-Z]/.test(found) && !/^\s*\(/.test(after))) return undefined;
  const name = found.replace(/[\s?]/g, '');
  if (/^\s*(?:=(?!=)|:)/.test(after) || declaring.test(before)) return undefined;
  const isConstant = name.includes('.') || /^[A-Z][A-Z\d_]+$/.test(name);
  return isConstant || /^\s*\[/.test(after) || handing.test(before) ? name : undefined;
}

/** `text` with spaces in the place of some pieces. */
function without(text: string, spans: readonly Span[]): string {
  let rest = '';
  let end = 0;
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    if (span.end <= end) continue;
    const start = Math.max(end, span.start);
    rest += text.slice(end, start) + ' '.repeat(span.end - start);
    end = span.end;
  }
  return rest + text.slice(end);
}

function blank(piece: string): string {
  return ' '.repeat(piece.length);
}
