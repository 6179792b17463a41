import type { CodeUse, ForwardedCode } from '../../analysis/code-use.ts';
import { isInRanges } from '../../catalogue/range.ts';
import type { Span } from '../../span.ts';
import { acceptedByAll, formatRanges } from '../sending/accepted-codes.ts';
import { sideOf } from '../sending/sides.ts';
import type { CheckedFile, Fix, TextEdit } from '../rule.ts';
import { sendingAdvice } from '../sending/sending-advice.ts';
import { absenceInWords, isLoss } from '../messages/absence-in-words.ts';
import { codeInWords } from '../messages/wording.ts';
import { extendGuard } from './extend-guard.ts';
import { guardArgument, isChosen } from './guard-argument.ts';
import { guardCall, loneCall, type LoneCall } from './guard-call.ts';
import { alike, guardFor, type Guard, type Written } from './guard-condition.ts';
import { namesIn } from './guard-names.ts';
import { formatList, t } from '../../l10n/text.ts';

/** More offers than this make nobody's choice easier. */
const mostFixes = 3;
/** What a server says that cannot go on, which a lost connection behind it comes to. */
const internalError = 1011;
const normalClosure = 1000;

/** A guard that can be put before a forwarded code. */
export interface GuardOption {
  /** What a message says of it: a code to send in the place of the other, or what else to do, as a clause in the imperative. */
  readonly advice: number | string;
  readonly fix: Fix;
}

/**
 * What can be sent in the place of some codes that cannot, the best first: of a Close frame without a code, that all went well;
 * of a lost connection, that it failed.
 */
export function standInsFor(
  use: CodeUse,
  codes: readonly number[],
  file: Pick<CheckedFile, 'protocols'>,
): readonly number[] {
  const accepted = acceptedByAll(use.apis);
  // 1011 is a server's, as far as is known which end this is.
  const isForServers = use.endpoint !== 'client' && codes.some(isLoss);
  const standIns = [
    ...(isForServers && codes.every(isLoss) ? [] : [normalClosure]),
    ...(isForServers ? [internalError] : []),
  ];
  // In a protocol where 1000 does more than to close, another one.
  const spoken = standIns.map(code => sendingAdvice(use, code, file)?.advice.instead ?? code);
  const possible = [...new Set(spoken)].filter(code => isInRanges(accepted, code));
  return possible.length > 0 ? possible : [normalClosure];
}

/**
 * The guards that can be put before a forwarded code, the best first. `codes` are those that do harm where they are sent. None
 * where the code has no name that could be asked.
 *
 * Where both can arrive, one guard for both is what people write, so that is the preferred one. A lost connection alone is passed
 * on as one, if that can be done.
 */
