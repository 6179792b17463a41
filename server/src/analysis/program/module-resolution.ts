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
    const configured = { ...baseOptions, ...this.#pathMapping(folderOf(containingFile)) };
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

  /** `paths` and `baseUrl` of the nearest configuration file at or above `folder`. */
  #pathMapping(folder: string): ts.CompilerOptions {
    for (const each of foldersUpwards(folder)) {
      for (const name of ['tsconfig.json', 'jsconfig.json']) {
        if (!this.#files.fileExists(each + name)) continue;
        const text = this.#files.readFile(each + name);
        return text === undefined ? {} : this.#readPathMapping(each, name, text);
      }
    }
    return {};
  }

  #readPathMapping(folder: string, name: string, text: string): ts.CompilerOptions {
    const { config } = ts.parseConfigFileTextToJson(name, text) as { config?: unknown };
    const host: ts.ParseConfigHost = { ...this.#host, useCaseSensitiveFileNames: true, readDirectory: () => [] };
    const { options } = ts.parseJsonConfigFileContent(config ?? {}, host, folder, undefined, folder + name);
    return Object.fromEntries(Object.entries(options).filter(([option]) => mappingOptions.includes(option)));
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

function isInstalled(path: string): boolean {
  return path.includes('/node_modules/');
}
