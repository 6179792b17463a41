import path from 'node:path';
import ts from 'typescript';
import type { MethodDeclaration } from '../../server/src/core.ts';
import type { Settle } from './fixture.ts';

const libraryFolder = path.resolve('node_modules/typescript/lib').replaceAll(path.sep, '/');
const registry = ts.createDocumentRegistry();

/** What TypeScript says when it knows the whole project: the files of a fixture, also those in `node_modules`, and the DOM. */
export const askTypeScript: Settle = (files, file, offsets) => {
  const textOf = (name: string): string | undefined => files.get(name) ?? ts.sys.readFile(name);
  const options: ts.CompilerOptions = {
    allowJs: true,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ESNext,
  };
  const service = ts.createLanguageService(
    {
      getCompilationSettings: () => options,
      getScriptFileNames: () => [file],
      getScriptVersion: name => files.get(name) ?? 'on the disk',
      getScriptSnapshot: name => {
        const text = textOf(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => '/',
      getDefaultLibFileName: () => `${libraryFolder}/lib.esnext.d.ts`,
      fileExists: name => textOf(name) !== undefined,
      readFile: textOf,
    },
    registry,
  );
  return new Map(
    offsets.map(offset => {
      const definitions = service.getDefinitionAtPosition(file, offset) ?? [];
      return [
        offset,
        definitions.flatMap(({ fileName, textSpan }): MethodDeclaration[] => {
          const text = textOf(fileName);
          return text === undefined ? [] : [{ path: fileName, text, offset: textSpan.start }];
        }),
      ];
    }),
  );
};
