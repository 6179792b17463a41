import type { Range } from 'vscode-languageclient';

/** What the map can be grouped by. */
export type Grouping = 'code' | 'file' | 'side';

/** How the user wants to see the map; the server is asked with it. */
export interface CodeMapChoices {
  readonly by: Grouping;
  readonly hideTests: boolean;
  readonly onlyObserved: boolean;
}

/** A node of the map as the server answers with it; the texts are translated. */
export interface PlainNode {
  /** No other node of the tree has it; when the map is made anew, the same node has it again. */
  readonly id: string;
  readonly kind: 'code' | 'file' | 'side' | 'unknown' | 'observation' | 'place';
  /** What a place does with the code. */
  readonly role?: 'sent' | 'handled' | 'made-up' | 'declared';
  readonly label: string;
  readonly description?: string;
  /** Markdown. */
  readonly tooltip?: string;
  readonly code?: number;
  /** How many things are worth knowing of it, or below it. */
  readonly observations?: number;
  /** How much that matters: `error` where a code does not arrive. */
  readonly level?: 'error' | 'info';
  readonly location?: PlainLocation;
  readonly isTest?: true;
  readonly children: readonly PlainNode[];
}

/** A piece of a file, as the protocol has it. */
export interface PlainLocation {
  readonly uri: string;
  readonly range: Range;
}

/** The map, as the server answers with it. */
export interface CodeMapAnswer {
  readonly nodes: readonly PlainNode[];
  /** Whether more is to come. */
  readonly busy: boolean;
}

/** A node that knows where it hangs. */
export interface CodeMapNode {
  readonly plain: PlainNode;
  readonly parent?: CodeMapNode;
  readonly children: readonly CodeMapNode[];
}

/** Hangs nodes below `parent`, or makes them roots. */
export function hang(nodes: readonly PlainNode[], parent?: CodeMapNode): readonly CodeMapNode[] {
  return nodes.map(plain => {
    const node: CodeMapNode = {
      plain,
      ...(parent && { parent }),
      get children() {
        const children = hang(plain.children, node);
        Object.defineProperty(node, 'children', { value: children });
        return children;
      },
    };
    return node;
  });
}

/** The node and all below it, each before what is below it. */
export function* nodesBelow(nodes: readonly CodeMapNode[]): Iterable<CodeMapNode> {
  for (const node of nodes) {
    yield node;
    yield* nodesBelow(node.children);
  }
}
