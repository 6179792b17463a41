import type { CodeUse, KnownValue, ValueDeclaration } from '../../analysis/code-use.ts';
import { findCodes } from '../../catalogue/search.ts';
import type { Place } from '../../span.ts';
import { remediesFor, type Remedy } from '../sending/remedies.ts';
import type { CheckedFile, Fix } from '../rule.ts';
import { codeInWords } from '../messages/wording.ts';
import { t } from '../../l10n/text.ts';

/**
 * Gives the constant that `wrong` comes from another value where it is declared, in this file or in another: that ends the problem
 * wherever it is sent. Undefined where a literal of its own is not all that the constant is, and where there is no other
 * value that can be sent by all who send it here; `remediesOf` says what those are.
 */
export function changeDeclaration(
  wrong: KnownValue,
  remedies: readonly Remedy[],
  { path, uses }: CheckedFile,
  remediesOf = (use: CodeUse): readonly Remedy[] => remediesFor(use, wrong.value),
): Fix | undefined {
  const { declaration, origin, value } = wrong;
  if (!declaration || isHttpStatus(declaration.name, value)) return undefined;
  const users = uses.filter(use => use.values.some(each => isSame(each.origin, origin)));
  const senders = users.filter(({ kind }) => kind === 'sent');
  const code = replacementsIn(remedies).find(each =>
    senders.every(use => replacementsIn(remediesOf(use)).includes(each)),
  );
  if (code === undefined) return undefined;
  const title = t`Change ${declaration.name} to ${codeInWords(code)} where it is declared`;
  const disabled = obstacle(declaration, value, users);
  if (disabled !== undefined) return { title, edits: [], preferred: false, disabled };
  const { place, isImplicit } = declaration;
  const edit = {
    ...(place.file !== path && { file: place.file }),
    span: { start: place.start, end: place.end },
    newText: `${isImplicit ? ' = ' : ''}${code}`,
  };
  return { title, edits: [edit], preferred: false };
}

function replacementsIn(remedies: readonly Remedy[]): readonly number[] {
  return remedies.flatMap(remedy => (remedy.kind === 'replace' ? [remedy.code] : []));
}

/** Why the constant has to stay what it is, as a sentence. */
function obstacle(
  { name, isCountedFrom, givenTo }: ValueDeclaration,
  value: number,
  users: readonly CodeUse[],
): string | undefined {
  if (users.some(({ kind }) => kind === 'received')) return t`\`${name}\` is also compared with received codes.`;
  if (isNameOf(name, value)) return t`The name \`${name}\` says ${codeInWords(value)}.`;
  if (isCountedFrom) return t`The members of the enum that follow \`${name}\` count on from it.`;
  if (givenTo !== undefined) return t`\`${name}\` is also given to \`${givenTo}\`.`;
  return undefined;
}

/** The words in a name that say no more than that something is a close code. */
const empty = /\b(?:web|sockets?|ws|clos(?:e|ed|ing|ure)|codes?|error|err|reason|received|rcvd|event)\b/g;

/** Whether a name is one that the registry or another platform has for a code, or says its number: `CloseCode.NoStatus`. */
function isNameOf(name: string, value: number): boolean {
  if (name.includes(String(value))) return true;
  const words = name
    .slice(name.lastIndexOf('.') + 1)
    .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
    .replace(/[^a-zA-Z\d]+/g, ' ')
    .toLowerCase();
  const telling = words.replace(empty, '').trim();
  return [words, telling, telling.replace(/\bstatus\b/, '')].some(
    each =>
      each.trim().length > 2 &&
      findCodes(each).some(
        ({ quality, description: { subject } }) =>
          quality !== 'substring' && subject.from === value && subject.to === value,
      ),
  );
}

/** Whether a number is rather an HTTP status that somebody sends by mistake: others need it as it is. */
function isHttpStatus(name: string, value: number): boolean {
  const isOfSockets = /clos|disconnect|socket|(?:\b|_)ws(?:\b|_)|W[Ss][A-Z]/i.test(name);
  return value >= 100 && value < 600 && !isOfSockets;
}

function isSame(one: Place, other: Place): boolean {
  return one.file === other.file && one.start === other.start && one.end === other.end;
}
