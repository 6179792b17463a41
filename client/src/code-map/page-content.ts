/** What a page shows: the map as HTML, that it is being made, or that there is none. */
export type Shown = { readonly html: string } | 'waiting' | 'unchecked';

/** What one page shows, from one request for the map to the next. */
export class PageContent {
  readonly #ask: (isAsked: boolean) => Promise<string>;
  readonly #show: (shown: Shown) => void;
  #html = '';
  #attempts = 0;
  #isStale = true;

  /** `ask` never rejects; the answer is empty where there is no map, because not all files were checked. */
  constructor(ask: (isAsked: boolean) => Promise<string>, show: (shown: Shown) => void) {
    this.#ask = ask;
    this.#show = show;
  }

  /** Whether there is another map than the one that is shown, or may be one where none is. */
  get isStale(): boolean {
    return this.#isStale;
  }

  /** Whether no map was ever shown. */
  get isEmpty(): boolean {
    return this.#html === '';
  }

  /** Takes note that the map is another one. */
  outdate(): void {
    this.#isStale = true;
  }

  /** Shows the map as it is now. Where there is none, the one before stays. `isAsked`: because the user asks for it. */
  async load(isAsked: boolean): Promise<void> {
    const attempt = ++this.#attempts;
    this.#isStale = false;
    if (this.isEmpty) this.#show('waiting');
    const html = await this.#ask(isAsked);
    // The answer to a later request may have come before.
    if (attempt !== this.#attempts) return;
    if (html === '') {
      this.#isStale = true;
      if (this.isEmpty) this.#show('unchecked');
    } else if (html !== this.#html) {
      this.#html = html;
      this.#show({ html });
    }
  }
}
