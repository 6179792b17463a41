import {
  MarkdownString,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  type Command,
} from 'vscode';
import { badgedAs } from './badges.ts';
import type { CodeMapNode, PlainLocation, PlainNode } from './node.ts';

/** How VS Code shows a node. */
export function itemFor({ plain, children }: CodeMapNode): TreeItem {
  const { id, label, description, tooltip, kind, location } = plain;
  const item = new TreeItem(label, children.length > 0 ? openAtFirst(plain) : TreeItemCollapsibleState.None);
  item.id = id;
  item.contextValue = kind;
  item.iconPath = iconOf(plain);
  if (description !== undefined) item.description = description;
  if (tooltip !== undefined) item.tooltip = new MarkdownString(tooltip);
  // A file is shown with its own icon and colours.
  const file = kind === 'file' ? (location ?? firstLocation(plain.children)) : undefined;
  const resource = file ? Uri.parse(file.uri) : badgedAs(plain);
  if (resource) item.resourceUri = resource;
  if (!file && location) item.command = opening(location);
  return item;
}

/** Sides are few: one wants to see what is below them. */
function openAtFirst({ kind }: PlainNode): TreeItemCollapsibleState {
  return kind === 'side' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

const kindIcons: Readonly<Record<PlainNode['kind'], ThemeIcon>> = {
  code: new ThemeIcon('symbol-number', new ThemeColor('symbolIcon.numberForeground')),
  file: ThemeIcon.File,
  side: new ThemeIcon('arrow-swap'),
  unknown: new ThemeIcon('question'),
  observation: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
  place: new ThemeIcon('location'),
};

const roleIcons: Readonly<Record<NonNullable<PlainNode['role']>, ThemeIcon>> = {
  sent: new ThemeIcon('arrow-right', new ThemeColor('charts.blue')),
  handled: new ThemeIcon('arrow-left', new ThemeColor('charts.green')),
  'made-up': new ThemeIcon('beaker', new ThemeColor('charts.purple')),
  declared: new ThemeIcon('symbol-constant', new ThemeColor('symbolIcon.constantForeground')),
};

const lost = new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground'));

function iconOf({ kind, role, level }: PlainNode): ThemeIcon {
  if (kind === 'observation' && level === 'error') return lost;
  return role === undefined ? kindIcons[kind] : roleIcons[role];
}

/** VS Code itself says of its command whether the focus goes along: not with one click, but with two, and with Enter. */
function opening({ uri, range: { start, end } }: PlainLocation): Command {
  const selection = new Range(start.line, start.character, end.line, end.character);
  return { command: 'vscode.open', title: '', arguments: [Uri.parse(uri), { selection }] };
}

function firstLocation(nodes: readonly PlainNode[]): PlainLocation | undefined {
  return nodes.find(({ location }) => location)?.location;
}
