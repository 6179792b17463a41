import type { AssumedProtocol } from '../analysis/assumed/assumed-protocols.ts';
import type { CodeUse } from '../analysis/code-use.ts';
import { rowOf, type ProtocolCode } from '../catalogue/protocols/protocol.ts';
import { sideOf, type Endpoint } from '../rules/sending/sides.ts';

/** What a protocol that a file speaks says of a code. */
export interface ProtocolSaying {
  readonly assumed: AssumedProtocol;
  readonly row: ProtocolCode;
}

/** What the protocols of a file say of `code`, in their order. */
export function sayingsOf(protocols: readonly AssumedProtocol[], code: number): readonly ProtocolSaying[] {
  return protocols.flatMap(assumed => {
    const row = rowOf(assumed.protocol, code);
    return row ? [{ assumed, row }] : [];
  });
}

/**
 * The codes that the protocols of a file have a name for and that may stand at a use: those that its side of the connection
 * sends or receives, where the side is known. In the order of the protocols, each once.
 */
export function spokenCodes(protocols: readonly AssumedProtocol[], use: CodeUse): readonly number[] {
  const sender = senderAt(use);
  const codes = protocols.flatMap(({ protocol }) =>
    protocol.codes
      .filter(row => row.from === row.to && !row.whenSent)
      .filter(row => !sender || !row.sender || row.sender === 'either' || row.sender === sender)
      .map(({ from }) => from),
  );
  return [...new Set(codes)];
}

/** Who sends the code that stands at a use; undefined where either side may run it. */
export function senderAt(use: CodeUse): Endpoint | undefined {
  const side = sideOf(use);
  if (side === undefined || use.kind !== 'received') return side;
  return side === 'client' ? 'server' : 'client';
}
