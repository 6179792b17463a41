import { commands, type Event } from 'vscode';

const patience = 20_000;
const pause = 250;
const pauseBetweenCommands = 100;

/**
 * The first value other than undefined that `probe` gives, asked now, after every `event`, and from time to time, since some
 * of what VS Code holds changes without one. Rejects with `describe()` when none comes in time.
 */
export function eventually<T>(event: Event<unknown>, probe: () => T | undefined, describe: () => string): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(deadline);
      clearInterval(clock);
      subscription.dispose();
    };
    const look = (): void => {
      const value = probe();
      if (value === undefined) return;
      end();
      resolve(value);
    };
    const deadline = setTimeout(() => {
      end();
      reject(new Error(describe()));
    }, patience);
    const clock = setInterval(look, pause);
    const subscription = event(look);
    look();
  });
}

/**
 * Runs a command of VS Code again and again until it has had its effect: no event says when what it is for is shown. Rejects
 * with `describe()` when that does not come in time.
 */
export async function runUntil(isDone: () => boolean, command: string, describe: () => string): Promise<void> {
  const deadline = Date.now() + patience;
  while (!isDone()) {
    if (Date.now() > deadline) throw new Error(describe());
    await commands.executeCommand(command);
    await new Promise(resolve => setTimeout(resolve, pauseBetweenCommands));
  }
}
