import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inProject } from './root.mjs';

/** What `npm test` tells mocha besides: to count, and to let nothing be skipped. */
export function countingOptions(suite) {
  const counts = countsFile(suite);
  mkdirSync(inProject('.build/counts'), { recursive: true });
  rmSync(counts, { force: true });
  return {
    reporter: inProject('scripts/counting-reporter.mjs'),
    reporterOptions: { counts },
    forbidOnly: true,
    forbidPending: true,
  };
}

/** The same for mocha's command line. */
export function countingParameters(suite) {
  const { reporter, reporterOptions } = countingOptions(suite);
  const option = `counts=${reporterOptions.counts}`;
  return ['--reporter', reporter, '--reporter-option', option, '--forbid-only', '--forbid-pending'];
}

/** How many tests passed and failed. A suite that ended without counting, or without a test, has failed once. */
export function readCounts(suite) {
  try {
    const counts = JSON.parse(readFileSync(countsFile(suite), 'utf8'));
    return counts.passed + counts.failed > 0 ? counts : { passed: 0, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Takes the counts from what tests have printed that cannot write a file: `[counts] { … }`. */
export function keepCounts(suite, text) {
  const [, counts] = /\[counts\] (\{.*\})/.exec(text) ?? [];
  if (counts) writeFileSync(countsFile(suite), counts);
}

function countsFile(suite) {
  return inProject('.build/counts', `${suite}.json`);
}
