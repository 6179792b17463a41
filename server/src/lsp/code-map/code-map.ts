import { NotificationType, RequestType, RequestType0, type DocumentUri, type Range } from 'vscode-languageserver';
import { outlineOf, type Grouping } from '../../map/outline.ts';
import { pageOf } from '../../map/page/page.ts';
import { selectedFrom } from '../../map/selected.ts';
import { answerWith, inBackground } from '../answer.ts';
import { codeMapNodes } from './nodes.ts';
import { folderNames, nameInWorkspace } from './names-in-workspace.ts';
import type { Session } from '../session.ts';
import type { WorkspaceMap } from './workspace-map.ts';

/** How the map is to be shown. */
interface CodeMapParams {
  readonly by: Grouping;
  /** Leaves out what is in tests. */
  readonly hideTests?: boolean;
  /** Leaves out the codes of which nothing is worth knowing. */
  readonly onlyObserved?: boolean;
}

/** A node of the map. Its texts are for the user, in the language of the user. */
export interface CodeMapNode {
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
  /** Where a place is; of a file only `uri` counts. */
  readonly location?: { readonly uri: DocumentUri; readonly range: Range };
  readonly isTest?: true;
  readonly children: readonly CodeMapNode[];
}

/** The map as far as it is known by now. */
interface CodeMapAnswer {
  readonly nodes: readonly CodeMapNode[];
  /** How many things are worth knowing, all in all. */
  readonly observations: number;
}

interface CodeMapPage {
  /** A page that needs nothing else; empty where there is none. */
  readonly html: string;
}

/** The first one begins a check of the workspace, unless that was done; nobody gets its diagnostics for that. */
const codeMapRequest = new RequestType<CodeMapParams, CodeMapAnswer, void>('closewise/codeMap');
/** Answered with what `closewise report --format html` prints, when all files were checked. */
const pageRequest = new RequestType0<CodeMapPage, void>('closewise/codeMapPage');
/** After the first request, tells that the map is another one, or that a check of the workspace begins or ends. */
const changedNotification = new NotificationType<{
  /** Whether more is to come, because the workspace is being checked. */
  readonly busy: boolean;
}>('closewise/codeMapChanged');

/** Answers a client that wants to show which codes the workspace sends and handles, and where. */
export function offerCodeMap(session: Session, workspace: WorkspaceMap): void {
  const { connection } = session;
  let isAsked = false;
  workspace.onNews(() => {
    if (!isAsked || session.ended) return;
    const told = connection.sendNotification(changedNotification, { busy: workspace.isBusy });
    inBackground(session, changedNotification.method, told);
  });
  const answer = answerWith(
    session,
    codeMapRequest.method,
    (_, params: CodeMapParams) => {
      isAsked = true;
      workspace.begin();
      return codeMap(session, workspace, params);
    },
    { nodes: [], observations: 0 },
  );
  connection.onRequest(codeMapRequest, answer);
  const page = answerWith(session, pageRequest.method, () => codeMapPage(session, workspace), { html: '' });
  connection.onRequest(pageRequest, token => page(undefined, token));
}

function codeMap(session: Session, { codes }: WorkspaceMap, { by, ...selection }: CodeMapParams): CodeMapAnswer {
  const map = codes.map();
  return {
    nodes: codeMapNodes(session, codes, outlineOf(selectedFrom(map, selection), by)),
    observations: map.codes.reduce((sum, { observations }) => sum + observations.length, 0),
  };
}

async function codeMapPage(session: Session, workspace: WorkspaceMap): Promise<CodeMapPage> {
  await workspace.complete();
  const { codes } = workspace;
  const html = await pageOf(codes.map(), folderNames(session).join(', '), place => {
    const { line, character } = codes.rangeOf(place).start;
    return `${nameInWorkspace(session, place.path)}:${line + 1}:${character + 1}`;
  });
  return { html };
}
