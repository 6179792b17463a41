import type ts from 'typescript';
import type { Analyser, Analysis, AnalysisInput } from './analysis.ts';
import { mayHoldCodes } from './candidates.ts';
import { findUses, type Findings } from './find-uses.ts';
import { KnownFiles } from './program/known-files.ts';
import { ModuleResolution } from './program/module-resolution.ts';
import { createMicroProgram, gatherSources } from './program/micro-program.ts';
import { SyntaxTrees } from './program/syntax-trees.ts';

/** Makes an analyser with empty caches. */
export function createAnalyser(): Analyser {
  const trees = new SyntaxTrees();
  const finder = new LastFindings();
  return {
    analyse(input) {
      try {
        return analyse(input, trees, finder);
      } catch (error) {
        const { path, text } = input;
        return { path, text, uses: [], constants: [], wanted: [], trouble: troubleOf(error) };
      }
    },
  };
}

function analyse(input: AnalysisInput, trees: SyntaxTrees, last: LastFindings): Analysis {
  const { path, text } = input;
  if (!mayHoldCodes(trees.source(path, text))) return { path, text, uses: [], constants: [], wanted: [] };
  const files = new KnownFiles(input);
  const modules = new ModuleResolution(files);
  const sources = gatherSources(path, files, modules, trees);
  const { uses, constants, unresolved } = last.of(path, sources, () =>
    findUses(createMicroProgram(path, sources, modules, trees)),
  );
  files.remember(() => {
    for (const { specifier, file } of unresolved) {
      const target = modules.resolve(specifier, file);
      if (target !== undefined) files.readFile(target);
    }
  });
  return { path, text, uses, constants, wanted: [...files.wanted] };
}

/**
 * What was found last. Finding out where an import leads takes a few rounds that bring folders and configuration files,
 * and no source: then the program would be the same, and so is the answer.
 */
class LastFindings {
  #path = '';
  #sources: ReadonlyMap<string, ts.SourceFile> = new Map();
  #findings: Findings = { uses: [], constants: [], unresolved: [] };

  of(path: string, sources: ReadonlyMap<string, ts.SourceFile>, find: () => Findings): Findings {
    const isSame =
      path === this.#path &&
      sources.size === this.#sources.size &&
      [...sources].every(([each, tree]) => this.#sources.get(each) === tree);
    if (isSame) return this.#findings;
    this.#findings = find();
    this.#path = path;
    this.#sources = sources;
    return this.#findings;
  }
}

function troubleOf(error: unknown): string {
  if (error instanceof RangeError) return 'nested too deeply';
  return `beyond the analysis: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
