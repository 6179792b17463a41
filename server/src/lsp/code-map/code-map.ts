import { NotificationType, type DocumentUri, type Range } from 'vscode-languageserver';
import * as v from 'valibot';
import { groupings, outlineOf } from '../../map/outline.ts';
import { pageOf } from '../../map/page/page.ts';
import { selectedFrom } from '../../map/selected.ts';
import { inBackground } from '../answer.ts';
import { answerOwn } from '../own-request.ts';
import { codeMapNodes } from './nodes.ts';
import { folderNames, nameInWorkspace } from './names-in-workspace.ts';
import type { Session } from '../session.ts';
import type { WorkspaceMap } from './workspace-map.ts';

/** How the map is to be shown. */
const codeMapParams = v.object({
  by: v.picklist(groupings),
  /** Leaves out what is in tests. */
  hideTests: v.exactOptional(v.boolean()),
  /** Leaves out the codes of which nothing is worth knowing. */
  onlyObserved: v.exactOptional(v.boolean()),
});

/** A node of the map. Its texts are for the user, in the language of the user. */
export interface PlainNode {
  /** The same as long as it stands for the same thing; no other node of the tree has it. */
  readonly id: string;
  readonly kind: 'code' | 'file' | 'side' | 'unknown' | 'observation' | 'place';
  /** What a place does with the code. */
  readonly role?: 'sent' | 'handled' | 'made-up' | 'declared';
  readonly label: string;
  readonly description?: string;
  /** Markdown. */
  readonly tooltip?: string;
  readonly code?: number;
  /** How many things are worth knowing of the codes at or below it; absent where there are none. */
  readonly observations?: number;
  /** How much that matters at most: `error` where a code does not arrive. */
  readonly level?: 'error' | 'info';
  /** Where a place is; of a file only `uri` counts. */
  readonly location?: { readonly uri: DocumentUri; readonly range: Range };
  readonly isTest?: true;
  readonly children: readonly PlainNode[];
}

/** The map as far as it is known by now. */
interface CodeMapAnswer {
  readonly nodes: readonly PlainNode[];
  /** Whether more is to come, because the workspace is being checked. */
  readonly busy: boolean;
}

/** Nothing is needed. */
const pageParams = v.nullish(
  v.object({
    /** Whether the user asks for the page: then all files are checked also where that was given up. */
    isAsked: v.exactOptional(v.boolean()),
    /** Whether each place is to be a link that runs the client's command `closewise.openPlace` with its URI and its range. */
    hasLinks: v.exactOptional(v.boolean()),
  }),
);

type PageParams = v.InferOutput<typeof pageParams>;

interface CodeMapPage {
  /** A page that needs nothing else; empty where there is none, because the check of all files was given up. */
  readonly html: string;
}

/** After the first request, tells that the map is another one, or that a check of the workspace begins or ends. */
const changedNotification = new NotificationType<{
  /** Whether more is to come, because the workspace is being checked. */
  readonly busy: boolean;
}>('closewise/codeMapChanged');

/**
 * Answers a client that wants to show which codes the workspace sends and handles, and where. Its first request begins a check
 * of the workspace, unless that was done; nobody gets its diagnostics for that. The page is what `closewise report --format html`
 * prints, when all files were checked.
 */
export function offerCodeMap(session: Session, workspace: WorkspaceMap): void {
  const { connection } = session;
  let isAsked = false;
  /** Whether there is something that can be out of date: the page alone may be shown. */
  let isShown = false;
  workspace.onNews(() => {
    if (!isShown || session.ended) return;
    const told = connection.sendNotification(changedNotification, { busy: workspace.isBusy });
    inBackground(session, changedNotification.method, told);
  });
  const map = (_: Session, params: CodeMapParams): CodeMapAnswer => {
    // After the first one, they come by themselves.
    workspace.begin(!isAsked);
    isAsked = true;
    isShown = true;
    return codeMap(session, workspace, params);
  };
  const page = (_: Session, params: PageParams): Promise<CodeMapPage> => {
    isShown = true;
    return codeMapPage(session, workspace, params);
  };
  answerOwn(session, 'closewise/codeMap', codeMapParams, map, { nodes: [], busy: false });
  answerOwn(session, 'closewise/codeMapPage', pageParams, page, { html: '' });
}

type CodeMapParams = v.InferOutput<typeof codeMapParams>;

function codeMap(
  session: Session,
  { codes, isBusy }: WorkspaceMap,
  { by, ...selection }: CodeMapParams,
): CodeMapAnswer {
  return {
    nodes: codeMapNodes(session, codes, outlineOf(selectedFrom(codes.map(), selection), by)),
    busy: isBusy,
  };
}

async function codeMapPage(session: Session, workspace: WorkspaceMap, params: PageParams): Promise<CodeMapPage> {
  await workspace.complete(params?.isAsked === true);
  if (!workspace.isComplete) return { html: '' };
  const { codes } = workspace;
  const html = await pageOf(codes.map(), folderNames(session).join(', '), place => {
    const range = codes.rangeOf(place);
    const { line, character } = range.start;
    const name = `${nameInWorkspace(session, place.path)}:${line + 1}:${character + 1}`;
    return params?.hasLinks ? { name, href: linkTo(session.files.uriOf(place.path), range) } : { name };
  });
  return { html };
}

/** VS Code runs the command of such a link, where the page is allowed to. */
function linkTo(...place: readonly [DocumentUri, Range]): string {
  return `command:closewise.openPlace?${encodeURIComponent(JSON.stringify(place))}`;
}
