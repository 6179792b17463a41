/**
 * Where the core's offsets and severities meet those of LSP; nowhere else. Offsets count UTF-16 code units, positions
 * count what was agreed with the client.
 */
import { DiagnosticSeverity, type Position, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Severity, Span } from '../core.ts';
import type { PositionEncoding } from './capabilities.ts';

/** Converts between offsets and positions. Whatever lies outside of the document is moved to its nearest place. */
export interface PositionConverter {
  toOffset(document: TextDocument, position: Position): number;
  toSpan(document: TextDocument, range: Range): Span;
  toRange(document: TextDocument, span: Span): Range;
}

/** A converter for positions whose `character` counts code units of `encoding`. */
export function createPositionConverter(encoding: PositionEncoding): PositionConverter {
  const { toOffset, toPosition } = encodings[encoding];
  return {
    toOffset,
    toSpan: (document, { start, end }) => ({ start: toOffset(document, start), end: toOffset(document, end) }),
    toRange: (document, { start, end }) => ({ start: toPosition(document, start), end: toPosition(document, end) }),
  };
}

/** What LSP calls a severity. */
export const diagnosticSeverities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Hint,
};

interface Encoding {
  readonly toOffset: (document: TextDocument, position: Position) => number;
  readonly toPosition: (document: TextDocument, offset: number) => Position;
}

const encodings: Readonly<Record<PositionEncoding, Encoding>> = {
  'utf-16': {
    toOffset: (document, position) => document.offsetAt(position),
    toPosition: (document, offset) => document.positionAt(offset),
  },
  'utf-8': {
    toOffset(document, { line, character }) {
      const beginning = document.offsetAt({ line, character: 0 });
      return beginning + codeUnitsWithin(lineOf(document, line), character);
    },
    toPosition(document, offset) {
      const { line, character } = document.positionAt(offset);
      return { line, character: bytesOf(lineOf(document, line).slice(0, character)) };
    },
  },
};

/** The text of a line without its line break; empty where there is no such line. */
function lineOf(document: TextDocument, line: number): string {
  return document.getText({ start: { line, character: 0 }, end: { line, character: Number.MAX_SAFE_INTEGER } });
}

/** How many UTF-16 code units the whole characters within the first `bytes` bytes of UTF-8 make up. */
function codeUnitsWithin(text: string, bytes: number): number {
  let codeUnits = 0;
  let left = bytes;
  for (const character of text) {
    left -= bytesOfCharacter(character);
    if (left < 0) break;
    codeUnits += character.length;
  }
  return codeUnits;
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += bytesOfCharacter(character);
  return bytes;
}

/** The length of one code point in UTF-8. */
function bytesOfCharacter(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
