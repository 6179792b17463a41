import type { TreeView } from 'vscode';
import type { CodeMapNode } from './node.ts';
import type { CodeMapTree } from './tree.ts';

/** The view with the close codes of the workspace, and what it shows. */
export interface CodeMapView {
  readonly tree: CodeMapTree;
  readonly view: TreeView<CodeMapNode>;
  /** All nodes that the tree would have if it left nothing out, each before what is below it. */
  readonly everything: () => Promise<readonly CodeMapNode[]>;
}
