import type ts from 'typescript';
import { scriptsIn } from '../embedded/scripts.ts';
import type { Analyser, Analysis, AnalysisInput, SourceInput } from './analysis.ts';
import { assumedProtocols } from './assumed/assumed-protocols.ts';
import { assumedRuntime, isSameRuntime, type AssumedRuntime } from './assumed/assumed-runtime.ts';
import { mayHoldCodes } from './candidates.ts';
import { commentPlacesIn } from './comments/comment-places.ts';
import { withDepartures } from './sent/departure.ts';
import { directivesIn, otherDirectivesIn } from './comments/directives.ts';
import { analyseScripts } from './embedded-scripts.ts';
import { findUses, type Findings } from './find-uses.ts';
import { defaultImportStyle, type ImportStyle } from './constants/import-style.ts';
import { importStyleOf } from './constants/project-import-style.ts';
import { importableIn } from './constants/importable.ts';
import { KnownFiles } from './program/known-files.ts';
import { ModuleResolution } from './program/module-resolution.ts';
import { createMicroProgram, gatherSources } from './program/micro-program.ts';
import { SyntaxTrees } from './program/syntax-trees.ts';
import { modulesBehind } from './receivers/settled-receivers.ts';

/** Makes an analyser with empty caches. */
export function createAnalyser(): Analyser {
  const trees = new SyntaxTrees();
  const finders: LastFindings[] = [];
  const analyseSource = (input: SourceInput): Analysis => {
    const finder = (finders[input.script?.index ?? 0] ??= new LastFindings());
    try {
      return analyse(input, trees, finder);
    } catch (error) {
      const { path, text } = input;
      return { path, text, ...nothing, ...nothingAround, trouble: troubleOf(error) };
    }
  };
  return {
    analyse(input) {
      const embedded = scriptsIn(input.path, input.text);
      return embedded ? analyseScripts(input, embedded, analyseSource) : analyseSource(input);
    },
  };
}

const nothingAround: Pick<
  Analysis,
  'importable' | 'importStyle' | 'protocols' | 'directives' | 'otherDirectives' | 'commentPlaces'
> = {
  importable: [],
  importStyle: defaultImportStyle,
  protocols: [],
  directives: [],
  otherDirectives: [],
  commentPlaces: [],
};

const nothing: Pick<Analysis, 'uses' | 'constants' | 'codesElsewhere' | 'wanted' | 'unknownReceivers'> = {
  uses: [],
  constants: [],
  codesElsewhere: [],
  wanted: [],
  unknownReceivers: [],
};

function analyse(input: SourceInput, trees: SyntaxTrees, last: LastFindings): Analysis {
  const { path, text, script } = input;
  const tree = trees.source(path, text, script);
  const directives = directivesIn(tree);
  const otherDirectives = otherDirectivesIn(tree);
  if (!mayHoldCodes(tree)) return { path, text, ...nothing, ...nothingAround, directives, otherDirectives };
  const files = new KnownFiles(input);
  const modules = new ModuleResolution(files);
  const sources = gatherSources(tree, files, modules, trees);
  const runtime = assumedRuntime(input, tree, files);
  const protocols = assumedProtocols(input, tree, files);
  const { settled, usedElsewhere } = input;
  const question: Question = { path, sources, runtime, settled, usedElsewhere };
  const { uses, constants, codesElsewhere, layout, unresolved, unknownReceivers } = last.of(question, () => {
    const program = createMicroProgram(path, sources, modules, trees, modulesBehind(settled));
    return findUses(program, runtime, settled, usedElsewhere);
  });
  const findImportStyle = (): ImportStyle =>
    input.importable?.length && layout ? importStyleOf(path, modules, runtime.runtime) : defaultImportStyle;
  const importStyle = findImportStyle();
  files.remember(() => {
    // Also where there is no use yet: completion offers what is to become one.
    assumedRuntime(input, tree, files);
    assumedProtocols(input, tree, files);
    findImportStyle();
    for (const { specifier, file } of unresolved) {
      const target = modules.resolve(specifier, file);
      if (target !== undefined) files.readFile(target);
    }
  });
  return {
    path,
    text,
    uses: withDepartures(tree, uses, protocols),
    constants,
    codesElsewhere,
    importable: importableIn(input, layout, constants, importStyle),
    importStyle,
    ...(layout && { layout }),
    runtime,
    protocols,
    directives,
    otherDirectives,
    commentPlaces: commentPlacesIn(tree, uses),
    wanted: [...files.wanted],
    unknownReceivers,
  };
}

/** All that an answer depends on. */
interface Question {
  readonly path: string;
  readonly sources: ReadonlyMap<string, ts.SourceFile>;
  readonly runtime: AssumedRuntime;
  readonly settled: AnalysisInput['settled'];
  readonly usedElsewhere: AnalysisInput['usedElsewhere'];
}

/**
 * What was found last. Finding out where an import leads takes a few rounds that bring folders and configuration files,
 * and no source: then the program would be the same, and so is the answer.
 */
class LastFindings {
  #last: { readonly question: Question; readonly findings: Findings } | undefined;

  of(question: Question, find: () => Findings): Findings {
    if (!this.#last || !isSameQuestion(question, this.#last.question)) this.#last = { question, findings: find() };
    return this.#last.findings;
  }
}

function isSameQuestion(one: Question, other: Question): boolean {
  return (
    one.path === other.path &&
    one.settled === other.settled &&
    one.usedElsewhere === other.usedElsewhere &&
    isSameRuntime(one.runtime, other.runtime) &&
    one.sources.size === other.sources.size &&
    [...one.sources].every(([path, tree]) => other.sources.get(path) === tree)
  );
}

function troubleOf(error: unknown): string {
  if (error instanceof RangeError) return 'nested too deeply';
  return `beyond the analysis: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
