import { jsonReport } from './json-report.ts';
import { readableReport } from './readable-report.ts';
import type { Report } from './report.ts';
import type { Colours } from './terminal.ts';

/** Begins a report. */
export type Format = (colours: Colours) => Report;

/** The formats by the names that `--format` takes. */
export const formats: Readonly<Record<string, Format>> = { readable: readableReport, json: jsonReport };
