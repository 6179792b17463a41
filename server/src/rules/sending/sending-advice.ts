import type { AssumedProtocol } from '../../analysis/assumed/assumed-protocols.ts';
import type { CodeUse } from '../../analysis/code-use.ts';
import { rowOf, type SendingAdvice } from '../../catalogue/protocols/protocol.ts';
import type { Remedy } from './remedies.ts';
import type { CheckedFile } from '../rule.ts';
import { sideOf } from './sides.ts';

/** What a protocol of the file says to a client that sends a code, and which protocol it is. */
export interface SpokenAdvice {
  readonly advice: SendingAdvice;
  readonly assumed: AssumedProtocol;
}

/**
 * What a client should know that sends `code` in a protocol that its file certainly speaks. Undefined where the source says that
 * it leaves for good; beside a package that opens the connection itself, also where it does not say that the client comes back.
 */
export function sendingAdvice(
  use: CodeUse,
  code: number,
  { protocols }: Pick<CheckedFile, 'protocols'>,
): SpokenAdvice | undefined {
  if (sideOf(use) === 'server' || use.departure === 'for good') return undefined;
  for (const assumed of protocols) {
    const { because, isCertain, protocol } = assumed;
    const isElsewhere = because.kind === 'import' && because.opensItself === true;
    const advice = isCertain ? rowOf(protocol, code)?.whenSent : undefined;
    if (advice && (!isElsewhere || use.departure === 'to come back')) return { advice, assumed };
  }
  return undefined;
}

/** The same remedies, with another code in the place of one that does more, in a protocol of the file, than to close. */
export function remediesSpoken(
  remedies: readonly Remedy[],
  use: CodeUse,
  file: Pick<CheckedFile, 'protocols'>,
): readonly Remedy[] {
  const seen = new Set<number>();
  return remedies.flatMap((remedy): readonly Remedy[] => {
    const spoken = remedy.kind === 'replace' ? sendingAdvice(use, remedy.code, file) : undefined;
    if (!spoken) return [remedy];
    const { instead, because } = spoken.advice;
    if (seen.has(instead)) return [];
    seen.add(instead);
    return [{ kind: 'replace', code: instead, because, preferred: false }];
  });
}
