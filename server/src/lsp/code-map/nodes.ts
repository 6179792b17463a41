import { asMarkdown, folderOf } from '../../core.ts';
import type { CodePlace } from '../../map/code-place.ts';
import type { MappedCode, Observation } from '../../map/mapped-code.ts';
import type { OutlineNode } from '../../map/outline.ts';
import {
  countsInWords,
  doingOf,
  listed,
  lossInWords,
  notesOf,
  sideHeading,
  sideOfPlace,
  titleOf,
  unknownHeading,
} from '../../map/wording.ts';
import type { PlainNode } from './code-map.ts';
import { codeTooltip } from './tooltip.ts';
import { nameInWorkspace } from './names-in-workspace.ts';
import type { Session } from '../session.ts';
import type { WorkspaceCodes } from '../workspace-check/workspace-codes.ts';
import { t } from '../../l10n/text.ts';

/** The tree as the client shows it. */
export function codeMapNodes(
  session: Session,
  codes: WorkspaceCodes,
  outline: readonly OutlineNode[],
): readonly PlainNode[] {
  const nodeOf = (node: OutlineNode, id: string, parent?: OutlineNode): PlainNode => {
    const below = placesBelow(node);
    const observations = observationsBelow(node);
    const common = {
      id,
      kind: node.kind,
      ...(observations.length > 0 &&
        node.kind !== 'place' && { observations: observations.length, level: worst(observations) }),
      children: nodesOf(node.children, id, node),
    };
    switch (node.kind) {
      case 'code':
        return {
          ...common,
          code: node.code.code,
          label: titleOf(node.code),
          description: countsInWords(below),
          tooltip: codeTooltip(node.code),
        };
      case 'file': {
        const location = { uri: session.files.uriOf(node.path), range: beginning };
        const label = nameInWorkspace(session, node.path);
        return { ...common, ...testMark(below), label, description: countsInWords(below), location };
      }
      case 'side':
        return { ...common, label: sideHeading(node.side), description: countsInWords(below) };
      case 'unknown':
        return { ...common, label: unknownHeading(), description: countsInWords(below) };
      case 'observation':
        return { ...common, label: node.observation.message, level: levels[node.observation.kind] };
      case 'place':
        return { ...common, ...placeNode(session, codes, node.place, node.code, parent) };
    }
  };
  const nodesOf = (nodes: readonly OutlineNode[], above: string, parent?: OutlineNode): readonly PlainNode[] => {
    /** How many things of the same kind came before. */
    const before = new Map<string, number>();
    return nodes.map(node => {
      const key = keyOf(node);
      const count = before.get(key) ?? 0;
      before.set(key, count + 1);
      return nodeOf(node, `${above}/${key}${count > 0 ? `:${count}` : ''}`, parent);
    });
  };
  return nodesOf(outline, '');
}

const levels: Readonly<Record<Observation['kind'], NonNullable<PlainNode['level']>>> = {
  refused: 'error',
  'never-handled': 'info',
  'never-sent': 'info',
  'reasons-differ': 'info',
  unused: 'info',
};

function worst(observations: readonly Observation[]): NonNullable<PlainNode['level']> {
  return observations.some(({ kind }) => levels[kind] === 'error') ? 'error' : 'info';
}

const beginning = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function placeNode(
  session: Session,
  codes: WorkspaceCodes,
  place: CodePlace,
  code: MappedCode | undefined,
  parent: OutlineNode | undefined,
): Omit<PlainNode, 'id' | 'kind' | 'children'> {
  const range = codes.rangeOf(place);
  const line = range.start.line + 1;
  const isInFile = parent?.kind === 'file';
  const name = nameInWorkspace(session, place.path);
  const folder = folderOf(name);
  // A view in the side bar is narrow: what stands first is seen.
  const what = [doingOf(place.role), ...notesOf(place), sideOfPlace(place)];
  const described = isInFile ? [t('line {0}', line), ...what] : [...what, folder];
  const { refusal } = place;
  return {
    role: place.role,
    label: isInFile ? (code ? titleOf(code) : unknownHeading()) : `${name.slice(folder.length)}:${line}`,
    description: listed(described.filter(each => each !== '')),
    ...(refusal !== undefined && { tooltip: asMarkdown(lossInWords(refusal)) }),
    ...(code && { code: code.code }),
    location: { uri: session.files.uriOf(place.path), range },
    ...testMark([place]),
  };
}

function testMark(places: readonly CodePlace[]): Pick<PlainNode, 'isTest'> {
  return places.every(({ isTest }) => isTest) ? { isTest: true } : {};
}

/** What tells a node from its siblings, but for those of the same kind: no offset, because somebody types above it. */
function keyOf(node: OutlineNode): string {
  switch (node.kind) {
    case 'code':
      return `${node.code.code}`;
    case 'file':
      return node.path;
    case 'side':
      return node.side;
    case 'unknown':
      return 'unknown';
    case 'observation':
      return node.observation.kind;
    case 'place':
      return [node.place.role, node.code?.code, node.place.constant, node.place.path].join(' ');
  }
}

function placesBelow(node: OutlineNode): readonly CodePlace[] {
  return node.kind === 'place' ? [node.place] : node.children.flatMap(placesBelow);
}

function observationsBelow(node: OutlineNode): readonly Observation[] {
  const own = node.kind === 'code' || node.kind === 'place' ? (node.code?.observations ?? []) : [];
  return [...new Set([...own, ...node.children.flatMap(observationsBelow)])];
}
