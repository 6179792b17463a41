/** How long one piece of work goes on before other work has its turn, in milliseconds. */
const turn = 20;

/** Shares the only thread there is with what people wait for. */
export class Turns {
  #since = performance.now();

  /** To be awaited often: lets others have their turn, where this one has been long enough. */
  async next(): Promise<void> {
    if (performance.now() - this.#since < turn) return;
    await new Promise(resolve => setTimeout(resolve));
    this.#since = performance.now();
  }
}
