import type { Analysis } from '../analysis/analysis.ts';
import type { AssumedProtocol } from '../analysis/assumed/assumed-protocols.ts';
import type { BareNumber, CodeUse, KnownValue } from '../analysis/code-use.ts';
import { closeCodeOf } from '../catalogue/close-code.ts';
import { isOwn } from '../catalogue/protocols/protocols.ts';
import { constantFor } from '../rules/magic-code.ts';
import { isTelling } from '../rules/named-codes.ts';
import type { Span } from '../span.ts';
import { sayingsOf, senderAt, type ProtocolSaying } from './spoken-protocols.ts';

/**
 * What a code is called at a use in a file that speaks `protocols`: by the project's own codes, else by the registry, else
 * by the protocols. Undefined where nobody has a name for it, where protocols differ, and where only a package beside the file
 * speaks for one.
 */
export function nameOfCode(code: number, use: CodeUse, protocols: readonly AssumedProtocol[]): string | undefined {
  const sayings = sayingsOf(protocols, code).filter(each => isMeant(each, use));
  const own = sayings.find(({ assumed: { protocol } }) => isOwn(protocol));
  if (own) return own.row.name;
  const registered = closeCodeOf(code);
  if (registered) return registered.name;
  const [name, ...others] = new Set(sayings.map(({ row }) => row.name));
  return others.length === 0 ? name : undefined;
}

/** Whether a protocol is spoken for certain, and does not leave it to the other side than the one that it names to mean something else. */
function isMeant({ assumed: { because, protocol }, row }: ProtocolSaying, use: CodeUse): boolean {
  if (because.kind === 'dependency') return false;
  const sender = senderAt(use);
  const isOther = sender && row.sender && row.sender !== 'either' && row.sender !== sender;
  return !isOther || protocol.sendersAreBinding === true;
}

/** What the project calls a value of a use: by the constant that carries it, or by the one that it has for digits at `span`. */
export function constantNameOf(value: KnownValue, use: CodeUse, span: Span, analysis: Analysis): string | undefined {
  if (value.name !== undefined && isTelling({ expression: value.name })) return lastPart(value.name);
  const bare = bareAt(use, span.start);
  const constant = bare && constantFor(bare, use, analysis);
  return constant && lastPart(constant.expression);
}

/** The digits that begin at `offset`, where they are a code of the use that a name could stand for. */
export function bareAt({ bare, kind }: CodeUse, offset: number): BareNumber | undefined {
  return kind === 'not-taken' || kind === 'declared' ? undefined : bare?.find(({ span }) => span.start === offset);
}

/** `Kicked` of `CloseCode.Kicked` */
export function lastPart(expression: string): string | undefined {
  return /[\w$ -]+(?=\W*$)/.exec(expression)?.[0];
}
