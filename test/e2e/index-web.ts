/// <reference types="mocha" />

/** How mocha is set up besides; whoever bundles this puts it in. */
declare const mochaOptions: Mocha.MochaOptions;

// What is printed goes to VS Code's log; the prefix tells it apart. A worker has no `util.format`.
Mocha.reporters.Base.consoleLog = (text: unknown = '', ...parameters: unknown[]) => {
  console.log(`[mocha] ${String(text).replace(/%[sdj]/g, () => String(parameters.shift()))}`);
};
// Defines `suite` and `test`: it has to be there before the files with the tests are.
mocha.setup({ ui: 'tdd', color: false, reporter: 'spec', timeout: 30_000, ...mochaOptions });

/** VS Code calls this in its web worker extension host. Runs the tests of the bundle; rejects when one fails. */
export async function run(): Promise<void> {
  const failures = await new Promise<number>(resolve => {
    // The `run` of mocha in a browser looks at the address of the page, which a worker does not have.
    const runner = Mocha.prototype.run.call(mocha, resolve);
    runner.once('end', () => {
      const { passes, failures } = runner.stats ?? { passes: 0, failures: 1 };
      console.log(`[counts] ${JSON.stringify({ passed: passes, failed: failures })}`);
    });
  });
  if (failures > 0) throw new Error(`${failures} of the tests in VS Code failed`);
}
