import type { AssumedProtocol } from '../../analysis/assumed/assumed-protocols.ts';
import type { CodeUse } from '../../analysis/code-use.ts';
import { rowOf, type Protocol } from '../../catalogue/protocols/protocol.ts';
import { isInRanges } from '../../catalogue/range.ts';
import { formatList } from '../sending/accepted-codes.ts';
import { isHarmless } from './harmless-test.ts';
import { removeTest } from '../fixes/remove-test.ts';
import { reasonForProtocol } from '../messages/protocol-wording.ts';
import type { CheckedFile, Problem } from '../rule.ts';
import { declarationOf } from '../sending/sent-code-problem.ts';
import { sideOf } from '../sending/sides.ts';
import { subjectOf } from '../messages/wording.ts';

/**
 * The problem with a received code that is compared with one which the protocol of the file does not have. Undefined where the
 * protocol is only a guess, where it may have codes that are not known, where another protocol of the file has the code, where
 * the file itself closes with it, and where codes that it has stand beside it.
 */
export function protocolCodeProblem(use: CodeUse, file: CheckedFile): Problem | undefined {
  const { comparison, values } = use;
  if (use.certainty !== 'type' || comparison?.kind !== 'equal' || !comparison.isDirect || sideOf(use) === 'server') {
    return undefined;
  }
  const [first, ...others] = values;
  const isPossible = (code: number): boolean => protocolsWithout(code, file).length === 0 || isOwnCode(file, code);
  if (!first || values.some(({ value }) => isPossible(value))) return undefined;

  const isArriving = (code: number): boolean => protocolsWithout(code, file).length === 0;
  if (isHarmless(use, { isMissed: false, instead: undefined, isArriving })) return undefined;

  const lacking = protocolsWithout(first.value, file);
  const [assumed] = lacking;
  const labels = lacking.map(({ protocol }) => protocol.label);
  const subject = subjectOf([first, ...others], use, file);
  const what = `${subject.words} ${subject.isPlural ? 'are not close codes' : 'is not a close code'} of ${formatList(labels, 'or')}`;
  const comma = assumed?.because.kind === 'chosen' ? ',' : '';
  const why = assumed && ` ${assumed.protocol.label} is assumed${comma} ${reasonForProtocol(assumed)}.`;
  const [api] = use.apis;
  return {
    span: use.span,
    message: `${what}, so a close event never has ${subject.isPlural ? 'them' : 'it'}.${why ?? ''}`,
    ...(api && { api: api.id }),
    related: values.flatMap(value => declarationOf(value, use, file)),
    fixes: others.length === 0 ? [removeTest(use, first.value, false) ?? []].flat() : [],
  };
}

/** The protocols that are certainly spoken and define all codes around `code`, but not this one; none where any other has it. */
function protocolsWithout(code: number, { protocols }: CheckedFile): readonly AssumedProtocol[] {
  if (protocols.some(({ protocol }) => rowOf(protocol, code))) return [];
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
