import type { Finding, Fix, TextEdit } from './rule.ts';

/** Fixes that are made in one go. */
export interface CombinedFix {
  /** Whose preferred fixes are made, in the order of the text. */
  readonly findings: readonly Finding[];
  /** Together, in the order of the text; no two of them meet. */
  readonly edits: readonly TextEdit[];
}

/**
 * Puts together the preferred fixes of what was found in the file at `path`. Where two change the same place in different
 * ways the first one is made, and the other is left for the next time; what both want, such as an import, is done once. A fix
 * that reaches into another file is left out: who fixes a file has not asked for that.
 */
export function fixAll(findings: readonly Finding[], path: string): CombinedFix {
  const edits: TextEdit[] = [];
  const fixed = findings.filter(finding => {
    const fix = finding.fixes.find(({ preferred, disabled }) => preferred && disabled === undefined);
    if (!fix || !staysIn(fix, path)) return false;
    const missing = fix.edits.filter(edit => !edits.some(other => isSame(edit, other)));
    if (missing.some(edit => edits.some(other => meet(edit, other)))) return false;
    edits.push(...missing);
    return true;
  });
  return { findings: fixed, edits: edits.sort((one, other) => one.span.start - other.span.start) };
}

function staysIn({ edits }: Fix, path: string): boolean {
  return edits.length > 0 && edits.every(({ file = path }) => file === path);
}

function isSame({ span, newText }: TextEdit, other: TextEdit): boolean {
  return span.start === other.span.start && span.end === other.span.end && newText === other.newText;
}

/** Whether two edits change the same text. An insertion also meets what begins or ends there: which comes first is not said. */
function meet({ span: one }: TextEdit, { span: other }: TextEdit): boolean {
  const isInsertion = one.start === one.end || other.start === other.end;
  return isInsertion
    ? one.start <= other.end && other.start <= one.end
    : one.start < other.end && other.start < one.end;
}
