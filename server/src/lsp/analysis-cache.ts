import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  isProse,
  loadAnalyser,
  passesGate,
  type Analyser,
  type Analysis,
  type AnalysisInput,
  type KnownPath,
} from '../core.ts';
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
  readonly settings: AnalysisSettings;
  /** Filled while the analysis runs. */
  readonly known: Map<string, KnownPath>;
  readonly result: Promise<AnalysedDocument | undefined>;
  /** Set when something that it has read is no longer so. */
  outdated: boolean;
}

/** What is set for a document, as far as its analysis depends on it. */
export interface AnalysisSettings extends Pick<
  AnalysisInput,
  'runtime' | 'protocols' | 'importable' | 'usedElsewhere'
> {
  /** Whether the examples in Markdown are looked at. */
  readonly markdown?: boolean;
}

/** With more paths than this, some are likely to be left over from imports that are no longer there. */
const mostPathsToReadAgain = 100;

/** One analysis for every open document, made when it is first asked for and shared by all features. */
export class AnalysisCache {
  readonly #documents: OpenDocuments;
  readonly #files: FileSource;
  readonly #settled: SettledReceivers;
  readonly #log: Log;
  readonly #settingsOf: (document: TextDocument) => Promise<AnalysisSettings>;
  readonly #entries = new Map<string, Entry>();
  #analyser: Promise<Analyser> | undefined;

  /** `settingsOf` is asked for what is set for a document each time that its analysis is wanted. */
  constructor(
    documents: OpenDocuments,
    files: FileSource,
    settled: SettledReceivers,
    log: Log,
    settingsOf: (document: TextDocument) => Promise<AnalysisSettings>,
  ) {
    this.#documents = documents;
    this.#files = files;
    this.#settled = settled;
    this.#log = log;
    this.#settingsOf = settingsOf;
    documents.onDidClose(({ document }) => this.#entries.delete(document.uri));
  }

  /** What analyses; it is loaded when it is first asked for. */
  analyser(): Promise<Analyser> {
    this.#analyser ??= loadAnalyser();
    return this.#analyser;
  }

  /**
   * The analysis of `document`, true to the settings, and to the files that it has read when it is handed out. Undefined for
   * what cannot contain a close code, and for a document that was changed or closed meanwhile.
   */
  async analysisOf(document: TextDocument): Promise<AnalysedDocument | undefined> {
    while (this.#isCurrent(document)) {
      const settings = await this.#settingsOf(document);
      if (!this.#isCurrent(document)) return undefined;
      const entry = this.#entryOf(document, settings);
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

  #entryOf(document: TextDocument, settings: AnalysisSettings): Entry {
    const last = this.#entries.get(document.uri);
    if (last?.document === document && areSame(last.settings, settings) && !last.outdated) return last;
    const known = new Map<string, KnownPath>();
    const result = this.#analyse(document, settings, known, [...(last?.known.keys() ?? [])]);
    const entry = { document, settings, known, result, outdated: false };
    this.#entries.set(document.uri, entry);
    return entry;
  }

  /** `readBefore` is read at once, because each round of asking costs a whole analysis. */
  async #analyse(
    document: TextDocument,
    { runtime, protocols = [], importable = [], usedElsewhere = [], markdown = false }: AnalysisSettings,
    known: Map<string, KnownPath>,
    readBefore: readonly string[],
  ): Promise<AnalysedDocument | undefined> {
    const path = pathOfDocument(document);
    const text = document.getText();
    if (path === undefined || !isSource(path) || (isProse(path) && !markdown)) return undefined;
    if (!passesGate(text) && usedElsewhere.length === 0) return undefined;
    const analyser = await this.analyser();
    if (readBefore.length <= mostPathsToReadAgain) await readPaths(this.#files, readBefore, known);
    if (!this.#isCurrent(document)) return undefined;
    const settled = this.#settled.of(document);
    const more = {
      protocols,
      importable,
      usedElsewhere,
      ...(runtime !== undefined && { runtime }),
      ...(settled && { settled }),
    };
    const analysis = await analyseFile(analyser, this.#files, path, text, known, more);
    if (analysis.trouble !== undefined) this.#log.warnOnce(`${path}: not analysed, because it is ${analysis.trouble}`);
    return { analyser, analysis, input: { ...more, path, text, known }, known };
  }
}

function areSame(one: AnalysisSettings, other: AnalysisSettings): boolean {
  const names = ['runtime', 'protocols', 'importable', 'usedElsewhere', 'markdown'] as const;
  return names.every(name => one[name] === other[name]);
}

function hasRead(known: ReadonlyMap<string, KnownPath>, path: string, text: string | null | undefined): boolean {
  return known.has(path) && known.get(path) !== text;
}

function hasReadBelow(known: ReadonlyMap<string, KnownPath>, folder: string): boolean {
  return !folder.endsWith('/') && [...known.keys()].some(path => path.startsWith(`${folder}/`));
}
