import { isMember, type Analysis, type NamedConstant } from '../core.ts';
import type { CodePlace } from './code-place.ts';
import type { MappedCode, MappedCodes } from './mapped-code.ts';
import { handlersInWords, listed, sendersInWords } from './wording.ts';
import { t } from '../l10n/text.ts';

/** What is said above a constant for a close code, and the places that it is about. */
export interface ConstantInUse {
  /** `3 handlers, 2 senders` */
  readonly title: string;
  readonly places: readonly CodePlace[];
}

/** The constants of a file that are worth saying something of: the members of its tables, and single ones that it exports. */
export function constantsToCount({ constants, path }: Analysis): readonly NamedConstant[] {
  return constants.filter(
    constant => constant.declaration.file === path && (constant.exportedAs !== undefined || isMember(constant)),
  );
}

/** Who uses a code in a workspace, tests aside. */
export function constantInUse(code: number, map: MappedCodes): ConstantInUse {
  const mapped = map.codes.find(each => each.code === code);
  const [live, inTests] = [false, true].map(wanted => (mapped?.places ?? []).filter(each => each.isTest === wanted));
  const handled = inRole('handled', live);
  const sent = inRole('sent', live);
  const places = [...handled, ...sent];
  if (mapped && places.length > 0) return { title: counted(handled.length, sent.length, mapped), places };
  const possible = map.unknown.filter(each => !each.isTest && each.possible?.includes(code));
  if (possible.length > 0) {
    return { title: t('may be sent where the code is known only at run time'), places: possible };
  }
  const inTest = [...inRole('handled', inTests), ...inRole('sent', inTests)];
  if (inTest.length > 0) return { title: t('used in tests only'), places: inTest };
  // What becomes of it there is not understood, so that nothing can be said to be missing.
  const title = mapped?.isMentioned ? t('no handlers or senders found') : t('not used for a close code');
  return { title, places: [] };
}

function inRole(role: CodePlace['role'], places: readonly CodePlace[] = []): readonly CodePlace[] {
  return places.filter(each => each.role === role);
}

function counted(handlers: number, senders: number, { observations }: MappedCode): string {
  const isObserved = (kind: string): boolean => observations.some(each => each.kind === kind);
  const inWords = {
    handlers: handlersInWords(handlers),
    senders: sendersInWords(senders),
  };
  if (handlers === 0) return listed([inWords.senders, ...(isObserved('never-handled') ? [t('never handled')] : [])]);
  if (senders > 0) return listed([inWords.handlers, inWords.senders]);
  return listed([inWords.handlers, ...(isObserved('never-sent') ? [t('never sent')] : [])]);
}
