import ts from 'typescript';

/** Whether a file is JavaScript: by its ending, or as a script in a document of another language. */
export function isJavaScript({ flags }: ts.SourceFile): boolean {
  return (flags & ts.NodeFlags.JavaScriptFile) !== 0 && (flags & ts.NodeFlags.JsonFile) === 0;
}
