import type { AssumedRuntime, RuntimeReason } from '../../analysis/assumed/assumed-runtime.ts';
import type { CodeUse } from '../../analysis/code-use.ts';
import type { Api, Refusal } from '../../apis/api.ts';
import { closeCodeOf } from '../../catalogue/close-code.ts';
import { isInRanges } from '../../catalogue/range.ts';
import { consequenceOf } from './refusal.ts';
import { codeInWords, lastNames } from './wording.ts';
import { formatList, t } from '../../l10n/text.ts';

export { consequenceOf, consequenceOfIt } from './refusal.ts';

/** What becomes of a code that an API sends as given although it may not stand in a Close frame. */
export const sentAnyway: Refusal = { outcome: 'sent-anyway', afterwards: 'the other end fails the connection' };

/** What happens when an API is given a code: `ws throws TypeError and the socket stays open`. */
export function consequenceOfCode(api: Api, code: number): string {
  if (Number.isNaN(code)) return consequenceOfNaN(api);
  if (isInRanges(api.accepts, code)) return consequenceOf(api, api.illegalCode ?? sentAnyway);
  const whole = wholeNumberFor(api, code);
  if (whole === 'unknown') {
    return t`with ${api.label} it depends on the implementation whether it is rounded, cut off or refused`;
  }
  if (whole !== undefined) return t`${api.label} sends it as ${whole}`;
  const exception = api.badCodeExceptions?.find(({ codes }) => isInRanges(codes, code));
  return consequenceOf(api, exception ?? api.badCode);
}

function consequenceOfNaN(api: Api): string {
  const conversion = api.otherArguments.NaN;
  if (typeof conversion === 'object') return consequenceOf(api, conversion);
  if (conversion === 'missing') return t`${api.label} takes it for no code, and ${consequenceOfBareClose(api)}`;
  if (conversion === 'differs') return t`with ${api.label} it depends on the implementation what becomes of it`;
  // It counts as 0.
  if (!isInRanges(api.accepts, 0)) return consequenceOfCode(api, 0);
  return consequenceOf(api, { ...(api.illegalCode ?? sentAnyway), outcome: 'rewritten', instead: '0' });
}

/** What the other end is told where no code is given: t`the other end is told 1000 Normal Closure`. */
export function consequenceOfBareClose({ bareClose: code }: Api): string {
  if (code === 'empty') return t('the Close frame has none');
  return t`the other end is told ${closeCodeOf(code) ? codeInWords(code) : code}`;
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
    ? t`Runtime: ${t(use.runtime.runtime.phrase)}.`
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
  const label = t(runtime.phrase);
  const byDefault = runsOnServers(use) ? 'Node' : formatList([label, 'Node'], 'or');
  return t`Runtime: ${because.kind === 'default' ? byDefault : label}, ${reasonForRuntime(because)}.`;
}

function runsOnServers({ apis }: CodeUse): boolean {
  return apis.every(({ endpoints }) => endpoints.every(each => each === 'server'));
}

/** Why a runtime is assumed; goes on behind its name. */
export function reasonForRuntime(because: RuntimeReason): string {
  switch (because.kind) {
    case 'page':
      return t('because this script is part of a page');
    case 'chosen':
      return t('as the settings say');
    case 'name':
      return t`because this file uses ${because.name}`;
    case 'import':
      return t`because this file imports '${because.specifier}'`;
    case 'file':
      return t`because of ${lastNames(because.path)}`;
    case 'dependency':
      return t`because ${lastNames(because.path)} depends on ${because.name}`;
    case 'default':
      return t('because no project file names another');
  }
}

/** Why an untyped receiver is taken for a WebSocket, as a sentence. */
export function evidenceFor(use: CodeUse, text: string): string {
  const receiver = use.call && text.slice(use.call.span.start, use.call.method.start).replace(/[\s?.[]+$/, '');
  const isShort = receiver && receiver.length <= 40 && !receiver.includes('\n');
  return t`${isShort ? `\`${receiver}\`` : t('The receiver')} is untyped; ${inWords(use.evidence)}.`;
}

function inWords(evidence: CodeUse['evidence']): string {
  switch (evidence) {
    case 'name':
      return t('its name says that it is a WebSocket');
    case 'made':
      return t('what makes it is called a WebSocket');
    case 'used':
      return t('the file uses it as a WebSocket');
    case 'reason':
      return t('it is closed with a code and a reason, as a WebSocket is');
    case undefined:
      return t('what the source says of it speaks for a WebSocket');
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
