import Mocha from 'mocha';
import { writeFileSync } from 'node:fs';

/** Mocha's spec reporter, which also writes `{ passed, failed }` to the file that its option `counts` names. */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const { counts } = options.reporterOptions ?? options.reporterOption;
    runner.once('end', () => {
      writeFileSync(counts, JSON.stringify({ passed: runner.stats.passes, failed: runner.stats.failures }));
    });
  }
}
