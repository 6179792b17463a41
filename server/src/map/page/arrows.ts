import type { CodePlace, Role, Side } from '../code-place.ts';
import type { MappedCode, MappedCodes } from '../mapped-code.ts';

/** Which way a code goes. */
export type Lane = 'to-server' | 'to-client' | 'unknown';

/** One code on one way between the two ends. */
export interface Arrow {
  readonly code: MappedCode;
  readonly lane: Lane;
  /**
   * `sent`: a place sends it. `refused`: all that would send it are refused. `reported`: it is in no Close frame. `elsewhere`: it
   * is only handled here.
   */
  readonly kind: 'sent' | 'refused' | 'reported' | 'elsewhere';
  /** How many places send it, or try to. */
  readonly sent: number;
  /** How many places at the other end look out for it. */
  readonly handled: number;
}

/** Who sends in a lane, and who receives. */
const ends: Readonly<Record<Lane, { readonly from: Side; readonly to: Side }>> = {
  'to-server': { from: 'client', to: 'server' },
  'to-client': { from: 'server', to: 'client' },
  unknown: { from: 'unknown', to: 'unknown' },
};

/** The lanes in the order in which they are drawn. */
export const lanes: readonly Lane[] = ['to-server', 'to-client', 'unknown'];

/** The arrows of a map by lanes, by number in each. Tests are left aside. */
export function arrowsOf({ codes }: MappedCodes): readonly Arrow[] {
  return lanes.flatMap(lane => codes.flatMap(code => arrowsIn(lane, code)));
}

function arrowsIn(lane: Lane, code: MappedCode): readonly Arrow[] {
  const { from, to } = ends[lane];
  const live = code.places.filter(({ isTest }) => !isTest);
  const inRole = (role: Role): readonly CodePlace[] => live.filter(each => each.role === role);
  const given = inRole('sent');
  const here = given.filter(({ side }) => side === from);
  const handled = inRole('handled');
  const arrows: Arrow[] = [];
  if (here.length > 0) {
    const isRefused = here.every(({ refusal }) => refusal !== undefined);
    // Who is at neither end for sure may be at this one.
    const receiving = handled.filter(({ side }) => lane === 'unknown' || side === to || side === 'unknown');
    const kind = isRefused ? 'refused' : 'sent';
    // Who looks out for what is only reported is beside the arrow of that.
    const isBeside = isRefused && code.isLocal;
    arrows.push({ code, lane, kind, sent: here.length, handled: isBeside ? 0 : receiving.length });
  }
  const explicit = handled.filter(({ side, form }) => side === to && form !== 'range').length;
  if (explicit > 0 && (code.isLocal || given.length === 0)) {
    arrows.push({ code, lane, kind: code.isLocal ? 'reported' : 'elsewhere', sent: 0, handled: explicit });
  }
  return arrows;
}
