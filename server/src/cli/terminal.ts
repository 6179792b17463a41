import picocolors from 'picocolors';

/** Functions that put a colour around a text, or leave it as it is where colours are not wanted. */
export type Colours = ReturnType<typeof picocolors.createColors>;

/** What a command needs of the world around it. */
export interface Terminal {
  readonly workingFolder: string;
  /** For what is printed. */
  readonly colours: Colours;
  /** How wide it is; absent where nothing says so. */
  readonly columns?: number;
  /** Writes to the standard output and waits until it is taken; rejects when nobody reads it any more. */
  print(text: string): Promise<void>;
  /** Writes a line about the run itself, as opposed to its result, to the standard error. */
  note(text: string): void;
}

/** The terminal, or whatever else this process is connected to. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  // A failed write also raises an event, which would end the process with a stack trace: `print` deals with it, and
  // what cannot be told to anybody is dropped.
  stdout.on('error', () => undefined);
  stderr.on('error', () => undefined);
  return {
    workingFolder: process.cwd(),
    colours: picocolors.createColors(wantsColours()),
    ...(stdout.isTTY && { columns: stdout.columns }),
    print: text => new Promise((resolve, reject) => stdout.write(text, error => (error ? reject(error) : resolve()))),
    note: text => void stderr.write(`${text}\n`),
  };
}

/** NO_COLOR and FORCE_COLOR decide; else a terminal that can show colours gets them, and nothing else, not even in CI. */
function wantsColours(): boolean {
  const { NO_COLOR: never, FORCE_COLOR: always } = process.env;
  if (never) return false;
  if (always) return always !== '0' && always !== 'false';
  const isTerminal = process.stdout.isTTY as boolean | undefined; // undefined for a pipe, whatever its type says
  return isTerminal === true && process.stdout.hasColors();
}
