import type { CodeUse, OtherGiven } from '../../analysis/code-use.ts';
import { maximumReasonBytes } from '../../catalogue/reason.ts';
import { isInRanges } from '../../catalogue/range.ts';
import type { Span } from '../../span.ts';
import { acceptedByAll } from '../sending/accepted-codes.ts';
import { adviceFor } from '../messages/advice.ts';
import { imperativesFor } from '../messages/imperatives.ts';
import { remediesFor } from '../sending/remedies.ts';
import type { CheckedFile, Fix, TextEdit } from '../rule.ts';
import { codeInWords } from '../messages/wording.ts';
import { canBeSent, codeAt, withName } from './code-at.ts';
import { dropCode } from './drop-code.ts';
import { callWith, shortened, sourceAt } from './shown-call.ts';
import { fixWithCode, writtenCode, type WrittenCode } from './write-code.ts';
import { t } from '../../l10n/text.ts';

/** What to do about something that is no number: a sentence, and the fixes, the best first. */
export interface Answer {
  readonly advice: string;
  readonly fixes: readonly Fix[];
}

/** What to do where `other` stands in the place of a code. */
export function answerTo(use: CodeUse, other: OtherGiven, file: CheckedFile): Answer {
  const { values } = other;
  const [{ number }] = values;
  const isConvertible = values.every(({ kind }) => kind === 'numericText' || kind === 'bigint');
  if (isConvertible && values.length === 1 && number !== undefined) return withNumber(use, other, number, file);
  if (values.every(({ kind }) => kind === 'text')) return withReason(use, other, file);
  if (values.some(({ kind }) => kind === 'numericText') || isConvertible) return converted(use, other, file);
  return unpacked(use, other, file) ?? withoutCode(use, other, file);
}

/** `'1000'`, `1000n` */
function withNumber(use: CodeUse, other: OtherGiven, number: number, file: CheckedFile): Answer {
  if (!isInRanges(acceptedByAll(use.apis), number)) {
    const remedies = remediesFor(use, number);
    const fixes = remedies.flatMap(remedy =>
      remedy.kind === 'replace' && other.isWrittenOut ? [closeWith(use, remedy.code, remedy.preferred, file)] : [],
    );
    return { advice: adviceFor(use, remedies), fixes };
  }
  if (!other.isWrittenOut) return converted(use, other, file);
  const written = writtenCode(number, use, file);
  const title = written.isNamed ? t`Write ${written.words}` : t`Write it as a number: ${number}`;
  return {
    advice: t`Write it as a number: ${number}.`,
    fixes: [fixWithCode(written, { title, edits: [{ span: use.span, newText: written.source }], preferred: true })],
  };
}

/** A text of which only a run can tell whether it is written in digits. */
function converted(use: CodeUse, { inReasonsPlace, inner }: OtherGiven, file: CheckedFile): Answer {
  const source = sourceAt(file.text, inner);
  const isCodeByName = /(?:code|status)$/i.test(source);
  const call = `Number(${source})`;
  const convert: Fix = {
    title: t`Convert it: ${shortened(call)}`,
    edits: [{ span: use.span, newText: call }],
    preferred: isCodeByName,
  };
  const isFree = inReasonsPlace === 'nothing' && !isCodeByName;
  return {
    advice: isFree
      ? t('Convert it with Number(), or put a code before it if it is the reason.')
      : t('Convert it with Number().'),
    fixes: isFree ? [convert, codeBefore(use, source, writtenCode(1000, use, file), false)] : [convert],
  };
}

/** `close('bye')`, `close('bye', 1000)`, `close('bye', reason)` */
function withReason(use: CodeUse, other: OtherGiven, file: CheckedFile): Answer {
  const { inReasonsPlace, isLast, values } = other;
  const source = sourceAt(file.text, other.inner);
  if (inReasonsPlace === 'nothing') {
    const written = writtenCode(1000, use, file);
    const fits = values.every(({ bytes = 0 }) => bytes <= maximumReasonBytes);
    const given = `${written.source}, ${source}`;
    return {
      advice: t`A reason comes after a code: ${callWith(use, given, file.text)}.`,
      fixes: fits ? [codeBefore(use, source, written, true)] : [],
    };
  }
  if (inReasonsPlace?.isNumber) return swapped(use, source, inReasonsPlace.span, file);
  const drop = use.call && isLast && !inReasonsPlace ? dropCode(use.call, use.span, file.text) : undefined;
  return {
    advice: closeWithNumber(use),
    fixes: [drop ? { ...drop, preferred: false } : closeWith(use, 1000, false, file)],
  };
}

/** `close('bye', 1000)`: `source` is the reason's, and the code stands at `place`. */
function swapped(use: CodeUse, source: string, place: Span, file: CheckedFile): Answer {
  const { code, written } = codeAt(use, place, file);
  const edits: readonly TextEdit[] = [
    { span: use.span, newText: code },
    { span: place, newText: source },
  ];
  const title = t('Swap the code and the reason');
  const fix = written ? fixWithCode(written, { title, edits, preferred: true }) : { title, edits, preferred: true };
  return { advice: t('Swap the code and the reason.'), fixes: canBeSent(use, sourceAt(file.text, place)) ? [fix] : [] };
}

/** `close({ code: 1000, reason: 'bye' })`, `close({ reason: 'bye' })` */
function unpacked(use: CodeUse, other: OtherGiven, file: CheckedFile): Answer | undefined {
  const { parts, isLast, inReasonsPlace } = other;
  if (!parts || !isLast || inReasonsPlace !== 'nothing') return undefined;
  if (parts.code && !canBeSent(use, sourceAt(file.text, parts.code))) return undefined;
  const { code, written } = parts.code ? codeAt(use, parts.code, file) : withName(use, 1000, file);
  const given = [code, ...(parts.reason ? [sourceAt(file.text, parts.reason)] : [])].join(', ');
  const call = callWith(use, given, file.text);
  const fix: Fix = {
    title: t`Pass them one by one: ${call}`,
    edits: [{ span: use.span, newText: given }],
    preferred: true,
  };
  return { advice: t`It takes them one by one: ${call}.`, fixes: [written ? fixWithCode(written, fix) : fix] };
}

/** `close(null)`, `close(event)`, `close(true, 'bye')` */
function withoutCode(use: CodeUse, { values, sort, isLast }: OtherGiven, file: CheckedFile): Answer {
  const isNothing = values.every(({ kind }) => kind === 'null' || kind === 'boolean') || sort === 'event';
  if (use.call && isLast) {
    const drop = dropCode(use.call, use.span, file.text);
    return { advice: imperativesFor(use).without(), fixes: [{ ...drop, preferred: isNothing }] };
  }
  return { advice: closeWithNumber(use), fixes: [closeWith(use, 1000, isNothing, file)] };
}

function codeBefore(use: CodeUse, source: string, written: WrittenCode, preferred: boolean): Fix {
  return fixWithCode(written, {
    title: t`Put ${written.words} before ${shortened(source)}`,
    edits: [{ span: use.span, newText: `${written.source}, ${source}` }],
    preferred,
  });
}

function closeWith(use: CodeUse, code: number, preferred: boolean, file: CheckedFile): Fix {
  const written = writtenCode(code, use, file);
  const edits = [{ span: use.span, newText: written.source }];
  return fixWithCode(written, { title: t`Close with ${written.words}`, edits, preferred });
}

function closeWithNumber(use: CodeUse): string {
  return imperativesFor(use).withNumberSuchAs(codeInWords(1000));
}
