import ts from 'typescript';
import standardLibrary from 'typescript/lib?texts';
import { apis } from '../../apis/apis.ts';
import markers from '../../apis/markers.d.ts?text';
import world from '../../apis/world.d.ts?text';

/** Where Closewise's own declarations live in a program; no project has such a folder. */
export const declarationFolder = '/closewise-declarations/';

/** How many parsed files are kept: more than a file with its imports needs, few enough for a long-lived server. */
const keptTrees = 500;

const declarationTexts: ReadonlyMap<string, string> = new Map([
  ...standardLibrary.map((text, index) => [`lib.${index}.d.ts`, text] as const),
  ['markers.d.ts', markers],
  ['world.d.ts', world],
  ['require.d.ts', requireOverloads()],
  ...apis.map(api => [`${api.id}.d.ts`, api.declarations] as const),
]);

/** The paths of Closewise's declarations, in the order in which they are given to TypeScript. */
export const declarationPaths: readonly string[] = [...declarationTexts.keys()].map(name => declarationFolder + name);

/** Parsed files, kept by path and text, so that a file that has not changed is parsed once. */
export class SyntaxTrees {
  readonly #declarations = new Map<string, ts.SourceFile>();
  readonly #sources = new Map<string, ts.SourceFile>();

  /** One of Closewise's own declaration files. */
  declaration(path: string): ts.SourceFile | undefined {
    const text = declarationTexts.get(path.slice(declarationFolder.length));
    if (text === undefined || !path.startsWith(declarationFolder)) return undefined;
    const tree =
      this.#declarations.get(path) ?? ts.createSourceFile(path, text, { languageVersion: ts.ScriptTarget.ESNext });
    this.#declarations.set(path, tree);
    return tree;
  }

  /** A file of the project. */
  source(path: string, text: string): ts.SourceFile {
    const kept = this.#sources.get(path);
    const tree = kept?.text === text ? kept : parse(path, text);
    this.#sources.delete(path); // so that the newest is last
    this.#sources.set(path, tree);
    const oldest = this.#sources.keys().next();
    if (this.#sources.size > keptTrees && !oldest.done) this.#sources.delete(oldest.value);
    return tree;
  }
}

function parse(path: string, text: string): ts.SourceFile {
  const options: ts.CreateSourceFileOptions = {
    languageVersion: ts.ScriptTarget.ESNext,
    jsDocParsingMode: ts.JSDocParsingMode.ParseAll,
    setExternalModuleIndicator,
  };
  return ts.createSourceFile(path, text, options, /* setParentNodes */ true);
}

/**
 * Makes every file a module, so that a script's own `WebSocket` or `socket` never meets the declarations of others.
 * CommonJS stays what it is: there the binder finds `module.exports`.
 */
function setExternalModuleIndicator(file: ts.SourceFile): void {
  const isCommonJs = /\.c?jsx?$/.test(file.fileName) && /\brequire\s*\(|\bexports\b/.test(file.text);
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

/** `require` in TypeScript files, where TypeScript itself does not resolve it. */
function requireOverloads(): string {
  return apis
    .flatMap(api => api.modules)
    .map(name => `declare function require(id: '${name}'): typeof import('${name}');`)
    .join('\n');
}
