/** What the process ends with; a contract with scripts. */
export const exitCodes = {
  /** Everything was done, and no error or warning was found. */
  clean: 0,
  /** There are errors or warnings, or what was asked for is not known. */
  problems: 1,
  /** The command was not understood, or not all of it could be done. */
  couldNotRun: 2,
} as const;

/** One of the codes that Closewise ends with. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
