import type { CodePlace, FilePlace, Role, Side } from './code-place.ts';
import type { MappedCode } from './mapped-code.ts';
import { t } from '../l10n/text.ts';

/** `4002 Kicked` */
export function titleOf({ code, name }: MappedCode): string {
  return name === undefined ? `${code}` : `${code} ${name}`;
}

/** What a place does with a code, in a word or two. */
export function doingOf(role: Role): string {
  switch (role) {
    case 'sent':
      return t({ message: 'sends', comment: ['What a place in the source does with a close code.'] });
    case 'handled':
      return t({ message: 'handles', comment: ['What a place in the source does with a close code.'] });
    case 'made-up':
      return t({
        message: 'makes up',
        comment: ['What a place in the source does with a close code: it fabricates an event that has it.'],
      });
    case 'declared':
      return t({ message: 'declares', comment: ['What a place in the source does with a close code.'] });
  }
}

/** A side of the connection as a heading. */
export function sideHeading(side: Side): string {
  if (side === 'unknown') return t('Side not known');
  return side === 'client' ? t('Client') : t('Server');
}

/** What is above the places that send a code which the source does not tell. */
export function unknownHeading(): string {
  return t('Known only at run time');
}

/** On which side a place is; empty where that is not known. A question mark says that it is assumed. */
export function sideOfPlace({ side, isSideAssumed }: FilePlace): string {
  if (side === 'unknown') return '';
  const name = side === 'client' ? t('client') : t('server');
  return isSideAssumed ? `${name}?` : name;
}

/** `1 place`, `3 places` */
export function placesInWords(number: number): string {
  return number === 1 ? t('1 place') : t('{0} places', number);
}

/** How a received code is looked at, where there is more to say than that it is compared. */
export function formOf({ form, range }: FilePlace): string | undefined {
  if (form === 'range' && range) return `${range.from}-${Math.min(range.to, 4999)}`;
  if (form === 'list')
    return t({ message: 'list', comment: ['How a received code is looked at: it is in a list of codes.'] });
  return form === 'case' ? form : undefined;
}

/** What else there is to say of a place, one thing each: its API, the constant, the reason. */
export function notesOf(place: CodePlace): readonly string[] {
  const { apis, constant, reason, refusal, isTest } = place;
  const notes = [
    formOf(place),
    apis.map(({ label }) => label).join(', '),
    constant,
    reason === undefined ? undefined : `‘${reason}’`,
    refusal === undefined ? undefined : t('does not arrive'),
    isTest ? t('in a test') : undefined,
  ];
  return notes.filter(each => each !== undefined).filter(each => each !== '');
}

/** How many places send a code: `2 senders`. */
export function sendersInWords(number: number): string {
  return number === 1 ? t('1 sender') : t('{0} senders', number);
}

/** How many places handle a code: `1 handler`. */
export function handlersInWords(number: number): string {
  return number === 1 ? t('1 handler') : t('{0} handlers', number);
}

/** How many places do what: `2 senders, 1 handler`. */
export function countsInWords(places: readonly CodePlace[]): string {
  const count = (role: Role): number => places.filter(each => each.role === role).length;
  const [sent, handled, madeUp] = [count('sent'), count('handled'), count('made-up')];
  const parts = [
    sent === 0 ? [] : sendersInWords(sent),
    handled === 0 ? [] : handlersInWords(handled),
    madeUp === 0 ? [] : madeUp === 1 ? t('1 makes it up') : t('{0} make it up', madeUp),
  ].flat();
  return parts.length > 0 || places.length === 0 ? listed(parts) : t('only declared');
}

/** Clauses one after the other. */
export function listed(parts: readonly string[]): string {
  return parts.reduce(
    (before, part) => (before === '' ? part : t({ message: '{0}, {1}', args: [before, part], comment: [listComment] })),
    '',
  );
}

const listComment = 'Things that are listed one after the other: what stands between them.';
