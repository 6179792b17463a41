import ts from 'typescript';
import type { Library } from '../../apis/api.ts';
import { librariesNamedIn } from '../../apis/mentions.ts';
import { isJavaScript } from '../languages.ts';
import type { KnownFiles } from './known-files.ts';
import type { ModuleResolution } from './module-resolution.ts';
import { rememberingChecker } from './remembering-checker.ts';
import { declarationFolder, declarationPaths, type SyntaxTrees } from './syntax-trees.ts';

const options: ts.CompilerOptions & { readonly allowNonTsExtensions: boolean } = {
  // A document of another language, with the scripts in it.
  allowNonTsExtensions: true,
  allowJs: true,
  checkJs: false,
  strict: true,
  noLib: true,
  types: [],
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Auto,
  jsx: ts.JsxEmit.Preserve,
  // Without it `import * as WebSocket from 'ws'` would not be a class, as it is for the many who write it so.
  esModuleInterop: false,
  allowSyntheticDefaultImports: true,
  resolveJsonModule: true,
  skipLibCheck: true,
};

/** The small program around one file: the file, those of its imports that are known, and Closewise's declarations. */
export interface MicroProgram {
  readonly checker: ts.TypeChecker;
  readonly file: ts.SourceFile;
  /** The project's files in the program, `file` first. */
  readonly sources: readonly ts.SourceFile[];
  /** The libraries whose declarations are in the program. */
  readonly libraries: readonly Library[];
  /** Closewise's own declarations. */
  readonly declarations: readonly ts.SourceFile[];
  /** Where an import leads; undefined when it leads to nothing that is in the program. */
  resolve(specifier: string, containingFile: string): ts.SourceFile | undefined;
}

/** Gathers the files of the program of `file`: the file and, one after the other, the imports whose texts are known. */
export function gatherSources(
  file: ts.SourceFile,
  files: KnownFiles,
  modules: ModuleResolution,
  trees: SyntaxTrees,
): Map<string, ts.SourceFile> {
  const sources = new Map<string, ts.SourceFile>();
  const add = (source: ts.SourceFile) => {
    sources.set(source.fileName, source);
    for (const specifier of specifiersOf(source)) {
      const target = modules.resolve(specifier, source.fileName);
      const text = target === undefined || sources.has(target) ? undefined : files.readFile(target);
      if (target !== undefined && text !== undefined) add(trees.source(target, text));
    }
  };
  add(file);
  return sources;
}

/**
 * Builds the program around the file `path`, which is one of `sources`. The declarations of `moreModules` are in it although
 * no source names them.
 */
export function createMicroProgram(
  path: string,
  sources: ReadonlyMap<string, ts.SourceFile>,
  modules: ModuleResolution,
  trees: SyntaxTrees,
  moreModules: readonly string[],
): MicroProgram {
  const resolve = (specifier: string, containingFile: string) => {
    const target = modules.resolve(specifier, containingFile);
    return target === undefined ? undefined : sources.get(target);
  };
  const host: ts.CompilerHost = {
    fileExists: path => sources.has(path),
    readFile: path => sources.get(path)?.text,
    getSourceFile: path => sources.get(path) ?? trees.declaration(path),
    resolveModuleNameLiterals: (literals, containingFile) =>
      literals.map(({ text }) => {
        const target = resolve(text, containingFile) ?? trees.registryModule(text);
        if (!target) return { resolvedModule: undefined };
        const extension = /\.d\.[cm]?ts$|\.[^.]+$/.exec(target.fileName)?.[0] ?? ts.Extension.Ts;
        return { resolvedModule: { resolvedFileName: target.fileName, extension } };
      }),
    getDefaultLibFileName: () => `${declarationFolder}lib.0.d.ts`,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: path => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => undefined,
  };
  const libraries = librariesNamedIn([
    ...Array.from(sources.values(), ({ text }) => text),
    ...moreModules.map(name => `'${name}'`),
  ]);
  const declarations = declarationPaths(libraries);
  const rootNames = [...declarations, ...sources.keys()];
  const program = ts.createProgram({ rootNames, options, host });
  const file = sources.get(path);
  if (!file) throw new Error(`${path} is not among its own sources`);
  return {
    checker: rememberingChecker(program.getTypeChecker()),
    file,
    sources: [...sources.values()],
    libraries,
    declarations: declarations.flatMap(each => program.getSourceFile(each) ?? []),
    resolve,
  };
}

/** Whether a declaration is one of Closewise's own. */
export function isOwnDeclaration(node: ts.Node): boolean {
  return node.getSourceFile().fileName.startsWith(declarationFolder);
}

const specifierCache = new WeakMap<ts.SourceFile, readonly string[]>();

/** What a source imports, in JavaScript also in its comments. */
export function specifiersOf(source: ts.SourceFile): readonly string[] {
  const cached = specifierCache.get(source);
  if (cached) return cached;
  const detects = isJavaScript(source);
  const imported = ts.preProcessFile(source.text, true, detects).importedFiles.map(({ fileName }) => fileName);
  const specifiers = detects ? [...imported, ...importedByComments(source.text)] : imported;
  specifierCache.set(source, specifiers);
  return specifiers;
}

/** `./room` in `@param {import('./room').Room} room` and in `@import { Room } from './room'`. */
function importedByComments(text: string): string[] {
  const found = text.matchAll(/(?:\bimport\(\s*|@import\b[^'"\n]*\bfrom\s+)['"]([^'"\n]+)['"]/g);
  return Array.from(found, ([, specifier]) => specifier ?? '');
}
