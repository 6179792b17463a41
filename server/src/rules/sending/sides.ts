import type { CodeUse } from '../../analysis/code-use.ts';
import { closeCodeOf, type Sender } from '../../catalogue/close-code.ts';

/** A side of a connection. */
export type Endpoint = NonNullable<CodeUse['endpoint']>;

/** A gateway is a server to its clients. */
const sides: Readonly<Record<Sender, Endpoint | undefined>> = {
  either: undefined,
  client: 'client',
  server: 'server',
  gateway: 'server',
  nobody: undefined,
};

/** The side of the connection that a registered code is for; undefined where that is either side. */
export function sideFor(code: number): Endpoint | undefined {
  return sides[closeCodeOf(code)?.sender ?? 'either'];
}

/** The side of the connection that a use is on, where there is no doubt. */
export function sideOf({ endpoint, apis }: CodeUse): Endpoint | undefined {
  if (endpoint) return endpoint;
  const [only, ...others] = new Set(apis.flatMap(({ endpoints }) => endpoints));
  return others.length === 0 ? only : undefined;
}
