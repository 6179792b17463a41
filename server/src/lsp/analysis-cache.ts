import type { TextDocument } from 'vscode-languageserver-textdocument';
import { loadAnalyser, passesGate, type Analyser, type Analysis, type AnalysisInput, type KnownPath } from '../core.ts';
import { analyseFile, readPaths, type FileSource } from '../workspace/analyse-file.ts';
import type { Log } from './log.ts';
import type { OpenDocuments } from './open-documents.ts';
import type { SettledReceivers } from './settled-receivers.ts';
import { isSource, pathOfDocument } from './uri.ts';

/** What is known of a document at one moment. */
export interface AnalysedDocument {
  readonly analyser: Analyser;
  readonly analysis: Analysis;
  /** What it is the analysis of. */
  readonly input: AnalysisInput;
  /** The other paths that were read for it. */
  readonly known: ReadonlyMap<string, KnownPath>;
}

interface Entry {
  readonly document: TextDocument;
  readonly runtime: string | undefined;
  /** Filled while the analysis runs. */
  readonly known: Map<string, KnownPath>;
  readonly result: Promise<AnalysedDocument | undefined>;
  /** Set when something that it has read is no longer so. */
  outdated: boolean;
}

/** With more paths than this, some are likely to be left over from imports that are no longer there. */
const mostPathsToReadAgain = 100;

/** One analysis for every open document, made when it is first asked for and shared by all features. */
export class AnalysisCache {
  readonly #documents: OpenDocuments;
  readonly #files: FileSource;
  readonly #settled: SettledReceivers;
  readonly #log: Log;
  readonly #chosenRuntime: () => Promise<string | undefined>;
  readonly #entries = new Map<string, Entry>();
  #analyser: Promise<Analyser> | undefined;

  /** `chosenRuntime` is asked for the id of the runtime that the user has set, each time that an analysis is wanted. */
  constructor(
    documents: OpenDocuments,
    files: FileSource,
    settled: SettledReceivers,
    log: Log,
    chosenRuntime: () => Promise<string | undefined>,
  ) {
    this.#documents = documents;
    this.#files = files;
    this.#settled = settled;
    this.#log = log;
    this.#chosenRuntime = chosenRuntime;
    documents.onDidClose(({ document }) => this.#entries.delete(document.uri));
  }

  /**
   * The analysis of `document`, true to the settings, and to the files that it has read when it is handed out. Undefined for
   * what cannot contain a close code, and for a document that was changed or closed meanwhile.
   */
  async analysisOf(document: TextDocument): Promise<AnalysedDocument | undefined> {
    while (this.#isCurrent(document)) {
      const runtime = await this.#chosenRuntime();
      if (!this.#isCurrent(document)) return undefined;
      const entry = this.#entryOf(document, runtime);
      const analysed = await entry.result;
      if (!entry.outdated && this.#isCurrent(document)) return analysed;
    }
    return undefined;
  }

  /**
   * To be called when the file or folder at `path` has changed: into `text` where that is known, null where nothing is
   * there any more. Returns the documents whose analysis had read something else there, or something below it.
   */
  outdate(path: string, text?: string | null): readonly TextDocument[] {
    const readers = [...this.#entries.values()].filter(
      ({ outdated, known }) =>
        !outdated && (hasRead(known, path, text) || (text === undefined && hasReadBelow(known, path))),
    );
    for (const reader of readers) reader.outdated = true;
    return readers.map(({ document }) => document);
  }

  /** To be called when the client has said more about `document`. */
  renew(document: TextDocument): void {
    const entry = this.#entries.get(document.uri);
    if (entry?.document === document) entry.outdated = true;
  }

  #isCurrent(document: TextDocument): boolean {
    return this.#documents.get(document.uri) === document;
  }

  #entryOf(document: TextDocument, runtime: string | undefined): Entry {
    const last = this.#entries.get(document.uri);
    if (last?.document === document && last.runtime === runtime && !last.outdated) return last;
    const known = new Map<string, KnownPath>();
    const result = this.#analyse(document, runtime, known, [...(last?.known.keys() ?? [])]);
    const entry = { document, runtime, known, result, outdated: false };
    this.#entries.set(document.uri, entry);
    return entry;
  }

  /** `readBefore` is read at once, because each round of asking costs a whole analysis. */
  async #analyse(
    document: TextDocument,
    runtime: string | undefined,
    known: Map<string, KnownPath>,
    readBefore: readonly string[],
  ): Promise<AnalysedDocument | undefined> {
    const path = pathOfDocument(document);
    const text = document.getText();
    if (path === undefined || !isSource(path) || !passesGate(text)) return undefined;
    this.#analyser ??= loadAnalyser();
    const analyser = await this.#analyser;
    if (readBefore.length <= mostPathsToReadAgain) await readPaths(this.#files, readBefore, known);
    if (!this.#isCurrent(document)) return undefined;
    const settled = this.#settled.of(document);
    const more = { ...(runtime !== undefined && { runtime }), ...(settled && { settled }) };
    const analysis = await analyseFile(analyser, this.#files, path, text, known, more);
    if (analysis.trouble !== undefined) this.#log.warnOnce(`${path}: not analysed, because it is ${analysis.trouble}`);
    return { analyser, analysis, input: { ...more, path, text, known }, known };
  }
}

function hasRead(known: ReadonlyMap<string, KnownPath>, path: string, text: string | null | undefined): boolean {
  return known.has(path) && known.get(path) !== text;
}

function hasReadBelow(known: ReadonlyMap<string, KnownPath>, folder: string): boolean {
  return !folder.endsWith('/') && [...known.keys()].some(path => path.startsWith(`${folder}/`));
}
