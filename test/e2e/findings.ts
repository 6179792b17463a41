import { languages, type Diagnostic, type TextDocument } from 'vscode';
import { pictureOf } from './editor.ts';
import { eventually } from './eventually.ts';

/** Closewise's diagnostics of a document, each as `rule: line with [brackets] around what is marked`, in text order. */
export function findingsIn(document: TextDocument): string[] {
  return languages
    .getDiagnostics(document.uri)
    .filter(diagnostic => diagnostic.source === 'closewise')
    .sort((one, other) => one.range.start.compareTo(other.range.start))
    .map(diagnostic => `${ruleOf(diagnostic)}: ${pictureOf(document, diagnostic.range)}`);
}

/** Waits until the document has these findings and no other. */
export async function hasFindings(document: TextDocument, ...expected: readonly string[]): Promise<void> {
  await eventually(
    languages.onDidChangeDiagnostics,
    () => findingsIn(document).join('\n') === expected.join('\n') || undefined,
    () => `expected\n${expected.join('\n')}\ngot\n${findingsIn(document).join('\n')}`,
  );
}

/** The rule that found it, which is the diagnostic's code. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
