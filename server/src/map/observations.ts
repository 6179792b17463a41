import { describeCode, sideBySide } from '../core.ts';
import type { CodePlace, Side } from './code-place.ts';
import { bySide, facing, mayFace } from './facing.ts';
import type { MappedCode, Observation } from './mapped-code.ts';
import { formatList, t } from '../l10n/text.ts';
import { lossInWords } from './wording.ts';

/** What there is besides one code in its workspace. Tests are left aside everywhere. */
export interface Surroundings {
  /** All places that send or handle a code. */
  readonly others: readonly CodePlace[];
  /** The places that send a code which is known only at run time. */
  readonly unknown: readonly CodePlace[];
  /** Whether a place may send it that sends what others hand in. */
  readonly isPossible: boolean;
}

/** What is worth knowing of a code. */
export function observationsOf(code: Omit<MappedCode, 'observations'>, around: Surroundings): readonly Observation[] {
  const live = code.places.filter(({ isTest }) => !isTest);
  const inRole = (role: CodePlace['role']): readonly CodePlace[] => live.filter(each => each.role === role);
  const given = inRole('sent');
  const parts: Parts = {
    sent: given.filter(({ refusal }) => refusal === undefined),
    refused: given.filter(({ refusal }) => refusal !== undefined),
    handled: inRole('handled'),
    madeUp: inRole('made-up'),
    declared: inRole('declared'),
  };
  return [refused, neverHandled, neverSent, reasonsDiffer, unused].flatMap(
    observe => observe(code, parts, around) ?? [],
  );
}

type Observe = (code: Omit<MappedCode, 'observations'>, parts: Parts, around: Surroundings) => Observation | undefined;

/** The places of a code by what they do. */
type Parts = Readonly<Record<'sent' | 'refused' | 'handled' | 'madeUp' | 'declared', readonly CodePlace[]>>;

const refused: Observe = (_, { sent, refused: places }) => {
  if (places.length === 0) return undefined;
  const why = sideBySide(places.flatMap(({ refusal }) => refusal ?? []));
  return { kind: 'refused', message: lossInWords(why, sent.length === 0 ? undefined : places.length) };
};

const neverHandled: Observe = ({ code, names, isMentioned }, { sent, handled }, { others }) => {
  const needsNone = describeCode(code)?.closeCode?.needsNoHandler !== undefined;
  if (needsNone || isMentioned || names.protocols.length > 0) return undefined;
  // Who sends a code and looks at the close that follows may mean it for itself, unless the other end looks at codes, too.
  const isForItself = handled.length > 0;
  const isMissed = (from: readonly CodePlace[]): boolean =>
    mayFace(from, handled).length === 0 &&
    facing(from, others).some(({ role, side }) => role === 'handled' || (side !== 'unknown' && !isForItself));
  const senders = bySide(sent);
  const missed = senders.filter(isMissed);
  const [sender] = missed.flatMap(from => from.slice(0, 1));
  if (!sender) return undefined;
  return { kind: 'never-handled', message: missedInWords(isForItself, missed.length < senders.length, sender.side) };
};

/** Says who does not look out for a code. */
function missedInWords(isForItself: boolean, isSentElsewhere: boolean, from: Side): string {
  if (!isForItself) return t('Nothing here looks out for it: it ends as any other close does.');
  if (!isSentElsewhere) {
    return t('Only the side that sends it looks out for it: for the other one it ends as any other close does.');
  }
  return from === 'client'
    ? t('The server does not look out for it when the client sends it: it ends as any other close does.')
    : t('The client does not look out for it when the server sends it: it ends as any other close does.');
}

const neverSent: Observe = (mapped, { sent, refused: notSent, handled, madeUp }, around) => {
  const { others, unknown } = around;
  const explicit = handled.filter(({ form }) => form !== 'range');
  const isElsewhere = mapped.comesUnasked !== undefined || mapped.isLocal || mapped.names.protocols.length > 0;
  if (explicit.length === 0 || sent.length + notSent.length + madeUp.length > 0 || isElsewhere) {
    return undefined;
  }
  if (mapped.isMentioned || around.isPossible) return undefined;
  const senders = facing(explicit, others).filter(({ role }) => role === 'sent');
  if (senders.length === 0) return undefined;
  const maybe = facing(explicit, unknown).length;
  return {
    kind: 'never-sent',
    message:
      maybe === 0
        ? t('Nothing here sends it: only a peer elsewhere can.')
        : maybe === 1
          ? t('Nothing here is known to send it; 1 place may, whose codes are known only at run time.')
          : t`Nothing here is known to send it; ${maybe} places may, whose codes are known only at run time.`,
  };
};

const reasonsDiffer: Observe = ({ code }, { sent }) => {
  const reasons = new Set(sent.flatMap(({ reason }) => reason ?? []));
  if (reasons.size < 2 || describeCode(code)?.closeCode?.needsNoHandler !== undefined) return undefined;
  return {
    kind: 'reasons-differ',
    message: t`Sent with ${reasons.size} different reasons: only these tell the receiver which one is meant.`,
  };
};

const unused: Observe = (
  { names, isMentioned },
  { sent, refused: notSent, handled, madeUp, declared },
  { isPossible },
) => {
  const isUsed =
    sent.length + notSent.length + handled.filter(({ form }) => form !== 'range').length + madeUp.length > 0;
  // Who copies the registry into a table does not mean to use all of it.
  if (isUsed || isMentioned || isPossible || names.registry !== undefined) return undefined;
  // Some file uses it, or it would not be known.
  if (declared.some(({ isInferred }) => isInferred)) return undefined;
  const constants = [...new Set(declared.flatMap(({ constant }) => constant ?? []))];
  const namers = [...(names.configuration === undefined ? [] : [t('the configuration')]), ...constants];
  if (namers.length === 0) return undefined;
  const who = formatList(namers, 'and');
  return { kind: 'unused', message: t`Not used here, only named by ${who}.` };
};
