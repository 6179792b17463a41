import type { AssumedRuntime, RuntimeReason } from '../../analysis/assumed/assumed-runtime.ts';
import type { CodeUse } from '../../analysis/code-use.ts';
import type { Api, Refusal } from '../../apis/api.ts';
import { closeCodeOf } from '../../catalogue/close-code.ts';
import { isInRanges } from '../../catalogue/range.ts';
import { codeInWords, lastNames } from './wording.ts';

/** What becomes of a code that an API sends as given although it may not stand in a Close frame. */
export const sentAnyway: Refusal = { outcome: 'sent-anyway', afterwards: 'the other end fails the connection' };

/** What happens when an API is given a code: `ws throws TypeError and the socket stays open`. */
export function consequenceOfCode(api: Api, code: number): string {
  if (Number.isNaN(code)) return consequenceOfNaN(api);
  if (isInRanges(api.accepts, code)) return consequenceOf(api, api.illegalCode ?? sentAnyway);
  const whole = wholeNumberFor(api, code);
  if (whole === 'unknown') {
    return `with ${api.label} it depends on the implementation whether it is rounded, cut off or refused`;
  }
  if (whole !== undefined) return `${api.label} sends it as ${whole}`;
  const exception = api.badCodeExceptions?.find(({ codes }) => isInRanges(codes, code));
  return consequenceOf(api, exception ?? api.badCode);
}

function consequenceOfNaN(api: Api): string {
  const conversion = api.otherArguments.NaN;
  if (typeof conversion === 'object') return consequenceOf(api, conversion);
  if (conversion === 'missing') return `${api.label} takes it for no code, and ${consequenceOfBareClose(api)}`;
  if (conversion === 'differs') return `with ${api.label} it depends on the implementation what becomes of it`;
  // It counts as 0.
  if (!isInRanges(api.accepts, 0)) return consequenceOfCode(api, 0);
  return consequenceOf(api, { ...(api.illegalCode ?? sentAnyway), outcome: 'rewritten', instead: '0' });
}

/** What the other end is told where no code is given: `the other end is told 1000 Normal Closure`. */
export function consequenceOfBareClose({ bareClose: code }: Api): string {
  if (code === 'empty') return 'the Close frame has none';
  return `the other end is told ${closeCodeOf(code) ? codeInWords(code) : code}`;
}

/** What happens when an API is given a reason that is too long; undefined where that does no harm. */
export function consequenceOfLongReason(api: Api): string | undefined {
  return api.reason.tooLong && consequenceOf(api, api.reason.tooLong);
}

/**
 * Which runtime was assumed, and why, as a sentence for a message; undefined where that makes no difference, and where
 * nobody expects another: a page's or Node's own WebSocket in a project that names no runtime. Why is left out where the file
 * itself names the runtime: a file of Bun's may have many findings.
 */
export function runtimeNote(use: CodeUse): string | undefined {
  const isExpected = use.runtime?.because.kind === 'default' && !runsOnServers(use);
  const sentence = isExpected ? undefined : runtimeSentence(use);
  return sentence !== undefined && use.runtime && isNamedInFile(use.runtime)
    ? `Runtime: ${use.runtime.runtime.label}.`
    : sentence;
}

/** Whether the file has the runtime's own name: it uses `Bun`, or imports `cloudflare:workers`. */
function isNamedInFile({ runtime, because }: AssumedRuntime): boolean {
  const said = because.kind === 'name' ? because.name : because.kind === 'import' ? because.specifier : '';
  return said.toLowerCase().split(':')[0] === runtime.id;
}

/** Which runtime was assumed, and why, as a sentence; undefined where that makes no difference. */
export function runtimeSentence(use: CodeUse): string | undefined {
  const { kind, runtime: assumed } = use;
  if (!assumed || (kind !== 'sent' && kind !== 'received')) return undefined;
  const { runtime, because } = assumed;
  // To a caller of `close` a browser and Node are the same; there is no server in a browser.
  const byDefault = runsOnServers(use) ? 'Node' : `${runtime.label} or Node`;
  const label = because.kind === 'default' ? byDefault : runtime.label;
  return `Runtime: ${label}, ${reasonForRuntime(because)}.`;
}

function runsOnServers({ apis }: CodeUse): boolean {
  return apis.every(({ endpoints }) => endpoints.every(each => each === 'server'));
}

/** Why a runtime is assumed; goes on behind its name. */
export function reasonForRuntime(because: RuntimeReason): string {
  switch (because.kind) {
    case 'page':
      return 'because this script is part of a page';
    case 'chosen':
      return 'as the settings say';
    case 'name':
      return `because this file uses ${because.name}`;
    case 'import':
      return `because this file imports '${because.specifier}'`;
    case 'file':
      return `because of ${lastNames(because.path)}`;
    case 'dependency':
      return `because ${lastNames(because.path)} depends on ${because.name}`;
    case 'default':
      return 'because no project file names another';
  }
}

/** Why an untyped receiver is taken for a WebSocket, as a sentence. */
export function evidenceFor(use: CodeUse, text: string): string {
  const receiver = use.call && text.slice(use.call.span.start, use.call.method.start).replace(/[\s?.[]+$/, '');
  const isShort = receiver && receiver.length <= 40 && !receiver.includes('\n');
  const because = use.evidence ?? 'what the source says of it speaks for a WebSocket';
  return `${isShort ? `\`${receiver}\`` : 'The receiver'} is untyped; ${because}.`;
}

/** What a refusal of something comes to: `ws throws TypeError and the socket stays open`. `what` it is where `it` would say another thing. */
export function consequenceOf(
  { label }: Pick<Api, 'label'>,
  { outcome, error, instead, afterwards }: Refusal,
  what = 'it',
): string {
  switch (outcome) {
    case 'throws':
      return `${label} throws ${error ?? 'an error'} and ${afterwards}`;
    case 'throws-later':
      return `${label} throws ${error ?? 'an error'} where nobody can catch it, and ${afterwards}`;
    case 'rejects':
      return `the promise of ${label} rejects with ${error ?? 'an error'}, and ${afterwards}`;
    case 'ignored':
      return `${label} swallows the error, and ${afterwards}`;
    case 'sent-anyway':
      return `${label} sends it all the same, and ${afterwards}`;
    case 'truncated':
      return `${label} cuts it off without a word, and ${afterwards}`;
    case 'rewritten':
      return instead === undefined
        ? `${label} does not send ${what}, and ${afterwards}`
        : `${label} sends ${instead} in its place, and ${afterwards}`;
  }
}

/**
 * What an API sends for a fraction beside an accepted code: undefined where it refuses it like any other number, `unknown` where
 * that was measured and differs, or where it depends on what is looked at first, the fraction or the whole number.
 */
function wholeNumberFor({ accepts, otherArguments }: Api, code: number): number | 'unknown' | undefined {
  if (Number.isInteger(code)) return undefined;
  const [below, above] = [Math.floor(code), Math.ceil(code)].filter(each => isInRanges(accepts, each));
  const conversion = otherArguments.fraction;
  if (below === undefined || typeof conversion === 'object') return undefined;
  if (conversion === 'rounded') {
    const rounded = code - Math.floor(code) === 0.5 ? 2 * Math.round(code / 2) : Math.round(code);
    return isInRanges(accepts, rounded) ? rounded : undefined;
  }
  return conversion === 'cut-off' && above !== undefined ? Math.trunc(code) : 'unknown';
}
