import { window } from 'vscode';

/** A bar over a view that runs while it is busy. */
export interface BusyBar {
  readonly isBusy: () => boolean;
  readonly set: (isBusy: boolean) => void;
  readonly dispose: () => void;
}

/** The bar of a view; at first it is not busy. */
export function showBusy(viewId: string): BusyBar {
  let end: (() => void) | undefined;
  const set = (isBusy: boolean): void => {
    if (isBusy === (end !== undefined)) return;
    end?.();
    end = undefined;
    if (!isBusy) return;
    const done = new Promise<void>(resolve => (end = resolve));
    void window.withProgress({ location: { viewId } }, () => done);
  };
  return { isBusy: () => end !== undefined, set, dispose: () => set(false) };
}
