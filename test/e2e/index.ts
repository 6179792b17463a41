import Mocha from 'mocha';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';

/** VS Code calls this in its extension host. Runs every test file beside it; rejects when a test fails. */
export async function run(): Promise<void> {
  // What is printed here goes to VS Code's log as well; the prefix tells it apart.
  Mocha.reporters.Base.consoleLog = (...parameters: unknown[]) => console.log(`[mocha] ${format(...parameters)}`);
  const options = JSON.parse(process.env['CLOSEWISE_MOCHA_OPTIONS'] ?? '{}') as Mocha.MochaOptions;
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 30_000, ...options });
  const files = readdirSync(__dirname).filter(name => name.endsWith('.test.cjs'));
  for (const file of files) mocha.addFile(path.join(__dirname, file));
  const failures = await new Promise<number>(resolve => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the tests in VS Code failed`);
}
