/**
 * Returns what collects items for so many milliseconds, and then for as long as `work` is not done with those before; all that
 * have come by then are given to `work` in one go.
 */
export function collecting<Item>(
  milliseconds: number,
  work: (items: readonly Item[]) => Promise<void>,
): (items: readonly Item[]) => void {
  let collected: Item[] = [];
  let isWaiting = false;
  let last: Promise<void> = Promise.resolve();
  const hand = async (): Promise<void> => {
    await Promise.all([new Promise(resolve => setTimeout(resolve, milliseconds)), last]);
    const items = collected;
    collected = [];
    isWaiting = false;
    last = work(items).catch(() => undefined); // who does the work also tells of its failure
  };
  return items => {
    collected.push(...items);
    if (isWaiting) return;
    isWaiting = true;
    void hand();
  };
}
