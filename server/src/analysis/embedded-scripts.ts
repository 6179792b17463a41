import { passesGate } from '../apis/gate.ts';
import type { EmbeddedScript, EmbeddedScripts } from '../embedded/scripts.ts';
import type { Analysis, AnalysisInput, ScriptAnalysis, SourceInput } from './analysis.ts';
import { defaultImportStyle } from './constants/import-style.ts';

/** Analyses each script in a document on its own, and puts together what is found. */
export function analyseScripts(
  input: AnalysisInput,
  { text: source, scripts: embedded }: EmbeddedScripts,
  analyseSource: (input: SourceInput) => Analysis,
): Analysis {
  const scripts = embedded
    .filter(script => passesGate(script.text))
    .map((script, index): ScriptAnalysis => {
      const analysis = analyseSource(inputFor(script, index, input));
      // What exports them is for its compiler to say.
      const constants = analysis.constants.map(each =>
        each.declaration.file === input.path ? unexported(each) : each,
      );
      return { ...analysis, constants, spans: script.spans };
    });
  const [only, ...others] = scripts;
  const { path, text } = input;
  const together = only && others.length === 0 ? only : joined(path, scripts);
  return { ...together, path, text, source, scripts };
}

/** The analysis of the script that `offset` is in; of a file that is one source, its own. */
export function sourceAt(analysis: Analysis, offset: number): Analysis {
  const isHere = ({ spans }: ScriptAnalysis): boolean =>
    spans.some(({ start, end }) => start <= offset && offset <= end);
  return analysis.scripts?.find(isHere) ?? analysis;
}

/** The sources of a file: mostly the file itself. */
export function sourcesOf(analysis: Analysis): readonly Analysis[] {
  return analysis.scripts ?? [analysis];
}

/** An analysis whose text is blank where no source stands. */
export function withSourceOnly(analysis: Analysis): Analysis {
  return analysis.source === undefined ? analysis : { ...analysis, text: analysis.source };
}

function inputFor(
  { text, language, isOfPage, importsFiles }: EmbeddedScript,
  index: number,
  input: AnalysisInput,
): SourceInput {
  return {
    ...input,
    text,
    script: { index, language },
    isOfPage,
    importable: importsFiles ? (input.importable ?? []) : [],
  };
}

function unexported({ exportedAs: _, ...constant }: Analysis['constants'][number]): Analysis['constants'][number] {
  return constant;
}

function joined(path: string, scripts: readonly ScriptAnalysis[]): Omit<Analysis, 'text'> {
  const runtime = scripts.find(each => each.runtime)?.runtime;
  const trouble = scripts.find(each => each.trouble !== undefined)?.trouble;
  const uses = scripts.flatMap(each => each.uses);
  const protocols = scripts.flatMap(each => each.protocols);
  return {
    path,
    uses: uses.sort((one, other) => one.span.start - other.span.start),
    constants: scripts.flatMap(each => each.constants),
    codesElsewhere: scripts.flatMap(each => each.codesElsewhere),
    importable: [],
    importStyle: defaultImportStyle,
    ...(runtime && { runtime }),
    protocols: [...new Map(protocols.map(each => [each.protocol.id, each])).values()],
    directives: inOrder(scripts.flatMap(each => each.directives)),
    otherDirectives: inOrder(scripts.flatMap(each => each.otherDirectives)),
    commentPlaces: scripts.flatMap(each => each.commentPlaces).sort((one, other) => one.line.start - other.line.start),
    wanted: [...new Set(scripts.flatMap(each => each.wanted))],
    unknownReceivers: scripts.flatMap(each => each.unknownReceivers).sort((one, other) => one - other),
    ...(trouble !== undefined && { trouble }),
  };
}

function inOrder<Found extends { readonly span: { readonly start: number } }>(found: Found[]): readonly Found[] {
  return found.sort((one, other) => one.span.start - other.span.start);
}
