import { commands, EventEmitter, type Disposable, type Event, type ExtensionContext } from 'vscode';
import type { CodeMapChoices, PlainNode } from './node.ts';

const key = 'codeMap';
const atFirst: CodeMapChoices = { by: 'code', hideTests: false, onlyObserved: false };

/** How the user wants to see the map of this workspace: kept between sessions, and known to the menus. */
export class KeptChoices implements Disposable {
  readonly #memory: ExtensionContext['workspaceState'];
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor({ workspaceState }: Pick<ExtensionContext, 'workspaceState'>) {
    this.#memory = workspaceState;
    this.#tellMenus();
  }

  /** What the user has chosen, or what is so at first. */
  get now(): CodeMapChoices {
    return { ...atFirst, ...this.#memory.get<Partial<CodeMapChoices>>(key) };
  }

  /** The same, but with nothing left out. */
  get unfiltered(): CodeMapChoices {
    return { ...this.now, hideTests: false, onlyObserved: false };
  }

  /** Has a node be shown that was left out. */
  async show({ isTest }: PlainNode): Promise<void> {
    await this.change({ onlyObserved: false, ...(isTest && { hideTests: false }) });
  }

  /** Takes these in place of the ones before, and leaves the others as they are. */
  async change(choices: Partial<CodeMapChoices>): Promise<void> {
    await this.#memory.update(key, { ...this.now, ...choices });
    this.#tellMenus();
    this.#changed.fire();
  }

  #tellMenus(): void {
    for (const [name, value] of Object.entries(this.now)) {
      void commands.executeCommand('setContext', `closewise.codeMap.${name}`, value);
    }
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
