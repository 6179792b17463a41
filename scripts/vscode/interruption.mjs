import { once } from 'node:events';

/** Resolves with the signal when somebody wants this process to end; rejects when `abort` does. */
export function interruption(abort) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  return Promise.race(signals.map(signal => once(process, signal, { signal: abort }).then(() => signal)));
}
