import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  findingsOf,
  passesGate,
  type Analysis,
  type ConstantElsewhere,
  type KnownPath,
  type NamedConstant,
} from '../../core.ts';
import type { Settings } from '../../configuration/settings.ts';
import { codesOf } from '../../map/file-codes.ts';
import { analyseFile } from '../../workspace/analyse-file.ts';
import { mayExportCodes } from '../../workspace/exported-codes.ts';
import { toDiagnostic } from '../reported-findings.ts';
import type { Session } from '../session.ts';
import { locatedCodes, type LocatedCodes } from './workspace-codes.ts';

/** What was found in a file that need not be open. */
export interface CheckedFile {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where it has none. */
  readonly codes?: LocatedCodes;
  /** The constants of other files that it uses as codes; absent where there are none. */
  readonly elsewhere?: readonly ConstantElsewhere[];
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
  if (settings.isIgnored) return nothing;
  const analysed = await analysisOf(session, path, text, settings, importable);
  if (!analysed) return nothing;
  const { analysis, known } = analysed;
  const document = TextDocument.create(session.files.uriOf(path), '', 0, text);
  // What only declares codes is no matter of the rules.
  const findings = passesGate(text) ? findingsOf(analysis, settings) : [];
  const codes = codesOf(analysis);
  return {
    diagnostics: findings.map(finding => toDiagnostic(session, { document, analysis, known }, finding)),
    ...(codes && { codes: locatedCodes(codes, span => session.positions.toRange(document, span)) }),
    ...(analysis.codesElsewhere.length > 0 && { elsewhere: analysis.codesElsewhere }),
    read: known,
  };
}

/** The analysis of a file that may hold or declare codes; that of an open document is shared with all that is shown in it. */
export async function analysisOf(
  session: Session,
  path: string,
  text: string,
  settings: Settings,
  importable: readonly NamedConstant[],
): Promise<{ readonly analysis: Analysis; readonly known: ReadonlyMap<string, KnownPath> } | undefined> {
  const usedElsewhere = session.usedElsewhere.of(path);
  const mayHold = passesGate(text) || usedElsewhere.length > 0;
  if (!mayHold && !mayExportCodes(text)) return undefined;
  const open = session.files.openAt(path);
  const shared = mayHold && open?.getText() === text ? await session.analyses.analysisOf(open) : undefined;
  if (shared) return shared;
  const known = new Map<string, KnownPath>();
  const analyser = await session.analyses.analyser();
  const analysis = await analyseFile(analyser, session.files, path, text, known, {
    ...settings,
    importable,
    usedElsewhere,
  });
  return { analysis, known };
}
