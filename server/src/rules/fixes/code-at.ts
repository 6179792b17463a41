import type { CodeUse } from '../../analysis/code-use.ts';
import { isInRanges } from '../../catalogue/range.ts';
import type { Span } from '../../span.ts';
import { acceptedByAll } from '../sending/accepted-codes.ts';
import type { CheckedFile } from '../rule.ts';
import { sourceAt } from './shown-call.ts';
import { writtenCode, type WrittenCode } from './write-code.ts';

/** The source of a code that a fix moves. */
export interface CodeSource {
  readonly code: string;
  /** Set where it was written in digits. */
  readonly written?: WrittenCode;
}

/** What stands at `place`, where a code belongs: digits give way to the project's name for them. */
export function codeAt(use: CodeUse, place: Span, file: CheckedFile): CodeSource {
  const source = sourceAt(file.text, place);
  const digits = digitsIn(source);
  return digits === undefined ? { code: source } : withName(use, digits, file);
}

/** The project's name for a code, else its digits. */
export function withName(use: CodeUse, code: number, file: CheckedFile): CodeSource {
  const written = writtenCode(code, use, file);
  return { code: written.source, written };
}

/** Whether the source of a number leaves it possible that it may be sent. */
export function canBeSent({ apis }: CodeUse, source: string): boolean {
  const digits = digitsIn(source);
  return digits === undefined || isInRanges(acceptedByAll(apis), digits);
}

/** The number that a source is, whatever type it claims to have. */
function digitsIn(source: string): number | undefined {
  const [, digits] = /^([\d.]+)(?:\s+as\s+\w+)*$/.exec(source) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
