import ts from 'typescript';
import standardLibrary from 'typescript/lib?texts';
import type { Library } from '../../apis/api.ts';
import { allDeclarations } from '../../apis/libraries.ts';
import markers from '../../apis/markers.d.ts?text';
import { libraryOf } from '../../apis/mentions.ts';
import { moduleInRegistry } from '../../apis/registry-names.ts';
import { modulesOf } from '../../apis/shapes.ts';
import world from '../../apis/world.d.ts?text';
import type { ScriptLanguage } from '../../embedded/script.ts';
import { isJavaScript } from '../languages.ts';
import { withPlainImports } from './compiled-imports.ts';

/** Where Closewise's own declarations live in a program; no project has such a folder. */
export const declarationFolder = '/closewise-declarations/';

/** How many parsed files are kept: more than a file with its imports needs, few enough for a long-lived server. */
const keptTrees = 500;

const always: ReadonlyMap<string, string> = new Map([
  ...standardLibrary.map((text, index) => [pathOf(`lib.${index}`), text] as const),
  [pathOf('markers'), markers],
  [pathOf('world'), world],
]);
/** What comes from a module that nobody knows is not a WebSocket: `unknown`, which has no `close`. */
const requireAny = [pathOf('require'), 'declare function require(id: string): unknown;'] as const;
const ofLibrary: ReadonlyMap<Library, readonly [path: string, text: string]> = new Map(
  allDeclarations.map((library, index) => [library, [pathOf(`library.${index}`), textOf(library)]]),
);
const declarationTexts: ReadonlyMap<string, string> = new Map([...always, ...ofLibrary.values(), requireAny]);

/** The paths of Closewise's declarations for a program with these libraries, in the order in which TypeScript is given them. */
export function declarationPaths(libraries: readonly Library[]): readonly string[] {
  const [requirePath] = requireAny; // last, because the first overload that fits is taken
  return [...always.keys(), ...libraries.flatMap(library => ofLibrary.get(library)?.[0] ?? []), requirePath];
}

/** Which of the scripts in a document it is, and what it is written in. */
export interface ScriptInFile {
  readonly index: number;
  readonly language: ScriptLanguage;
}

const kinds: Readonly<Record<ScriptLanguage, ts.ScriptKind>> = {
  js: ts.ScriptKind.JS,
  jsx: ts.ScriptKind.JSX,
  ts: ts.ScriptKind.TS,
  tsx: ts.ScriptKind.TSX,
};

/** Parsed files, kept by path and text, so that a file that has not changed is parsed once. */
export class SyntaxTrees {
  readonly #declarations = new Map<string, ts.SourceFile>();
  readonly #sources = new Map<
    string,
    { readonly text: string; readonly language: ScriptLanguage | undefined; readonly tree: ts.SourceFile }
  >();

  /** One of Closewise's own declaration files. */
  declaration(path: string): ts.SourceFile | undefined {
    const text = declarationTexts.get(path);
    if (text === undefined) return this.#declarations.get(path);
    return this.#parsed(path, text);
  }

  #parsed(path: string, text: string): ts.SourceFile {
    const tree =
      this.#declarations.get(path) ?? ts.createSourceFile(path, text, { languageVersion: ts.ScriptTarget.ESNext });
    this.#declarations.set(path, tree);
    return tree;
  }

  /** What `npm:ws@8` and the like lead to: a module that hands on all of the one that the declarations declare. */
  registryModule(specifier: string): ts.SourceFile | undefined {
    const name = moduleInRegistry(specifier);
    return name !== undefined && libraryOf(specifier)
      ? this.#parsed(pathOf(`registry/${name}`), `import all = require('${name}');\nexport = all;`)
      : undefined;
  }

  /** A file of the project, or a script in it. */
  source(path: string, text: string, script?: ScriptInFile): ts.SourceFile {
    const key = script ? `${path}#${script.index}` : path;
    const kept = this.#sources.get(key);
    const isKept = kept?.text === text && kept.language === script?.language;
    const tree = isKept ? kept.tree : parse(path, withPlainImports(text), script && kinds[script.language]);
    this.#sources.delete(key); // so that the newest is last
    this.#sources.set(key, { text, language: script?.language, tree });
    const oldest = this.#sources.keys().next();
    if (this.#sources.size > keptTrees && !oldest.done) this.#sources.delete(oldest.value);
    return tree;
  }
}

function parse(path: string, text: string, kind: ts.ScriptKind | undefined): ts.SourceFile {
  const options: ts.CreateSourceFileOptions = {
    languageVersion: ts.ScriptTarget.ESNext,
    jsDocParsingMode: ts.JSDocParsingMode.ParseAll,
    setExternalModuleIndicator,
  };
  return ts.createSourceFile(path, text, options, /* setParentNodes */ true, kind);
}

/**
 * Makes every file a module, so that a script's own `WebSocket` or `socket` never meets the declarations of others.
 * CommonJS stays what it is: there the binder finds `module.exports`.
 */
function setExternalModuleIndicator(file: ts.SourceFile): void {
  const isCommonJs =
    isJavaScript(file) && !file.fileName.endsWith('.mjs') && /\brequire\s*\(|\bexports\b/.test(file.text);
  const indicator = file.statements.find(isModuleStatement) ?? (isCommonJs ? undefined : true);
  (file as { externalModuleIndicator?: ts.Node | true | undefined }).externalModuleIndicator = indicator;
}

function isModuleStatement(statement: ts.Statement): boolean {
  return (
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isExportAssignment(statement) ||
    (ts.isImportEqualsDeclaration(statement) && ts.isExternalModuleReference(statement.moduleReference)) ||
    (ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(modifier => modifier.kind === ts.SyntaxKind.ExportKeyword) === true)
  );
}

function pathOf(name: string): string {
  return `${declarationFolder}${name}.d.ts`;
}

/** The declarations, and `require` for TypeScript files, where TypeScript itself does not resolve it. */
function textOf(library: Library): string {
  const overloads = modulesOf(library).map(
    name => `declare function require(id: '${name}'): typeof import('${name}');`,
  );
  return [library.declarations, ...overloads].join('\n');
}
