import type { AssumedProtocol } from '../../analysis/assumed/assumed-protocols.ts';
import type { CodeUse, KnownValue } from '../../analysis/code-use.ts';
import { rowOf, type Protocol } from '../../catalogue/protocols/protocol.ts';
import { protocols as catalogue } from '../../catalogue/protocols/protocols.ts';
import { isInRanges } from '../../catalogue/range.ts';
import { isHarmless } from './harmless-test.ts';
import { removeTest } from '../fixes/remove-test.ts';
import { reasonForProtocol } from '../messages/protocol-wording.ts';
import type { CheckedFile, Problem } from '../rule.ts';
import { receivedCodeProblem } from './received-code-problem.ts';
import { sideOf } from '../sending/sides.ts';
import { subjectOf, type Subject } from '../messages/wording.ts';
import { formatList, t } from '../../l10n/text.ts';

/**
 * The problem with a received code that is compared with one which the protocol of the file does not have. Undefined where the
 * protocol is only a guess, where it may have codes that are not known, where another protocol of the file has or may have the
 * code, where the file itself closes with it or the project has a name for it, and where codes that it has stand beside it.
 */
export function protocolCodeProblem(use: CodeUse, file: CheckedFile): Problem | undefined {
  const { comparison, values } = use;
  if (use.certainty !== 'type' || comparison?.kind !== 'equal' || !comparison.isDirect || sideOf(use) === 'server') {
    return undefined;
  }
  const [first, ...others] = values;
  if (!first || values.some(each => isPossible(each, file))) return undefined;

  const isArriving = (code: number): boolean => protocolsWithout(code, file).length === 0;
  if (isHarmless(use, { isMissed: false, instead: undefined, isArriving })) return undefined;

  const lacking = protocolsWithout(first.value, file);
  const [assumed] = lacking;
  const subject = subjectOf([first, ...others], use, file);
  const what = whatIsWrong(subject, values, lacking);
  const fixes = others.length === 0 ? [removeTest(use, first.value, false) ?? []].flat() : [];
  return receivedCodeProblem(use, file, [what, assumed && whyAssumed(assumed)], fixes);
}

function whyAssumed(assumed: AssumedProtocol): string {
  const args = [assumed.protocol.label, reasonForProtocol(assumed)];
  return assumed.because.kind === 'chosen'
    ? t({ message: '{0} is assumed, {1}.', args, comment: ['{0}: a protocol', '{1}: as the settings say'] })
    : t({ message: '{0} is assumed {1}.', args, comment: ['{0}: a protocol', '{1}: because this file imports …'] });
}

/** `4017 is not a close code of Discord Gateway`, `4017 is a close code of Discord Voice, not of Discord Gateway`, and what follows. */
function whatIsWrong(
  { words, isPlural }: Subject,
  values: CodeUse['values'],
  lacking: readonly AssumedProtocol[],
): string {
  const labels = formatList(
    lacking.map(({ protocol }) => protocol.label),
    'or',
  );
  const [sibling] = values.every(({ value }) => value === values[0]?.value)
    ? values.slice(0, 1).flatMap(({ value }) => lacking.flatMap(({ protocol }) => siblingsWith(value, protocol)))
    : [];
  if (sibling) return t`${words} is a close code of ${sibling.label}, not of ${labels}, so a close event never has it.`;
  return isPlural
    ? t`${words} are not close codes of ${labels}, so a close event never has them.`
    : t`${words} is not a close code of ${labels}, so a close event never has it.`;
}

/** The other protocols of the same vendor that have a code. */
function siblingsWith(code: number, { id, vendor }: Protocol): readonly Protocol[] {
  if (vendor === undefined) return [];
  return catalogue.filter(each => each.vendor === vendor && each.id !== id && rowOf(each, code));
}

/** Whether a code may arrive all the same: it is the project's own. */
function isPossible({ value, name }: KnownValue, file: CheckedFile): boolean {
  const lacking = protocolsWithout(value, file);
  if (lacking.length === 0 || isOwnCode(file, value)) return true;
  // Who has a name for a number far from all others has made it up.
  return name !== undefined && lacking.some(({ protocol }) => isBeyond(protocol, value));
}

/** Whether a code comes after all that the protocol and its siblings have. */
function isBeyond(protocol: Protocol, code: number): boolean {
  const fromServer = protocol.codes.filter(({ sender }) => sender !== 'client');
  return fromServer.every(({ to }) => to < code) && siblingsWith(code, protocol).length === 0;
}

/**
 * The protocols that are certainly spoken and define all codes around `code`, but not this one; none where any other has it, or
 * may have codes that are not known. The team's own codes are all that it has.
 */
function protocolsWithout(code: number, { protocols }: CheckedFile): readonly AssumedProtocol[] {
  const isAbsent = ({ protocol }: AssumedProtocol): boolean =>
    !rowOf(protocol, code) && (isLacking(protocol, code) || protocol.sendersAreBinding === true);
  if (!protocols.every(isAbsent)) return [];
  return protocols.filter(({ protocol, isCertain }) => isCertain && isLacking(protocol, code));
}

function isLacking({ defines, former = [] }: Protocol, code: number): boolean {
  return isInRanges(defines, code) && !isInRanges(former, code);
}

/** Whether the file closes with `code` itself, or makes up events with it: then it speaks of something else, or hears itself. */
function isOwnCode({ uses }: CheckedFile, code: number): boolean {
  return uses.some(({ kind, values }) => {
    const isWritten = kind === 'sent' || kind === 'simulated';
    return isWritten && values.some(({ value }) => value === code);
  });
}
