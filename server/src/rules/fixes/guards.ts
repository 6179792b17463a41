import type { CodeUse, ForwardedCode } from '../../analysis/code-use.ts';
import { isInRanges } from '../../catalogue/range.ts';
import type { Span } from '../../span.ts';
import { acceptedByAll } from '../sending/accepted-codes.ts';
import { nameFor } from '../named-codes.ts';
import type { CheckedFile, Fix, TextEdit } from '../rule.ts';
import { sendingAdvice } from '../sending/sending-advice.ts';
import { absenceInWords } from '../messages/absence-in-words.ts';
import { codeInWords } from '../messages/wording.ts';
import { importOf } from './add-import.ts';
import { extendGuard } from './extend-guard.ts';
import { guardArgument, isChosen } from './guard-argument.ts';
import { guardCall, loneCall } from './guard-call.ts';
import { guardFor, type Guard, type Written } from './guard-condition.ts';

/** More offers than this make nobody's choice easier. */
const mostFixes = 3;

/** What can be sent in the place of a code that cannot, the best first. */
export function standInsFor(use: CodeUse, file: Pick<CheckedFile, 'protocols'>): readonly number[] {
  const accepted = acceptedByAll(use.apis);
  // 1011 is a server's, as far as is known which end this is.
  const codes = use.endpoint === 'client' ? [1000] : [1000, 1011];
  // In a protocol where 1000 does more than to close, another one.
  const spoken = codes.map(code => sendingAdvice(use, code, file)?.advice.instead ?? code);
  return [...new Set(spoken)].filter(code => isInRanges(accepted, code));
}

/**
 * The guards that can be put before a forwarded code, the best first. `codes` are those that do harm where they are sent. None
 * where the code has no name that could be asked.
 */
export function guardFixes(
  use: CodeUse,
  forwarded: ForwardedCode,
  codes: readonly number[],
  file: CheckedFile,
): readonly Fix[] {
  const { subject } = forwarded;
  if (forwarded.method) return handlerFixes(use, forwarded, forwarded.method, codes, file);
  if (!subject) return [];
  const name = file.text.slice(subject.start, subject.end);
  const { written, imports } = namesIn(use, file);
  const guard = guardFor(use, forwarded, codes, name, written);
  const fix = (title: string, edit: TextEdit | undefined, preferred: boolean): readonly Fix[] =>
    edit ? [{ title, edits: [...imports(edit.newText), edit], preferred }] : [];

  const when = whenAbsent(guard, codes);
  const lone = loneCall(use, forwarded, file.text);
  // What is sent may depend on codes that this guard keeps away.
  const isLost = guard.isPositive && isChosen(use.span, forwarded.priorTests ?? []);
  const bare = lone && !isLost ? guardCall(lone, guard, [{ call: lone.bare }], file.text) : undefined;
  const [only, ...more] = codes;
  const extended =
    only !== undefined && more.length === 0 && !guard.isPositive ? extendGuard(use, forwarded, only, file) : undefined;
  const [method, ...others] = new Set(use.apis.map(api => api.abruptClose));
  const isCut = lone && method !== undefined && others.length === 0 && !guard.isPositive && codes.includes(1006);
  const cut = isCut ? cutOff(lone, method, codes, name, written) : undefined;
  const replacements = standInsFor(use, file).flatMap(code =>
    fix(
      `Close with ${codeInWords(code)} ${when}`,
      guardArgument(use, forwarded, guard, code, file.text, written),
      false,
    ),
  );
  const isBest = extended?.preferred === true;
  const without = lone?.losesReason === true && (guard.isPositive || use.reason?.text) ? 'a code or reason' : 'a code';
  return [
    ...(extended && isBest ? [extended] : []),
    ...fix(`Close without ${without} ${when}`, isBest ? undefined : bare, true),
    ...(extended && !isBest ? [extended] : []),
    ...(cut && lone
      ? fix(`Call ${method}() when the connection was lost`, guardCall(lone, guard, cut, file.text), false)
      : []),
    ...replacements,
  ].slice(0, mostFixes);
}

/** When a guard does something else than send the code on: the end of a title. */
function whenAbsent({ isPositive }: Guard, codes: readonly number[]): string {
  return isPositive ? 'when this one cannot be sent on' : `when ${absenceInWords(codes)}`;
}

/** Writes the handler out that is a bound method, and a guard into it. */
function handlerFixes(
  use: CodeUse,
  forwarded: ForwardedCode,
  method: Span,
  codes: readonly number[],
  { text }: CheckedFile,
): readonly Fix[] {
  const called = text.slice(method.start, method.end);
  // Its own parameters would hide what the method is read from.
  if (/\b(?:code|reason)\b/.test(called)) return [];
  const guard = guardFor(use, forwarded, codes, 'code', String);
  const { condition, isPositive } = guard;
  const [whole, bare] = [`${called}(code, reason)`, `${called}()`];
  const choice = isPositive ? `${whole} : ${bare}` : `${bare} : ${whole}`;
  return [
    {
      title: `Close without a code ${whenAbsent(guard, codes)}`,
      edits: [{ span: use.span, newText: `(code, reason) => (${condition} ? ${choice})` }],
      preferred: true,
    },
  ];
}

type Lone = NonNullable<ReturnType<typeof loneCall>>;

/** What to call where 1006 was received, and where one of the other codes was. */
function cutOff(
  lone: Lone,
  method: string,
  codes: readonly number[],
  name: string,
  written: Written,
): readonly { readonly condition: string; readonly call: string }[] {
  const others = codes.filter(code => code !== 1006);
  const condition = others.map(code => `${name} === ${written(code)}`).join(' || ');
  return [
    { condition: `${name} === ${written(1006)}`, call: lone.renamed(method) },
    ...(others.length > 0 ? [{ condition, call: lone.bare }] : []),
  ];
}

/** How a project writes codes at a use, and the edits that bring the names in a new text there. */
function namesIn(
  { span, certainty }: CodeUse,
  file: CheckedFile,
): { readonly written: Written; readonly imports: (newText: string) => readonly TextEdit[] } {
  const here = { start: span.start, end: span.start };
  const edits = new Map<string, readonly TextEdit[]>();
  const written: Written = value => {
    const constant = nameFor({ span: here, value, takes: 'number', isDeferred: true }, certainty, file);
    if (!constant) return String(value);
    const imported = file.constants.includes(constant)
      ? { expression: constant.expression, edits: [] }
      : importOf(constant, file);
    if (!imported) return String(value);
    edits.set(imported.expression, imported.edits);
    return imported.expression;
  };
  const imports = (newText: string): readonly TextEdit[] => {
    const needed = [...edits].flatMap(([expression, some]) => (newText.includes(expression) ? some : []));
    return [...new Map(needed.map(edit => [JSON.stringify(edit), edit])).values()];
  };
  return { written, imports };
}
