/**
 * Tests as pictures: marked source in, carets out. They drive the real analyser over files in memory.
 *
 *     const socket = new WebSocket(url);
 *     socket.close(1006);
 *     //           ^^^^ error[reserved-code] 💡: 1006 Abnormal Closure is only ever reported,
 *     //| never sent
 *
 * Carets stand under what is found in the nearest line above that is no picture; severity, rule, 💡 if a fix can be made, and
 * a part of the message follow, and `//|` goes on with that part. A source without carets says that nothing is found.
 * The cursor is written as a comment, and the line `//- file: b.ts` begins another file; the first one is `a.ts`. Lines at the
 * beginning are settings: `//- runtime: bun`, `//- protocols: discord-gateway, obs`, `//- rules: lossy-code=hint, magic-code=off`.
 * They count before the nearest `closewise.config.json` among the files of the picture.
 */
import assert from 'node:assert/strict';
import ts from 'typescript';
import {
  completionsAt,
  findingsOf,
  hoverAt,
  isHost,
  insertionAt,
  loadAnalyser,
  type Analysis,
  type AnalysisInput,
  type Analyser,
  suppressionFixes,
  type Finding,
  type Fix,
  type Insertion,
  refactoringsAt,
  type Refactoring,
  type Span,
  type TextEdit,
} from '../../server/src/core.ts';
import { scriptsIn } from '../../server/src/embedded/scripts.ts';
import { touches } from '../../server/src/span.ts';
import { analyseFile } from '../../server/src/workspace/analyse-file.ts';
import { ExportedCodes } from '../../server/src/workspace/exported-codes.ts';
import { fixtureOf, sourceOf, textAtCursor, type Fixture } from './fixture-files.ts';
import { settingsIn } from './fixture-settings.ts';
import { expectedIn, frame, linesOf, type Expected } from './picture.ts';

let analyser: Promise<Analyser> | undefined;

suiteSetup(async function () {
  // TypeScript and its library are loaded once, and that takes longer than a test may.
  this.timeout(60_000);
  await check('new WebSocket(url).close(1000);');
});

/** What somebody says who knows the project: where the methods are declared whose names stand at `offsets` of a file. */
export type Settle = (
  files: Fixture['files'],
  path: string,
  offsets: readonly number[],
) => NonNullable<AnalysisInput['settled']>;

/**
 * Compares all that is found in all files of a fixture with what its carets say; installed files are left aside. With
 * `settle`, each file is analysed a second time, with what that says of the receivers that were unknown.
 */
export async function check(source: string, settle?: Settle): Promise<void> {
  const fixture = fixtureOf(source);
  const trouble: string[] = [];
  for (const [path, text] of fixture.files) {
    if (!(isHost(path) || /\.[cm]?[jt]sx?$/.test(path)) || path.includes('/node_modules/')) continue;
    const unexpected = [...(await findingsIn(fixture, path, text, settle))];
    const missing = expectedIn(text).filter(each => {
      const index = unexpected.findIndex(finding => isAsExpected(finding, each));
      if (index >= 0) unexpected.splice(index, 1);
      return index < 0;
    });
    if (missing.length > 0)
      trouble.push(`missing in ${path}:`, ...missing.map(each => frame(text, each.span, each.words)));
    if (unexpected.length > 0) {
      trouble.push(`unexpected in ${path}:`, ...unexpected.map(each => frame(text, each.span, wordsOf(each))));
    }
  }
  if (trouble.length > 0) assert.fail(`\n${trouble.join('\n')}`);
}

/**
 * Takes the fix called `title` from the finding at the cursor and compares the files afterwards with those of `after`. The fix
 * must be the only one of that name, the results must parse, and what was found must be gone with nothing new in its place.
 * A comment that suppresses is a fix, too.
 */
export async function checkFix(title: string, before: string, after: string): Promise<void> {
  const { remaining, others } = await withFix(title, before, after);
  assert.deepEqual(remaining, others);
}

/** As `checkFix`, for a fix that may end more than what is at the cursor. */
export async function checkFixOfMore(title: string, before: string, after: string): Promise<void> {
  const { remaining, others } = await withFix(title, before, after);
  const left = [...others];
  for (const each of remaining) {
    const index = left.indexOf(each);
    assert.ok(index >= 0, `new: ${each}`);
    left.splice(index, 1);
  }
}

