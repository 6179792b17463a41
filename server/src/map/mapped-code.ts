import type { CodePlace, Side } from './code-place.ts';

/** Something worth knowing of a code in a workspace. None of it is a mistake by itself. */
export interface Observation {
  readonly kind: 'refused' | 'never-handled' | 'never-sent' | 'reasons-differ' | 'unused';
  /** One or two sentences. */
  readonly message: string;
}

/** A code with its names and all its places in a workspace. */
export interface MappedCode {
  readonly code: number;
  /** The name that says most to the team: its own, else the registry's, else that of a protocol; absent where nobody has named it. */
  readonly name?: string;
  readonly names: {
    /** IANA's. */
    readonly registry?: string;
    /** That of the configuration. */
    readonly configuration?: string;
    /** Those of protocols that files with the code speak, `Discord Gateway: Unknown opcode`. */
    readonly protocols: readonly string[];
    /** Those of the team's constants, as they are declared. */
    readonly constants: readonly string[];
  };
  /** One sentence. */
  readonly meaning: string;
  /** What sends it although no program says so, in one sentence: `Browsers send it when the user leaves the page.`. */
  readonly comesUnasked?: string;
  /** Whether it is only reported, and in no Close frame. */
  readonly isLocal: boolean;
  /** Whether the sources, tests aside, also speak of it in a way that is not understood. */
  readonly isMentioned: boolean;
  /** Those that send it first, then those that handle it, make it up and declare it; in the order of files and texts. */
  readonly places: readonly CodePlace[];
  readonly observations: readonly Observation[];
}

/** The codes of a workspace. */
export interface MappedCodes {
  /** By number. */
  readonly codes: readonly MappedCode[];
  /** The places that send a code which is known only at run time. */
  readonly unknown: readonly CodePlace[];
  /** How many places send or handle a code on each side, tests aside. */
  readonly sides: Readonly<Record<Side, number>>;
}
