import type { Protocol } from '../catalogue/protocols/protocol.ts';
import type { Place, Span } from '../span.ts';
import type { AssumedProtocol } from './assumed/assumed-protocols.ts';
import type { AssumedRuntime } from './assumed/assumed-runtime.ts';
import type { CodeUse } from './code-use.ts';
import type { CommentPlace } from './comments/comment-places.ts';
import type { Directive, OtherDirective } from './comments/directive.ts';
import type { FileLayout } from './constants/file-layout.ts';
import type { ImportStyle } from './constants/import-style.ts';
import type { ScriptInFile } from './program/syntax-trees.ts';

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
  /** Absolute path of the file, with forward slashes; its ending says which language it is. Of Vue and the like the scripts are analysed. */
  readonly path: string;
  readonly text: string;
  /** The id of the runtime that the file is for; absent where the project's files are to tell. */
  readonly runtime?: string;
  /** The application protocols that the file is said to speak, the project's own codes among them; the source may tell of more. */
  readonly protocols?: readonly Protocol[];
  /** Constants for close codes that other files of the workspace export, as the analysis of those files names them. */
  readonly importable?: readonly NamedConstant[];
  /**
   * The names of those of the file's own constants that other files of the workspace are known to use as close codes, as
   * `Analysis.codesElsewhere` of those files has them.
   */
  readonly usedElsewhere?: readonly string[];
  /** Other paths that were read so far. A path that is missing here is unknown, and may come back in `wanted`. */
  readonly known: ReadonlyMap<string, KnownPath>;
  /**
   * Where methods of receivers that were unknown are declared, by the offset of the method's name; empty for what nobody
   * knows. A host that cannot tell leaves it out.
   */
  readonly settled?: ReadonlyMap<number, readonly MethodDeclaration[]>;
}

/** One source to look at: a file, or a script in a document of another language. */
export interface SourceInput extends AnalysisInput {
  /** Absent for a file. */
  readonly script?: ScriptInFile;
  /** Whether a browser runs it as a part of a page, whatever else is said of the runtime. */
  readonly isOfPage?: boolean;
}

/** A number that a file declares as a constant: offered by completion before anything else, and put in the place of digits. */
export interface NamedConstant {
  /** How the file writes it: `GOING_AWAY`, `CloseCode.GoingAway`. */
  readonly expression: string;
  readonly value: number;
  readonly declaration: Place;
  /**
   * The name by which other files can import what the expression begins with, behind a leading `exports.`; absent where it is
   * not exported. `default` and `export=` (CommonJS) stand for all that a file exports.
   */
  readonly exportedAs?: string;
  /** How it is exported. */
  readonly exportedBy?: 'export' | 'module.exports';
  /** Whether TypeScript keeps the number's own type wherever the constant goes: a member of an enum, `as const`, `Object.freeze`. */
  readonly isFixed: boolean;
  /** Whether its file imports nothing and does nothing when it is loaded, so that any file can import it. */
  readonly standsAlone: boolean;
  /**
   * Set where nothing but a use in another file says that it is a close code. It is shown as one;
   * what rules find does not depend on it, as it depends on which files are known.
   */
  readonly isInferred?: true;
}

/** A constant of another file. */
export interface ConstantElsewhere {
  /** The path of that file. */
  readonly file: string;
  /** With the names of what it stands in, as that file declares it: `CloseCode.GoingAway`. */
  readonly name: string;
}

/**
 * What `analyse` found. In a document of another language that is what its scripts have together; what only one of them can
 * have (`layout`, `importable`) is in `scripts`.
 */
export interface Analysis {
  readonly path: string;
  readonly text: string;
  /** In a document of another language: its text with all but the scripts blank, so that offsets are the same. */
  readonly source?: string;
  /** In a document of another language: the analysis of each script, whose text is blank but for the script. */
  readonly scripts?: readonly ScriptAnalysis[];
  /** Sorted by where they begin. */
  readonly uses: readonly CodeUse[];
  /** Constants that stand for a close code and can be used in this file, also imported ones. */
  readonly constants: readonly NamedConstant[];
  /** Constants of other files that this one certainly uses as close codes. */
  readonly codesElsewhere: readonly ConstantElsewhere[];
  /** Those of `AnalysisInput.importable` that the file can import and does not yet. */
  readonly importable: readonly NamedConstant[];
  /** How the file is put together; absent where it has no uses. */
  readonly layout?: FileLayout;
  /** How the file imports others; not looked into where there is nothing to import. */
  readonly importStyle: ImportStyle;
  /** What the file is taken to run on; absent where it cannot hold codes. */
  readonly runtime?: AssumedRuntime;
  /** The application protocols that the file speaks, the best known first. */
  readonly protocols: readonly AssumedProtocol[];
  /** The comments that turn rules off or on, in the order of the text. */
  readonly directives: readonly Directive[];
  /** Comments that begin as those do, and are none. In the order of the text. */
  readonly otherDirectives: readonly OtherDirective[];
  /** Where comments can be put that are about the uses. In the order of the text. */
  readonly commentPlaces: readonly CommentPlace[];
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

/** The analysis of one script in a document, whose blocks stand at `spans`. */
export interface ScriptAnalysis extends Analysis {
  readonly spans: readonly Span[];
}

/** Finds the close codes in a file. It holds parsed trees between calls, which changes how fast it answers, never what. */
export interface Analyser {
  /** Pure, synchronous and total: source that is broken or half typed yields fewer uses, never an exception. */
  analyse(input: AnalysisInput): Analysis;
}