/** Makes a fix; answers with what is found in the file afterwards, and what was found before besides what it is for. */
async function withFix(
  title: string,
  before: string,
  after: string,
): Promise<{ readonly remaining: readonly string[]; readonly others: readonly string[] }> {
  const fixture = fixtureOf(before);
  const text = textAtCursor(fixture);
  const analysis = await analysisOf(fixture, fixture.path, text);
  const findings = findingsOf(analysis, settingsIn(fixture, fixture.path));
  const candidates = findings.filter(each => touches(each.span, fixture.offset));
  const fixes = candidates.flatMap(finding =>
    [...finding.fixes, ...suppressionFixes(finding, analysis)].map(fix => ({ finding, fix })),
  );
  const chosen = fixes.filter(({ fix }) => fix.title === title);
  assert.equal(chosen.length, 1, `one fix "${title}" among ${JSON.stringify(fixes.map(({ fix }) => fix.title))}`);
  const { finding, fix } = chosen[0]!;

  const files = new Map(fixture.files);
  const expected = fixtureOf(after);
  for (const path of new Set([fixture.path, ...fix.edits.map(({ file = fixture.path }) => file)])) {
    const here = fix.edits.filter(({ file = fixture.path }) => file === path);
    const result = applied(here, files.get(path) ?? '');
    files.set(path, result);
    assert.deepEqual(syntaxErrors(path, result), []);
    assert.equal(result, expected.files.get(path));
  }
  const messages = (some: readonly Finding[]): string[] => some.map(({ rule, message }) => `${rule}: ${message}`);
  const remaining = await findingsIn({ ...fixture, files }, fixture.path, files.get(fixture.path) ?? '');
  return { remaining: messages(remaining), others: messages(findings.filter(each => each !== finding)) };
}

/** The titles of the fixes at the cursor, in order; a star stands before the preferred one. */
export async function checkFixes(source: string, titles: readonly string[]): Promise<void> {
  const found = (await fixesAt(source)).map(({ title, preferred }) => `${preferred ? '* ' : ''}${title}`);
  assert.deepEqual(found, titles);
}

/** A fix at the cursor cannot be made, and says why. */
export async function checkDisabled(source: string, reason: string): Promise<void> {
  const disabled = (await fixesAt(source)).filter(fix => fix.disabled !== undefined);
  assert.deepEqual(
    disabled.map(fix => fix.disabled),
    [reason],
  );
  for (const { edits, preferred } of disabled) assert.ok(edits.length === 0 && !preferred);
}

/** The fixes of all that is found at the cursor; something is. */
export async function fixesAt(source: string): Promise<readonly Fix[]> {
  const fixture = fixtureOf(source);
  const findings = await findingsIn(fixture, fixture.path, textAtCursor(fixture));
  const here = findings.filter(each => touches(each.span, fixture.offset));
  assert.notEqual(here.length, 0, 'something is found at the cursor');
  return here.flatMap(({ fixes }) => fixes);
}

/** Something is found at the cursor, and no fix for it can be made. */
export async function checkNoFix(source: string): Promise<void> {
  const made = (await fixesAt(source)).filter(({ disabled }) => disabled === undefined);
  assert.deepEqual(
    made.map(({ title }) => title),
    [],
  );
}

/**
 * Does what the refactoring called `title` does at the cursor, and compares the file afterwards with `after`. `codesInWorkspace`
 * are the codes that other files use.
 */
export async function checkRefactoring(
  title: string,
  before: string,
  after: string,
  codesInWorkspace?: readonly number[],
): Promise<void> {
  const fixture = fixtureOf(before);
  const chosen = (await refactoringsIn(fixture, codesInWorkspace)).filter(each => each.title === title);
  assert.equal(chosen.length, 1, `one refactoring "${title}"`);
  const result = applied(chosen[0]!.edits, textAtCursor(fixture));
  assert.equal(result, fixtureOf(after).files.get(fixture.path));
  assert.deepEqual(syntaxErrors(fixture.path, result), []);
}