export function guardOptions(
  use: CodeUse,
  forwarded: ForwardedCode,
  codes: readonly number[],
  file: CheckedFile,
): readonly GuardOption[] {
  const { subject } = forwarded;
  if (forwarded.method) return handlerOptions(use, forwarded, forwarded.method, codes, file);
  if (!subject) return [];
  const name = file.text.slice(subject.start, subject.end);
  const { written, imports } = namesIn(use, file);
  const guard = guardFor(use, forwarded, codes, name, written);
  const option = (advice: GuardOption['advice'], title: string, edit?: TextEdit): readonly GuardOption[] =>
    edit ? [{ advice, fix: { title, edits: [...imports(edit.newText), edit], preferred: false } }] : [];

  const isAllLoss = codes.every(isLoss);
  const lone = loneCall(use, forwarded, file.text);
  // What is sent may depend on codes that this guard keeps away.
  const isLost = guard.isPositive && isChosen(use.span, forwarded.priorTests ?? []);
  const bareEdit = lone && !isLost ? guardCall(lone, guard, [{ call: lone.bare }], file.text) : undefined;
  const isReasonLost = lone?.losesReason === true && (guard.isPositive || Boolean(use.reason?.text));
  const bare = option(t('leave the code out'), titleWithout(use, guard, codes, isReasonLost), bareEdit);

  const [method, ...otherMethods] = new Set(use.apis.map(api => api.abruptClose));
  const isCut = method !== undefined && otherMethods.length === 0 && !guard.isPositive && codes.some(isLoss);
  const cut =
    lone && isCut
      ? option(
          isAllLoss
            ? t`call ${method}()`
            : t`call ${method}() for ${formatList(codes.filter(isLoss).map(String), 'and')}`,
          t`Call ${method}() when the connection was lost`,
          guardCall(lone, guard, cutOff(lone, method, codes, name, written), file.text),
        )
      : [];
  const replacements = standInsFor(use, codes, file).flatMap(code =>
    option(
      code,
      titleWith(codeInWords(code), use, guard, codes),
      guardArgument(use, forwarded, guard, code, file.text, written),
    ),
  );
  const passedOn =
    !isAllLoss || guard.isPositive
      ? []
      : cut.length > 0
        ? cut
        : replacements.filter(({ advice }) => advice === internalError && sideOf(use) === 'server');
  const best = passedOn.length > 0 ? passedOn : bare;

  const [only, ...more] = codes;
  const extending = only !== undefined && more.length === 0 && !guard.isPositive;
  const extended = extending ? extendGuard(use, forwarded, only, file) : undefined;
  if (extended?.fix.preferred)
    return [extended, ...passedOn, ...cut, ...replacements].filter(isFirst).slice(0, mostFixes);
  return [
    ...best.map(each => ({ ...each, fix: { ...each.fix, preferred: true } })),
    ...(extended ? [extended] : []),
    ...[...cut, ...bare, ...replacements].filter(each => !best.includes(each)),
  ].slice(0, mostFixes);
}

function isFirst(option: GuardOption, index: number, options: readonly GuardOption[]): boolean {
  return options.indexOf(option) === index;
}

function titleWithout(
  { apis }: CodeUse,
  { isPositive }: Guard,
  codes: readonly number[],
  isReasonLost: boolean,
): string {
  if (isPositive) {
    const passed = formatRanges(acceptedByAll(apis), 'or');
    return isReasonLost
      ? t`Close without a code or reason unless ${passed} arrived`
      : t`Close without a code unless ${passed} arrived`;
  }
  const absence = absenceInWords(codes);
  return isReasonLost ? t`Close without a code or reason when ${absence}` : t`Close without a code when ${absence}`;
}

function titleWith(code: string, { apis }: CodeUse, { isPositive }: Guard, codes: readonly number[]): string {
  return isPositive
    ? t`Close with ${code} unless ${formatRanges(acceptedByAll(apis), 'or')} arrived`
    : t`Close with ${code} when ${absenceInWords(codes)}`;
}

/** Writes the handler out that is a bound method, and a guard into it. */
function handlerOptions(
  use: CodeUse,
  forwarded: ForwardedCode,
  method: Span,
  codes: readonly number[],
  { text }: CheckedFile,
): readonly GuardOption[] {
  const called = text.slice(method.start, method.end);
  // Its own parameters would hide what the method is read from.
  if (/\b(?:code|reason)\b/.test(called)) return [];
  const guard = guardFor(use, forwarded, codes, 'code', String);
  const { condition, isPositive } = guard;
  const [whole, bare] = [`${called}(code, reason)`, `${called}()`];
  const choice = isPositive ? `${whole} : ${bare}` : `${bare} : ${whole}`;
  const fix: Fix = {
    title: titleWithout(use, guard, codes, false),
    edits: [{ span: use.span, newText: `(code, reason) => (${condition} ? ${choice})` }],
    preferred: true,
  };
  return [{ advice: t('leave the code out'), fix }];
}

/** What to call where a code says that the connection was lost, and where it says that none arrived. */
function cutOff(
  lone: LoneCall,
  method: string,
  codes: readonly number[],
  name: string,
  written: Written,
): readonly { readonly condition: string; readonly call: string }[] {
  const how = alike(written, codes);
  const anyOf = (some: readonly number[]): string => some.map(code => `${name} === ${how(code)}`).join(' || ');
  const others = codes.filter(code => !isLoss(code));
  return [
    { condition: anyOf(codes.filter(isLoss)), call: lone.renamed(method) },
    ...(others.length > 0 ? [{ condition: anyOf(others), call: lone.bare }] : []),
  ];
}
