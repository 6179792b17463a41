import type { CodeUse } from '../../analysis/code-use.ts';
import { closeCodeOf } from '../../catalogue/close-code.ts';
import { acceptedByAll, formatList, formatRanges, possibleApis } from '../sending/accepted-codes.ts';
import type { Remedy } from '../sending/remedies.ts';
import { codeInWords } from './wording.ts';

/** What to do, as a sentence: `Close with 1011 Internal Error or a private code such as 4000.` */
export function adviceFor(use: CodeUse, remedies: readonly Remedy[]): string {
  const verb = verbFor(use);
  const clauses = remedies.flatMap(remedy => (remedy.kind === 'replace' ? [] : [clauseOf(remedy, verb)]));
  const codes = replacementsIn(remedies);
  const mentioned = clauses.length > 0 ? codes.slice(0, 1) : codes;
  const isSaid = clauses.length > 0 && remedies.every(({ kind }) => kind !== 'abrupt');
  if (mentioned.length > 0) clauses.push(`${isSaid ? '' : `${verb} `}with ${formatList(mentioned, 'or')}`);
  if (clauses.length === 0) clauses.push(`${verb} with ${formatRanges(acceptedByAll(possibleApis(use)), 'or')}`);
  const sentence = formatList(clauses, 'or');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** `close`, or what the API calls it. */
export function verbFor({ apis }: CodeUse): string {
  const [verb = 'close', ...others] = new Set(apis.map(api => api.verb ?? 'close'));
  return others.length > 0 ? 'close' : verb;
}

function clauseOf(remedy: Exclude<Remedy, { kind: 'replace' }>, verb: string): string {
  return remedy.kind === 'omit' ? `${verb} without a code` : `call ${remedy.method}()`;
}

/** The best registered code and the best private one: the menu of fixes has the rest. */
function replacementsIn(remedies: readonly Remedy[]): readonly string[] {
  const codes = remedies.flatMap(remedy => (remedy.kind === 'replace' ? [remedy.code] : []));
  const registered = codes.find(code => closeCodeOf(code));
  const own = codes.find(code => !closeCodeOf(code));
  return [
    ...(registered === undefined ? [] : [codeInWords(registered)]),
    ...(own === undefined ? [] : [`a private code such as ${own}`]),
  ];
}
