import type { Api } from '../../apis/api.ts';
import { apiNamed, rankOf } from '../../apis/references.ts';
import { unionOf } from '../../catalogue/range.ts';
import type { AssumedRuntime } from './assumed-runtime.ts';
import type { Mark } from '../marks.ts';

/** The APIs that a code meets, and the runtime that was assumed for saying so. */
export interface MeantApis {
  readonly apis: readonly Api[];
  /** Absent where the APIs would be the same under every runtime. */
  readonly runtime?: AssumedRuntime;
}

/** The APIs that marks name, each once, the best known first. */
export function meantApis(marks: readonly Mark[], runtime: AssumedRuntime): MeantApis {
  const named = marks.flatMap(({ api }) => (api === undefined ? [] : (apiNamed(api, runtime.runtime) ?? [])));
  const followsRuntime = named.some(each => each.followsRuntime);
  const byId = new Map<string, Api>();
  for (const { api } of named) {
    const same = byId.get(api.id);
    byId.set(api.id, same && same !== api ? either(same, api) : api);
  }
  const apis = [...byId.values()].sort((one, other) => rankOf(one) - rankOf(other));
  return { apis, ...(followsRuntime && { runtime }) };
}

/** A wrapper of which it is not known what it wraps takes what one of the possible sockets takes. */
function either(one: Api, other: Api): Api {
  const { error, ...badCode } = one.badCode;
  const { reportedFor, ...facts } = one;
  const isSame =
    reportedFor?.emptyFrame === other.reportedFor?.emptyFrame && reportedFor?.noFrame === other.reportedFor?.noFrame;
  return {
    ...facts,
    ...(reportedFor && isSame && { reportedFor }),
    endpoints: [...new Set([...one.endpoints, ...other.endpoints])],
    badCode: { ...badCode, ...(error !== undefined && error === other.badCode.error && { error }) },
    accepts: unionOf(one.accepts, other.accepts),
    observable: unionOf(one.observable, other.observable),
  };
}