/** The titles of the refactorings at the cursor, in order. */
export async function checkRefactorings(source: string, titles: readonly string[]): Promise<void> {
  const found = await refactoringsIn(fixtureOf(source));
  assert.deepEqual(
    found.map(({ title }) => title),
    titles,
  );
}

/** There is no refactoring at the cursor. */
export async function checkNoRefactoring(source: string): Promise<void> {
  await checkRefactorings(source, []);
}

async function refactoringsIn(fixture: Fixture, codes?: readonly number[]): Promise<readonly Refactoring[]> {
  const { path, offset } = fixture;
  const analysis = await analysisOf(fixture, path, textAtCursor(fixture));
  const wrong = findingsOf(analysis, settingsIn(fixture, path)).flatMap(({ severity, span }) =>
    severity === 'error' ? [span] : [],
  );
  return refactoringsAt(analysis, { start: offset, end: offset }, wrong, codes);
}

/** The hover at the cursor matches every pattern. */
export async function checkHover(source: string, ...patterns: readonly RegExp[]): Promise<void> {
  const fixture = fixtureOf(source);
  const hover = hoverAt(await analysisOf(fixture, fixture.path, textAtCursor(fixture)), fixture.offset);
  assert.ok(hover, 'there is a hover at the cursor');
  assert.ok(touches(hover.span, fixture.offset), 'the hover is about what stands at the cursor');
  for (const pattern of patterns) assert.match(hover.markdown, pattern);
}

/** There is no hover at the cursor. */
export async function checkNoHover(source: string): Promise<void> {
  const fixture = fixtureOf(source);
  const analysis = await analysisOf(fixture, fixture.path, textAtCursor(fixture));
  assert.equal(hoverAt(analysis, fixture.offset)?.markdown, undefined);
}

/** What is offered at the cursor: the labels in their order, and what an accepted offer replaces. */
export async function checkCompletion(source: string, labels: readonly string[], replaced = ''): Promise<void> {
  const { completions, text } = await completionsIn(source);
  assert.ok(completions, 'something is offered at the cursor');
  const sorted = [...completions.items].sort((one, other) => (one.sortText < other.sortText ? -1 : 1));
  assert.deepEqual(
    sorted.map(({ label }) => label),
    labels,
  );
  assert.equal(text.slice(completions.replace.start, completions.replace.end), replaced);
}

/** Typing `words` at the cursor finds the offer `label`. */
export async function checkCompletionFoundBy(source: string, words: readonly string[], label: string): Promise<void> {
  const { completions } = await completionsIn(source);
  const item = completions?.items.find(each => each.label === label);
  assert.ok(item, `${label} is offered`);
  for (const word of words) assert.ok(item.filterText.includes(word), `${word} is in "${item.filterText}"`);
}

/** Nothing is offered at the cursor. */
export async function checkNoCompletion(source: string): Promise<void> {
  const { completions } = await completionsIn(source);
  assert.deepEqual(
    completions?.items.map(({ label }) => label),
    undefined,
  );
}

/** What is offered at the cursor, and the text with it. */
export async function completionsIn(
  source: string,
): Promise<{ readonly text: string; readonly completions: ReturnType<typeof completionsAt> }> {
  const fixture = fixtureOf(source);
  const input = await inputIn(fixture);
  return { text: input.text, completions: completionsAt(await realAnalyser(), input, fixture.offset) };
}

/** Looking up `code` at the cursor and taking it makes `after` of the file; behind the cursor is `selected`. */
export async function checkInsertion(code: number, before: string, after: string, selected = ''): Promise<void> {
  const { insertion, text } = await insertionIn(code, before, selected);
  assert.ok(insertion, 'the code can be inserted');
  assert.equal(applied([insertion.edit, ...insertion.others], text), after);
}

/** A code that is looked up at the cursor has no place there. */
export async function checkNoInsertion(code: number, source: string): Promise<void> {
  assert.equal((await insertionIn(code, source, '')).insertion, undefined);
}

