import { Argument, Command, CommanderError, Option } from 'commander';
import { version } from '../../../package.json';
import { runtimeIds } from '../core.ts';
import { auto } from '../configuration/parts.ts';
import { check } from './check.ts';
import type { RunSettings } from './configurations.ts';
import { exitCodes, type ExitCode } from './exit-code.ts';
import { explain } from './explain.ts';
import { formats, type Format } from './format.ts';
import { groupings, mapFormats } from './report/map-formats.ts';
import { report, type ReportOptions } from './report/report.ts';
import type { Terminal } from './terminal.ts';

const examples = `
Examples:
  closewise check                        check the current folder
  closewise check src test/server.ts     check a folder and a file
  closewise check . --format json        for programs
  closewise check --runtime cloudflare   for Workers, whatever the project's files say
  closewise check --config ci.json       with this configuration and no other
  closewise report                       which codes are sent and handled, and where
  closewise report --format html --output codes.html
                                         the same as a page with a diagram
  closewise explain 1006                 what a code means and who may send it
  closewise explain goingAway            the same by a name, from whichever platform
  closewise explain reserved-code        why a rule reports what it reports
  closewise lsp --stdio                  start the language server

Exit codes:
  0  no error or warning was found; report: it is made, whatever is in it
  1  there are errors or warnings; explain: nothing is known by that name
  2  the command was not understood, or not everything could be read`;

/** Runs the command that `args` (without node and the script) ask for. Every failure is told; none is thrown. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.clean;
  const program = new Command('closewise')
    .description('Checks WebSocket close codes in TypeScript and JavaScript.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
    .showHelpAfterError('closewise --help shows what there is.')
    .exitOverride();

  const runtime = new Option(
    '--runtime <id>',
    'what runs the files, whatever is configured; auto: what the files of the project tell',
  ).choices([auto, ...runtimeIds]);
  const config = new Option(
    '--config <file>',
    'the configuration for all files (default: the closewise.config.json nearest to each)',
  );
  const paths = new Argument(
    '[path...]',
    'files and folders; what .gitignore names, node_modules and dist are left out',
  ).default(['.']);

  program
    .command('check')
    .description('check files and folders')
    .addArgument(paths)
    .addOption(
      new Option('--format <name>', 'how to print what is found').choices(Object.keys(formats)).default('readable'),
    )
    .addOption(runtime)
    .addOption(config)
    .action(async (paths: string[], { format, ...options }: RunSettings & { format: string }) => {
      exitCode = await check(paths, formats[format] as Format, terminal, options);
    });

  program
    .command('report')
    .description('show which codes are sent and handled, and where')
    .addArgument(paths)
    .addOption(new Option('--format <name>', 'how to show it').choices(Object.keys(mapFormats)).default('readable'))
    .addOption(new Option('--by <what>', 'what readable text is grouped by').choices(groupings).default('code'))
    .option('--output <file>', 'the file to write (default: the standard output)')
    .addOption(runtime)
    .addOption(config)
    .action(async (named: string[], { format, by, output, ...forRun }: RunSettings & ReportOptions) => {
      exitCode = await report(named, { format, by, ...(output !== undefined && { output }) }, terminal, forRun);
    });

  program
    .command('explain')
    .description('explain a close code, an API, a protocol or a rule')
    .argument(
      '<query...>',
      'a number, a name that any platform has for a code, or the id of an API (ws), a protocol or a rule',
    )
    .action(async (words: string[]) => {
      exitCode = await explain(words.join(' '), terminal);
    });

  program
    .command('lsp')
    .description('start the language server')
    .requiredOption('--stdio', 'talk over the standard input and output')
    // vscode-languageclient adds it to every server's command line.
    .addOption(new Option('--clientProcessId <pid>').hideHelp())
    .action(async () => {
      const { startNodeServer } = await import('../lsp/node-server.ts');
      startNodeServer();
    });

  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.couldNotRun;
    if (!isBrokenPipe(error)) terminal.note(`closewise: ${error instanceof Error ? error.stack : String(error)}`);
    return exitCodes.couldNotRun;
  }
}

/** Whether the reader of the output has left, as `head` does: no reason to complain, but not all was told. */
function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
