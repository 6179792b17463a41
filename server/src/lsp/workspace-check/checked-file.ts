import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findingsOf, passesGate, type KnownPath, type NamedConstant } from '../../core.ts';
import type { Settings } from '../../configuration/settings.ts';
import { analyseFile } from '../../workspace/analyse-file.ts';
import { toDiagnostic } from '../reported-findings.ts';
import type { Session } from '../session.ts';

/** What was found in a file that need not be open. */
export interface CheckedFile {
  readonly diagnostics: readonly Diagnostic[];
  /** What else was read for it. */
  readonly read: ReadonlyMap<string, KnownPath>;
}

const nothing: CheckedFile = { diagnostics: [], read: new Map() };

/** Checks the text of a file, as it is on the disk or in an open document; `importable` are the constants that it can import. */
export async function checkFile(
  session: Session,
  path: string,
  text: string,
  settings: Settings,
  importable: readonly NamedConstant[],
): Promise<CheckedFile> {
  if (settings.isIgnored || !passesGate(text)) return nothing;
  const document = TextDocument.create(session.files.uriOf(path), '', 0, text);
  const known = new Map<string, KnownPath>();
  const analyser = await session.analyses.analyser();
  const analysis = await analyseFile(analyser, session.files, path, text, known, { ...settings, importable });
  const diagnostics = findingsOf(analysis, settings).map(finding =>
    toDiagnostic(session, { document, analysis, known }, finding),
  );
  return { diagnostics, read: known };
}
