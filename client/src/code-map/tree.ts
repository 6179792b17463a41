import { EventEmitter, type Disposable, type TreeDataProvider, type TreeItem } from 'vscode';
import { itemFor } from './item.ts';
import { hang, nodesBelow, type CodeMapAnswer, type CodeMapNode } from './node.ts';

/** The map as VS Code's tree asks for it. It is fetched when somebody asks first, and again when it is renewed. */
export class CodeMapTree implements TreeDataProvider<CodeMapNode>, Disposable {
  readonly #fetch: () => Promise<CodeMapAnswer>;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #roots: Promise<readonly CodeMapNode[]> | undefined;

  /** `fetch` never rejects. */
  constructor(fetch: () => Promise<CodeMapAnswer>) {
    this.#fetch = fetch;
  }

  /** Has what is shown fetched anew: at once where it is shown, else when it is asked for. */
  renew(): void {
    this.#roots = undefined;
    this.#changed.fire();
  }

  /** The nodes that hang below nothing. */
  roots(): Promise<readonly CodeMapNode[]> {
    return (this.#roots ??= this.#fetch().then(({ nodes }) => hang(nodes)));
  }

  /** All nodes, each before what is below it. */
  async all(): Promise<readonly CodeMapNode[]> {
    return [...nodesBelow(await this.roots())];
  }

  async getChildren(node?: CodeMapNode): Promise<CodeMapNode[]> {
    return [...(node ? node.children : await this.roots())];
  }

  getParent(node: CodeMapNode): CodeMapNode | undefined {
    return node.parent;
  }

  getTreeItem(node: CodeMapNode): TreeItem {
    return itemFor(node);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
