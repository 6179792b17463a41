import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import path from 'node:path';

const script = path.resolve('dist/cli.js');

/** What a run of the built command line left behind. */
export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line in a folder and waits for its end. */
export function closewise(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...environment },
  });
  return { exitCode: status, stdout, stderr };
}

/** Starts the built command line and leaves it running. */
export function startClosewise(folder: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [script, ...args], { cwd: folder });
}

/** What `--format json` prints. */
export interface JsonReport {
  readonly version: number;
  readonly filesChecked: number;
  readonly findings: readonly {
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly api: string | null;
  }[];
}

/** Checks with `--format json` and returns what was printed; throws where that is not JSON. */
export function checkAsJson(folder: string, ...args: readonly string[]): JsonReport {
  return JSON.parse(closewise(folder, ['check', '--format', 'json', ...args]).stdout) as JsonReport;
}
