import ts from 'typescript';
import { folderOf, foldersUpwards } from './folders.ts';
import type { KnownFiles } from './known-files.ts';
import { findWorkspacePackage } from './workspace-packages.ts';

const baseOptions: ts.CompilerOptions = {
  allowJs: true,
  resolveJsonModule: true,
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** The options of a configuration file that say where modules are. `pathsBasePath` is TypeScript's own note of where `paths` begin. */
const mappingOptions: readonly string[] = ['paths', 'baseUrl', 'pathsBasePath'];

/**
 * Resolves import specifiers to the project's own files: relative ones, `paths` of the nearest tsconfig.json or
 * jsconfig.json, `imports` of package.json, and packages of the workspace. Installed packages are never looked at.
 */
export class ModuleResolution {
  readonly #files: KnownFiles;

  constructor(files: KnownFiles) {
    this.#files = files;
  }

  /** The path that `specifier` leads to from `containingFile`, as far as the known files tell. */
  resolve(specifier: string, containingFile: string): string | undefined {
    if (isRelative(specifier)) return this.#resolveWith(baseOptions, specifier, containingFile);
    if (specifier.startsWith('node:')) return undefined;
    const mapping = Object.entries(this.optionsOf(containingFile)).filter(([name]) => mappingOptions.includes(name));
    const configured = { ...baseOptions, ...Object.fromEntries(mapping) };
    return (
      this.#resolveWith(configured, specifier, containingFile) ??
      findWorkspacePackage(this.#files, specifier, folderOf(containingFile), (target, folder) =>
        this.#resolveWith(baseOptions, target, `${folder}package.json`),
      )
    );
  }

  #resolveWith(options: ts.CompilerOptions, specifier: string, containingFile: string): string | undefined {
    const { resolvedModule } = ts.resolveModuleName(specifier, containingFile, options, this.#host);
    return resolvedModule?.resolvedFileName;
  }

  /** The compiler options that the nearest configuration file at or above `containingFile` sets. */
  optionsOf(containingFile: string): ts.CompilerOptions {
    for (const each of foldersUpwards(folderOf(containingFile))) {
      for (const name of ['tsconfig.json', 'jsconfig.json']) {
        if (!this.#files.fileExists(each + name)) continue;
        const text = this.#files.readFile(each + name);
        return text === undefined ? {} : this.#readOptions(each, name, text);
      }
    }
    return {};
  }

  /** How Node takes the file, under such options: as an ECMAScript or a CommonJS module; undefined where it is not Node that resolves. */
  nodeFormatOf(path: string, options: ts.CompilerOptions): ts.ResolutionMode {
    return ts.getImpliedNodeFormatForFile(path, undefined, this.#host, options);
  }

  #readOptions(folder: string, name: string, text: string): ts.CompilerOptions {
    const { config } = ts.parseConfigFileTextToJson(name, text) as { config?: unknown };
    const host: ts.ParseConfigHost = {
      useCaseSensitiveFileNames: true,
      readDirectory: () => [],
      fileExists: path => isNodeBase(path) || this.#host.fileExists(path),
      readFile: path => (isNodeBase(path) ? nodeBase : this.#host.readFile(path)),
    };
    return ts.parseJsonConfigFileContent(config ?? {}, host, folder, undefined, folder + name).options;
  }

  readonly #host: ts.ModuleResolutionHost = {
    fileExists: path => !isInstalled(path) && this.#files.fileExists(path),
    readFile: path => (isInstalled(path) ? undefined : this.#files.readFile(path)),
    directoryExists: path => {
      const folder = path.endsWith('/') ? path : `${path}/`;
      return !isInstalled(folder) && this.#files.folderExists(folder);
    },
  };
}

function isRelative(specifier: string): boolean {
  return /^\.{1,2}(?:\/|$)/.test(specifier) || specifier.startsWith('/');
}

/** What `extends` names most often where Node runs what is compiled: it is installed, and so never read. */
function isNodeBase(path: string): boolean {
  return /\/node_modules\/@tsconfig\/node(?:1[6-9]|[2-9]\d|-lts)[\w-]*\/tsconfig\.json$/.test(path);
}

const nodeBase = '{ "compilerOptions": { "module": "node16" } }';

function isInstalled(path: string): boolean {
  return path.includes('/node_modules/');
}
