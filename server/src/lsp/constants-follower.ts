import type { TextDocument } from 'vscode-languageserver-textdocument';
import { passesGate } from '../core.ts';
import { isFindable } from '../workspace/source-tree.ts';
import { inBackground } from './answer.ts';
import type { DiagnosticsDoor } from './diagnostics.ts';
import type { Session } from './session.ts';
import { pathOfDocument } from './uri.ts';
import { followUses } from './uses-follower.ts';
import type { ChangedPaths } from './workspace-check/changed-paths.ts';
import { NewSources } from './workspace-check/new-sources.ts';

/** How long a document that is typed in has to rest before others are told what it exports. */
const pauseMilliseconds = 400;

/** What is to be told to those who keep the constants of the workspace up to date. */
export interface ConstantsFollower {
  /** The diagnostics of a document were given to the client: there is time for other work. */
  given(document: TextDocument): void;
  /** Somebody wants to know them now. */
  begin(): void;
  /** Files have changed on the disk. */
  changed(paths: readonly string[]): void;
  /** Files, or all in a folder, may use other constants than before, and no check looks at them. */
  usesChanged(paths: readonly string[]): void;
  /** Other files than before are the sources of the workspace. */
  sourcesChanged(): void;
  /** Files and folders have come, changed or gone: where that makes other sources, resolves when they are looked at. */
  sourcesMayHaveChanged(changes: ChangedPaths): Promise<void>;
}

/**
 * Looks at the workspace after the first document that may hold codes, and renews documents when there is more to import;
 * then it also calls `onOthers`, unless no rule goes by what is new: what only its use in other files shows to be a code.
 */
export function followConstants(session: Session, door: DiagnosticsDoor, onOthers: () => void): ConstantsFollower {
  const { documents, files, importable } = session;
  const goesOn = (): boolean => !session.ended;
  const uses = followUses(session);
  const newSources = new NewSources(session);
  const timers = new Map<string, NodeJS.Timeout>();
  const renewDocuments = (isOther: boolean): void => {
    if (isOther && goesOn()) door.refresh(documents.all().filter(each => passesGate(each.getText())));
  };
  const renew = (isOther: boolean): void => {
    renewDocuments(isOther);
    if (isOther && goesOn()) onOthers();
  };
  const look = async (paths: readonly string[]): Promise<boolean> => {
    let isOther = false;
    for (const path of paths) isOther = (await importable.changed(path)) || isOther;
    return isOther;
  };
  const changed = (paths: readonly string[]): void =>
    inBackground(session, 'following exported codes', look(paths).then(renew));
  session.usedElsewhere.onNews(paths => {
    inBackground(session, 'following codes in use', look(paths).then(renewDocuments));
  });
  const changedSoon = ({ document }: { document: TextDocument }): void => {
    const path = pathOfDocument(document);
    if (path === undefined) return;
    clearTimeout(timers.get(path));
    const timer = setTimeout(() => {
      timers.delete(path);
      changed([path]);
    }, pauseMilliseconds);
    timers.set(path, timer);
  };
  documents.onDidChangeContent(changedSoon);
  documents.onDidClose(changedSoon);
  const begin = (): void => {
    const building = importable.begin(goesOn);
    if (!building) return;
    const keep = async (): Promise<void> => (goesOn() ? importable.keep() : undefined);
    // Nobody has to wait for what is kept.
    const following = building.then(isOther => {
      inBackground(session, 'keeping what is known of files', keep());
      renew(isOther);
    });
    inBackground(session, 'looking for exported codes', following);
  };
  const beginAgain = async (): Promise<void> => renew(await importable.beginAgain(goesOn));
  return {
    given(document) {
      uses.given(document);
      if (passesGate(document.getText())) begin();
    },
    begin,
    changed,
    usesChanged: paths => uses.changed(paths),
    sourcesChanged: () => inBackground(session, 'looking for exported codes', beginAgain()),
    async sourcesMayHaveChanged(changes) {
      if (!importable.isBegun) return;
      await importable.complete();
      const isGone = Array.from(changes.gone).some(path => importable.areSourcesBelow(path));
      // A folder is not, even one that is named like a file: what is in it has not been looked at.
      const isKnown = async (path: string): Promise<boolean> =>
        isFindable(path) && importable.isBesideSources(path) && !(await files.listFolder(`${path}/`));
      if (isGone || (await newSources.mayBeAt(changes, isKnown))) await beginAgain();
      newSources.lookedFor(changes);
    },
  };
}
