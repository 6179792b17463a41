import type { Comparison } from '../../analysis/code-use.ts';
import { closeCodeOf } from '../../catalogue/close-code.ts';

/** So many codes of the registry, each tested by itself, say that all are gone through, where the one in question means nothing. */
const several = 6;
/** And so many say so otherwise: RFC 6455 section 7.4.1 names a dozen. */
const most = 10;

/**
 * Whether a function goes through the codes of the registry, as what puts them into words does: there every code has its place,
 * whatever can be received. `isWorthATest`: whether the code that is compared could be tested for its own sake.
 */
export function isOneOfRegistry({ equals, alone }: Comparison, isWorthATest: boolean): boolean {
  const registered = equals.filter(code => closeCodeOf(code));
  const apart = alone.filter(code => closeCodeOf(code));
  if (isWorthATest) return apart.length >= most;
  return apart.length >= several || registered.length >= most;
}
