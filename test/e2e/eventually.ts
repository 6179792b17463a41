import type { Event } from 'vscode';

const patience = 20_000;

/**
 * The first value other than undefined that `probe` gives, asked now and after every `event`. Rejects with
 * `describe()` when none comes in time.
 */
export function eventually<T>(event: Event<unknown>, probe: () => T | undefined, describe: () => string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      subscription.dispose();
      reject(new Error(describe()));
    }, patience);
    const look = (): void => {
      const value = probe();
      if (value === undefined) return;
      clearTimeout(timer);
      subscription.dispose();
      resolve(value);
    };
    const subscription = event(look);
    look();
  });
}
