import { l10n, Range, Uri, window, type Position } from 'vscode';
import type { KeptChoices } from './choices.ts';
import { showView } from './context.ts';
import type { CodeMapNode } from './node.ts';
import type { CodeMapView } from './view.ts';

const mostAttempts = 10;
const pauseMilliseconds = 200;

/** The node that stands for a position of a file. */
type FindNode = (nodes: readonly CodeMapNode[], uri: Uri, position: Position) => CodeMapNode | undefined;

/** Shows where the code at the cursor is in the map, else what is nearest to it. A filter that hides it is lifted. */
export async function reveal({ tree, view, everything }: CodeMapView, choices: KeptChoices): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  showView();
  const { active } = editor.selection;
  const found = (find: FindNode, nodes: readonly CodeMapNode[]): CodeMapNode | undefined =>
    find(nodes, editor.document.uri, active);
  for (const find of [nodeAt, nodeNear]) {
    const hidden = found(find, await tree.all()) ? undefined : found(find, await everything());
    if (hidden) await choices.show(hidden.plain);
    const node = (): Promise<CodeMapNode | undefined> => tree.all().then(nodes => found(find, nodes));
    if (await node()) return select(node, view);
  }
  void window.showInformationMessage(l10n.t('The code map shows no close code of this file.'));
}

/**
 * VS Code lets go of a node while it shows the tree anew, without a word, or says that it knows no such node; hence this looks
 * whether it was selected.
 */
async function select(find: () => Promise<CodeMapNode | undefined>, view: CodeMapView['view']): Promise<void> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const node = await find();
    if (!node) return;
    await view.reveal(node, { select: true, focus: true, expand: true }).then(undefined, () => undefined);
    if (view.selection.some(({ plain }) => plain.id === node.plain.id)) return;
    await new Promise(resolve => setTimeout(resolve, pauseMilliseconds));
  }
}

/** The place that the position is in, else one in its line. */
const nodeAt: FindNode = (nodes, uri, position) => {
  const places = placesIn(nodes, uri);
  return (
    places.find(({ range }) => range.contains(position)) ?? places.find(({ range }) => distance(range, position) === 0)
  )?.node;
};

/** The file, else the place of it that is the fewest lines away. */
const nodeNear: FindNode = (nodes, uri, position) => {
  const file = nodesIn(nodes, uri).find(({ plain }) => plain.kind === 'file');
  const [nearest] = placesIn(nodes, uri).sort(
    (one, other) => distance(one.range, position) - distance(other.range, position),
  );
  return file ?? nearest?.node;
};

function placesIn(nodes: readonly CodeMapNode[], uri: Uri): { readonly node: CodeMapNode; readonly range: Range }[] {
  return nodesIn(nodes, uri).flatMap(node => {
    const { kind, location } = node.plain;
    if (kind !== 'place' || !location) return [];
    const { start, end } = location.range;
    return [{ node, range: new Range(start.line, start.character, end.line, end.character) }];
  });
}

/** What VS Code makes of a URI is compared: the server may write it in another way. */
function nodesIn(nodes: readonly CodeMapNode[], uri: Uri): readonly CodeMapNode[] {
  return nodes.filter(({ plain: { location } }) => location && Uri.parse(location.uri).toString() === uri.toString());
}

/** How many lines are between them; 0 in the same one. */
function distance({ start, end }: Range, { line }: Position): number {
  return Math.max(start.line - line, line - end.line, 0);
}
