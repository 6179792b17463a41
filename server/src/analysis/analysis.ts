import type { CodeUse } from './code-use.ts';
import type { Place } from '../span.ts';

/**
 * What is known of one path: its text, the names of a folder's entries, or that nothing is there (`null`). Paths are
 * absolute, with forward slashes.
 */
export type KnownPath = string | readonly string[] | null;

/** Where a method is declared, as somebody says who knows the whole project. */
export interface MethodDeclaration {
  /** Absolute, with forward slashes. What is no file of a disk has a path that no disk has. */
  readonly path: string;
  /** A piece of the file's text. It begins before the class or interface that has the method. */
  readonly text: string;
  /** Where the method's name begins in `text`. */
  readonly offset: number;
}

/** What `analyse` looks at. It reads nothing itself: other files are handed in as they are asked for. */
export interface AnalysisInput {
  /** Absolute path of the file, with forward slashes; its ending says which language it is. */
  readonly path: string;
  readonly text: string;
  /** The id of the runtime that the file is for; absent where the project's files are to tell. */
  readonly runtime?: string;
  /** Other paths that were read so far. A path that is missing here is unknown, and may come back in `wanted`. */
  readonly known: ReadonlyMap<string, KnownPath>;
  /**
   * Where methods of receivers that were unknown are declared, by the offset of the method's name; empty for what nobody
   * knows. A host that cannot tell leaves it out.
   */
  readonly settled?: ReadonlyMap<number, readonly MethodDeclaration[]>;
}

/** A number that the file declares as a constant, offered by completion before anything else. */
export interface NamedConstant {
  /** How the file writes it: `GOING_AWAY`, `CloseCode.GoingAway`. */
  readonly expression: string;
  readonly value: number;
  readonly declaration: Place;
}

/** What `analyse` found. */
export interface Analysis {
  readonly path: string;
  readonly text: string;
  /** Sorted by where they begin. */
  readonly uses: readonly CodeUse[];
  /** Constants that stand for a close code and can be used in this file, also imported ones. */
  readonly constants: readonly NamedConstant[];
  /**
   * Paths that may decide what is unknown so far. A path that ends in a slash asks for the entries of a folder. Read
   * them, add them to `known` (`null` where there is nothing) and analyse again, until nothing is wanted.
   */
  readonly wanted: readonly string[];
  /**
   * The offsets of names of methods that may be given a close code, and whose receivers only somebody who knows the whole
   * project can tell: see `AnalysisInput.settled`. In the order of the text, and not more than a few dozen.
   */
  readonly unknownReceivers: readonly number[];
  /** What the source is, if there are no uses although there may be some: `nested too deeply` for TypeScript. */
  readonly trouble?: string;
}

/** Finds the close codes in a file. It holds parsed trees between calls, which changes how fast it answers, never what. */
export interface Analyser {
  /** Pure, synchronous and total: source that is broken or half typed yields fewer uses, never an exception. */
  analyse(input: AnalysisInput): Analysis;
}
