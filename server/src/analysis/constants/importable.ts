import type { AnalysisInput, NamedConstant } from '../analysis.ts';
import type { FileLayout } from './file-layout.ts';
import { isTestPath } from '../assumed/test-files.ts';

/**
 * Those constants of other files that a file can import and does not yet: they are exported as the file imports, and not
 * by a test. `present` are those that can be used in the file already.
 */
export function importableIn(
  { path, importable = [] }: AnalysisInput,
  layout: FileLayout | undefined,
  present: readonly NamedConstant[],
): readonly NamedConstant[] {
  if (!layout || importable.length === 0) return [];
  const isPresent = ({ declaration: { file, start } }: NamedConstant): boolean =>
    present.some(({ declaration }) => declaration.file === file && declaration.start === start);
  return importable.filter(
    constant =>
      constant.declaration.file !== path &&
      canImport(path, layout, constant) &&
      !isTestPath(constant.declaration.file) &&
      !isPresent(constant),
  );
}

function canImport(path: string, { modules }: FileLayout, { exportedBy, declaration }: NamedConstant): boolean {
  if (exportedBy === undefined) return false;
  const isCommon = modules === 'require' || path.endsWith('.cjs') || path.endsWith('.cts');
  const isTypeScript = /\.[cm]?tsx?$/.test(path);
  if (exportedBy === 'module.exports') return isCommon && !isTypeScript;
  // A plain script that begins to import is one no longer, and a browser refuses it.
  if (modules === 'script' && /\.c?js$/.test(path)) return false;
  // JavaScript that no compiler reads cannot import TypeScript.
  return !isCommon && (isTypeScript || path.endsWith('x') || /\.m?jsx?$/.test(declaration.file));
}
