import type { AnalysisInput, NamedConstant } from '../analysis.ts';
import type { FileLayout } from './file-layout.ts';
import type { ImportStyle } from './import-style.ts';
import { isTestPath } from '../assumed/test-files.ts';

/**
 * Those constants of other files that a file can import and does not yet: they are exported as the file imports, and not
 * by a test. `present` are those that can be used in the file already.
 */
export function importableIn(
  { path, importable = [] }: AnalysisInput,
  layout: FileLayout | undefined,
  present: readonly NamedConstant[],
  style: ImportStyle,
): readonly NamedConstant[] {
  if (!layout || importable.length === 0) return [];
  const isPresent = ({ declaration: { file, start } }: NamedConstant): boolean =>
    present.some(({ declaration }) => declaration.file === file && declaration.start === start);
  return importable.filter(
    constant =>
      constant.declaration.file !== path &&
      canImport(path, layout, style, constant) &&
      !isTestPath(constant.declaration.file) &&
      !isPresent(constant),
  );
}

function canImport(
  path: string,
  { modules }: FileLayout,
  { isCompiledToCommonJs }: ImportStyle,
  { exportedBy, declaration: { file } }: NamedConstant,
): boolean {
  // What only declares has a value somewhere else, if at all.
  if (exportedBy === undefined || /\.d\.[cm]?ts$/.test(file)) return false;
  const isTypeScript = /\.[cm]?tsx?$/.test(path);
  const isCommon = modules === 'require' || path.endsWith('.cjs') || (path.endsWith('.cts') && modules !== 'import');
  if (exportedBy === 'module.exports') return isCommon && !isTypeScript;
  // A plain script that begins to import is one no longer, and a browser refuses it.
  if (isCommon || (modules === 'script' && /\.c?js$/.test(path))) return false;
  if (isCompiledToCommonJs && /\.m[jt]s$/.test(file)) return false;
  // JavaScript that no compiler reads cannot import TypeScript.
  return !/\.[cm]?js$/.test(path) || /\.m?jsx?$/.test(file);
}
