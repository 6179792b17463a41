import type { Finding, RelatedPlace, Severity } from '../core.ts';
import { createLineIndex, type LineAndColumn } from './line-index.ts';

/** A place elsewhere, as a report shows it. Without `at` the file cannot be read any more. */
export interface LocatedPlace {
  readonly path: string;
  readonly at?: LineAndColumn;
  readonly message: string;
}

/** A finding as a report shows it: lines and columns from 1, columns in UTF-16 code units, ends exclusive. */
export interface LocatedFinding {
  /** As the report names the file. */
  readonly path: string;
  readonly start: LineAndColumn;
  readonly end: LineAndColumn;
  /** The line that it begins in. */
  readonly lineText: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly api: string | null;
  readonly related: readonly LocatedPlace[];
}

/** How a report names and reads files; both take absolute paths with forward slashes. */
export interface ReportedFiles {
  nameOf(file: string): string;
  readText(file: string): Promise<string | null>;
}

/** Puts the findings of one file, whose text is `text`, into lines and columns. */
export async function locate(
  findings: readonly Finding[],
  file: string,
  text: string,
  files: ReportedFiles,
): Promise<readonly LocatedFinding[]> {
  const lines = createLineIndex(text);
  const locatePlace = async ({ place, message }: RelatedPlace): Promise<LocatedPlace> => {
    const path = files.nameOf(place.file);
    if (place.file === file) return { path, at: lines.at(place.start), message };
    const otherText = await files.readText(place.file);
    return otherText === null ? { path, message } : { path, at: createLineIndex(otherText).at(place.start), message };
  };
  return Promise.all(
    findings.map(async ({ span, rule, severity, message, api, related }) => {
      const start = lines.at(span.start);
      return {
        path: files.nameOf(file),
        start,
        end: lines.at(span.end),
        lineText: lines.textOf(start.line),
        rule,
        severity,
        message,
        api: api ?? null,
        related: await Promise.all(related.map(locatePlace)),
      };
    }),
  );
}