async function insertionIn(
  code: number,
  source: string,
  selected: string,
): Promise<{ readonly text: string; readonly insertion: Insertion | undefined }> {
  const fixture = fixtureOf(source);
  const input = await inputIn(fixture);
  const selection = { start: fixture.offset, end: fixture.offset + selected.length };
  return { text: input.text, insertion: insertionAt(await realAnalyser(), input, selection, code) };
}

/** What is asked of the analyser for the file with the cursor, once all that it wants is read. */
async function inputIn(fixture: Fixture): Promise<AnalysisInput> {
  const text = textAtCursor(fixture);
  let input: AnalysisInput = { path: fixture.path, text, known: new Map() };
  const real = await realAnalyser();
  const remembering: Analyser = { analyse: asked => real.analyse((input = asked)) };
  const importable = await importableIn(fixture, fixture.path);
  const more = { ...settingsIn(fixture, fixture.path), importable };
  await analyseFile(remembering, sourceOf(fixture.files), fixture.path, text, new Map(), more);
  return input;
}

async function findingsIn(fixture: Fixture, path: string, text: string, settle?: Settle): Promise<readonly Finding[]> {
  const settings = settingsIn(fixture, path);
  if (settings.isIgnored) return [];
  const analysis = await analysisOf(fixture, path, text);
  if (!settle || analysis.unknownReceivers.length === 0) return findingsOf(analysis, settings);
  const settled = settle(fixture.files, path, analysis.unknownReceivers);
  return findingsOf(await analysisOf(fixture, path, text, { settled }), settings);
}

/** The analysis of one file of a fixture, with `text` for its text. */
export async function analysisOf(
  fixture: Fixture,
  path: string,
  text: string,
  more?: Pick<AnalysisInput, 'settled' | 'usedElsewhere'>,
): Promise<Analysis> {
  const { files } = fixture;
  const importable = await importableIn(fixture, path);
  const all = { ...more, ...settingsIn(fixture, path), importable };
  return analyseFile(await realAnalyser(), sourceOf(files), path, text, new Map(), all);
}

/** The constants for close codes that the file at `path` can import from the other files of the fixture. */
async function importableIn({ files }: Fixture, path: string): Promise<NonNullable<AnalysisInput['importable']>> {
  if (files.size === 1) return [];
  const exported = new ExportedCodes(realAnalyser, sourceOf(files));
  for (const [each, text] of files) {
    if (!each.includes('/node_modules/') && /\.[cm]?[jt]sx?$/.test(each)) await exported.update(each, text);
  }
  return exported.importableBy(path);
}

function realAnalyser(): Promise<Analyser> {
  return (analyser ??= loadAnalyser());
}

function isAsExpected(finding: Finding, { span, severity, rule, hasFix, message, text }: Expected): boolean {
  // A picture shows one line, so a finding over several lines is drawn to the end of the first.
  const [firstLine] = linesOf(text).filter(line => line.start <= finding.span.start && finding.span.start <= line.end);
  const shown: Span = {
    start: finding.span.start,
    end: Math.min(finding.span.end, firstLine?.end ?? finding.span.end),
  };
  return (
    shown.start === span.start &&
    shown.end === span.end &&
    finding.severity === severity &&
    finding.rule === rule &&
    canBeFixed(finding) === hasFix &&
    finding.message.includes(message)
  );
}

function wordsOf(finding: Finding): string {
  const { severity, rule, message } = finding;
  return `${severity}[${rule}]${canBeFixed(finding) ? ' 💡' : ''}: ${message}`;
}

function canBeFixed({ fixes }: Finding): boolean {
  return fixes.some(({ disabled }) => disabled === undefined);
}

/** A text after edits that do not overlap. */
export function applied(edits: readonly TextEdit[], text: string): string {
  const lastFirst = [...edits].sort((one, other) => other.span.start - one.span.start);
  return lastFirst.reduce((so, { span, newText }) => so.slice(0, span.start) + newText + so.slice(span.end), text);
}

function syntaxErrors(path: string, text: string): readonly string[] {
  const scripts = scriptsIn(path, text)?.scripts;
  if (scripts) return scripts.flatMap(each => syntaxErrors(`${path}.${each.language}`, each.text));
  const { diagnostics = [] } = ts.transpileModule(text, { fileName: path, reportDiagnostics: true });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
