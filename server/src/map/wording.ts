import type { CodePlace, FilePlace, Role, Side } from './code-place.ts';
import { capitalised } from '../core.ts';
import type { MappedCode } from './mapped-code.ts';
import { quoted } from '../l10n/quoted.ts';
import { t } from '../l10n/text.ts';

/** `4002 Kicked` */
export function titleOf({ code, name }: MappedCode): string {
  return name === undefined ? `${code}` : `${code} ${name}`;
}

/** What the registry and protocols call a code besides its title; the names of constants are not among them. */
export function otherNamesOf({ name, names: { registry, protocols } }: MappedCode): readonly string[] {
  return [...(registry !== undefined && registry !== name ? [`IANA: ${registry}`] : []), ...protocols];
}

/** What a role is called, and how places in it are counted: in the order in which they are, and not at all where that says nothing. */
const roles: Readonly<Record<Role, { readonly doing: () => string; readonly counted?: (number: number) => string }>> = {
  sent: {
    doing: () => t({ message: 'sends', comment: ['What a place in the source does with a close code.'] }),
    counted: sendersInWords,
  },
  handled: {
    doing: () => t({ message: 'handles', comment: ['What a place in the source does with a close code.'] }),
    counted: handlersInWords,
  },
  'made-up': {
    doing: () =>
      t({
        message: 'makes up',
        comment: ['What a place in the source does with a close code: it fabricates an event that has it.'],
      }),
    counted: number => (number === 1 ? t('1 makes it up') : t('{0} make it up', number)),
  },
  declared: {
    doing: () => t({ message: 'declares', comment: ['What a place in the source does with a close code.'] }),
  },
};

/** What a place does with a code, in a word or two. */
export function doingOf(role: Role): string {
  return roles[role].doing();
}

/** What a side is called, as a heading and beside a place. */
const sides: Readonly<Record<Side, { readonly heading: () => string; readonly beside: () => string }>> = {
  client: { heading: () => t('Client'), beside: () => t('client') },
  server: { heading: () => t('Server'), beside: () => t('server') },
  unknown: { heading: () => t('Side not known'), beside: () => '' },
};

/** A side of the connection as a heading. */
export function sideHeading(side: Side): string {
  return sides[side].heading();
}

/** What is above the places that send a code which the source does not tell. */
export function unknownHeading(): string {
  return t('Known only at run time');
}

/** On which side a place is; empty where that is not known. A question mark says that it is assumed. */
export function sideOfPlace({ side, isSideAssumed }: FilePlace): string {
  return `${sides[side].beside()}${isSideAssumed ? '?' : ''}`;
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

/** What takes the code at a place: `ws`; empty where it is only looked at, since APIs are called by how they close. */
export function apisInWords({ role, apis }: FilePlace): string {
  return role === 'handled' ? '' : apis.map(({ label }) => label).join(', ');
}

/** What else there is to say of a place, one thing each: its API, the constant, the reason. */
export function notesOf(place: CodePlace): readonly string[] {
  const { constant, reason, refusal, isTest } = place;
  const notes = [
    formOf(place),
    apisInWords(place),
    constant,
    reason === undefined ? undefined : quoted(reason),
    refusal === undefined ? undefined : t('does not arrive'),
    isTest ? t('in a test') : undefined,
  ];
  return notes.filter(each => each !== undefined).filter(each => each !== '');
}

/**
 * Says that a code does not arrive: first why, as a clause, since what stands first is seen. `places` is from how many places, where
 * it arrives from others.
 */
export function lossInWords(why: string, places?: number): string {
  const reason = capitalised(why);
  const comment = ['{0}: what happens to the code, a whole clause: “ws throws TypeError”'];
  if (places === undefined) return t({ message: '{0}: it does not arrive.', args: [reason], comment });
  return places === 1
    ? t({ message: '{0}: from 1 place it does not arrive.', args: [reason], comment })
    : t({ message: '{0}: from {1} places it does not arrive.', args: [reason, places], comment });
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
  const parts = Object.entries(roles).flatMap(([role, { counted }]) => {
    const number = places.filter(each => each.role === role).length;
    return counted && number > 0 ? counted(number) : [];
  });
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
