import { t } from '../../l10n/text.ts';

/** What is wrong and what comes of it, both as clauses: `1006 is never sent: ws throws TypeError.` */
export function complaintWith(what: string, consequences: string): string {
  const comment = ['{0}: what is wrong with a code, a whole clause', '{1}: what happens when it runs, a whole clause'];
  return t({ message: '{0}: {1}.', args: [what, consequences], comment });
}

/** Whole clauses about different things, each once, one after the other: `ws throws TypeError; Bun sends it all the same`. */
export function sideBySide(clauses: readonly string[]): string {
  const comment = ['Two clauses, or more that have been joined so: “ws throws an error; Bun sends it all the same”'];
  return [...new Set(clauses)].reduce((all, each) => t({ message: '{0}; {1}', args: [all, each], comment }));
}

/** Whole clauses that belong together: `Firefox drops it`, `Firefox drops it, and Deno sends it`, `Chromium throws, Firefox drops it, and Deno sends it`. */
export function together(clauses: readonly string[]): string {
  const last = clauses.at(-1) ?? '';
  const others = clauses.slice(0, -1);
  return others.length === 0 ? last : t({ message: '{0}, and {1}', args: [inRow(others), last], comment: twoClauses });
}

/** Whole clauses in a row: `ws reports 1002, uWebSockets.js reports 1006`. */
export function inRow(clauses: readonly string[]): string {
  return clauses.reduce((all, each) => t({ message: '{0}, {1}', args: [all, each], comment: twoClauses }));
}

const twoClauses = ['Two clauses, or more that have been joined so: “Firefox drops it” and “Chromium throws an error”'];
