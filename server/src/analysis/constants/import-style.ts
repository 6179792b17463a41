/**
 * How an import can name a file: with the ending that it has when it is `compiled` (`./codes.js`), with that of its `source`
 * (`./codes.ts`), or with none.
 */
export type ImportEnding = 'compiled' | 'source' | 'none';

/** How a file can import others of its project, by what finds modules there. */
export interface ImportStyle {
  /** The endings that lead somewhere; the first is the one to write where the file has no habit. */
  readonly endings: readonly [ImportEnding, ...ImportEnding[]];
  /** Whether Node takes the file as CommonJS, however it writes its imports, so that it has no ECMAScript modules. */
  readonly isCompiledToCommonJs: boolean;
}

/** For a file that has nothing to import. */
export const defaultImportStyle: ImportStyle = { endings: ['none', 'compiled', 'source'], isCompiledToCommonJs: false };
