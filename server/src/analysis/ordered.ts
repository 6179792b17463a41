import ts from 'typescript';
import { remembering } from './remembering.ts';

/** How many nodes a condition holds for that holds for the first ones only. */
export function countWhile(nodes: readonly ts.Node[], holds: (node: ts.Node) => boolean): number {
  let [from, to] = [0, nodes.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const node = nodes[middle];
    if (node && holds(node)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The nodes right below a node, in the order of the text. */
export const childrenOf = remembering((node: ts.Node): readonly ts.Node[] => {
  const children: ts.Node[] = [];
  ts.forEachChild(node, child => {
    children.push(child);
  });
  return children;
});
