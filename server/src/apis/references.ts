import { isInRanges } from '../catalogue/range.ts';
import type { Api, Conversion, FollowingApi, Refusal } from './api.ts';
import { libraries } from './libraries.ts';
import type { Runtime } from './runtimes.ts';

/*
 * The marker types name an API in one of these ways:
 * - by its id: `ws`, `partysocket`. Where the row follows a socket of the runtime, it has that socket's facts.
 * - `client` or `server`: the runtime's own socket of that side.
 * - `upgraded`: what else a socket with the type of the client's can be: one that the runtime has handed to a server.
 * - `outer/inner`: a row that follows, over the API `inner` that it is made with: `partysocket/ws`.
 */

/** The API that a marker names. */
export interface NamedApi {
  readonly api: Api;
  /** Whether it would be another one under another runtime. */
  readonly followsRuntime: boolean;
}

const rows: ReadonlyMap<string, Api | FollowingApi> = new Map(
  libraries.flatMap(({ apis }) => apis).map(row => [row.id, row]),
);
const resolved = new Map<string, NamedApi>();

/** Where an API stands among all: those that most people know come first. */
export function rankOf({ id }: Api): number {
  return [...rows.keys()].indexOf(id);
}

/** The API that `reference` names under `runtime`; the same object each time. Undefined where there is none. */
export function apiNamed(reference: string, runtime: Runtime): NamedApi | undefined {
  const key = `${runtime.id} ${reference}`;
  const known = resolved.get(key) ?? resolve(reference, runtime);
  if (known) resolved.set(key, known);
  return known;
}

function resolve(reference: string, runtime: Runtime): NamedApi | undefined {
  if (reference === 'client' || reference === 'server') return { api: runtime[reference], followsRuntime: true };
  if (reference === 'upgraded') return { api: upgradedIn(runtime), followsRuntime: true };
  const slash = reference.indexOf('/');
  const row = rows.get(slash < 0 ? reference : reference.slice(0, slash));
  if (!row || !('follows' in row)) return row && { api: row, followsRuntime: false };
  const inner = apiNamed(slash < 0 ? row.follows : reference.slice(slash + 1), runtime);
  if (!inner) return undefined;
  return { api: follow(row, inner.api), followsRuntime: inner.followsRuntime };
}

/** Under the name of the client's, which is all that its type says. */
function upgradedIn({ client, upgraded }: Runtime): Api {
  return upgraded ? { ...upgraded, id: client.id, label: client.label } : client;
}

/** Kinds of arguments that become 0, but that are true where a wrapper asks for that. */
function isNoZero(kind: string): boolean {
  return kind === 'text' || kind === 'object';
}

/** What a socket does with a 0 that it has made itself, which the wrapper around it does not see. */
function insteadOfZero({ accepts, badCode, badCodeExceptions }: Api): Conversion {
  if (isInRanges(accepts, 0)) return 'converted';
  return badCodeExceptions?.find(({ codes }) => isInRanges(codes, 0)) ?? badCode;
}

/** The facts of `inner`, as they are seen through `row`. */
function follow({ id, label, endpoints, source, differs, thrown }: FollowingApi, inner: Api): Api {
  const { abruptClose, codeless, verb, ...facts } = inner;
  const seen = <Treatment>(treatment: Treatment): Treatment => {
    const isThrown = (treatment as Partial<Refusal> | undefined)?.outcome === 'throws';
    return isThrown && thrown ? { ...treatment, ...thrown } : treatment;
  };
  const otherArguments = Object.entries(facts.otherArguments).map(([kind, conversion]) => [
    kind,
    seen(isNoZero(kind) && conversion === 'converted' ? insteadOfZero(inner) : conversion),
  ]);
  const { tooLong, withoutCode } = facts.reason;
  return {
    ...facts,
    badCode: seen(facts.badCode),
    badCodeExceptions: facts.badCodeExceptions?.map(seen) ?? [],
    ...differs,
    otherArguments: {
      ...(Object.fromEntries(otherArguments) as Api['otherArguments']),
      ...differs.otherArguments,
    },
    reason: {
      ...facts.reason,
      ...(tooLong && { tooLong: seen(tooLong) }),
      withoutCode: seen(withoutCode),
      ...differs.reason,
    },
    id,
    label,
    endpoints,
    source,
  };
}
