import { CodeLensRefreshRequest, type CodeLens, type CodeLensParams, type Location } from 'vscode-languageserver';
import type { CodePlace } from '../../map/code-place.ts';
import { constantInUse, constantsToCount } from '../../map/code-lens.ts';
import { inBackground } from '../answer.ts';
import type { Session } from '../session.ts';
import { pathOfDocument } from '../uri.ts';
import { analysisOf } from '../workspace-check/checked-file.ts';
import type { WorkspaceMap } from './workspace-map.ts';

/** Shows places: a command of the client, with a URI, the position to show them at, and their locations. */
const showPlaces = 'closewise.showPlaces';

/** Answers for what stands above constants for close codes, where the user has turned that on: who uses them. */
export class CodeLenses {
  readonly #session: Session;
  readonly #workspace: WorkspaceMap;
  #isAsked = false;
  /** Whether there is something that can be out of date. */
  #isShown = false;

  constructor(session: Session, workspace: WorkspaceMap) {
    this.#session = session;
    this.#workspace = workspace;
    workspace.onNews(() => {
      if (this.#isShown && !workspace.isBusy) this.#refresh();
    });
  }

  /** Those of a document. None until all of the workspace is known: it would be wrong to say that nobody uses a code. */
  async of({ textDocument: { uri } }: CodeLensParams): Promise<CodeLens[]> {
    const { documents, folders, importable, positions, settings } = this.#session;
    const document = documents.get(uri);
    const path = document && pathOfDocument(document);
    if (!document || path === undefined || !folders.some(folder => path.startsWith(`${folder}/`))) return [];
    const { codeLens } = await settings.preferencesOf(uri);
    this.#isAsked = true;
    this.#isShown ||= codeLens;
    if (!codeLens) return [];
    this.#workspace.begin(false);
    const ofDocument = await settings.of(document);
    if (!this.#workspace.isComplete || ofDocument.isIgnored) return [];
    const constants = await importable.ofPath(path);
    const analysed = await analysisOf(this.#session, path, document.getText(), ofDocument, constants);
    if (!analysed) return [];
    const map = this.#workspace.codes.map();
    return constantsToCount(analysed.analysis).map(({ value, declaration }) => {
      const range = positions.toRange(document, declaration);
      const { title, places } = constantInUse(value, map);
      const locations = places.map(place => this.#locationOf(place));
      const isShowable = this.#session.client.showsPlaces && locations.length > 0;
      const command = isShowable ? { command: showPlaces, arguments: [uri, range.start, locations] } : { command: '' };
      return { range, command: { title, ...command } };
    });
  }

  /** To be called when the user has changed settings: what stands there may come or go. */
  settingsChanged(): void {
    if (this.#isAsked) this.#refresh();
  }

  #refresh(): void {
    const { client, connection, ended } = this.#session;
    if (ended || !client.refreshesCodeLenses) return;
    inBackground(this.#session, CodeLensRefreshRequest.method, connection.sendRequest(CodeLensRefreshRequest.type));
  }

  #locationOf(place: CodePlace): Location {
    return { uri: this.#session.files.uriOf(place.path), range: this.#workspace.codes.rangeOf(place) };
  }
}
