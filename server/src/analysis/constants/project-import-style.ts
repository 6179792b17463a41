import ts from 'typescript';
import type { Runtime } from '../../apis/runtimes.ts';
import type { ModuleResolution } from '../program/module-resolution.ts';
import type { ImportStyle } from './import-style.ts';

/** How the file at `path` can import others, as its compiler options and its package.json tell. */
export function importStyleOf(path: string, modules: ModuleResolution, runtime: Runtime): ImportStyle {
  if (runtime.findsFilesOnly) return { endings: ['source'], isCompiledToCommonJs: false };
  const options = modules.optionsOf(path);
  const format = modules.nodeFormatOf(path, options);
  const isNodes = modules.nodeFormatOf('/a.ts', options) !== undefined;
  const isCompiledToCommonJs = isNodes && format === ts.ModuleKind.CommonJS;
  const isTypeScript = /\.[cm]?tsx?$/.test(path);
  if (isNodes && isTypeScript && !isCompiledToCommonJs) {
    const takesSources =
      options.allowImportingTsExtensions === true || options.rewriteRelativeImportExtensions === true;
    return { endings: takesSources ? ['source', 'compiled'] : ['compiled', 'source'], isCompiledToCommonJs };
  }
  // Node and browsers find no module without its ending; where a bundler comes first, nobody writes it.
  const isRunAsItIs = /\.(?:mts|mjs|js)$/.test(path);
  return {
    endings: isRunAsItIs ? ['compiled', 'none', 'source'] : ['none', 'compiled', 'source'],
    isCompiledToCommonJs,
  };
}
