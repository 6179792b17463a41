import { mayHoldConfiguration } from '../configuration/locations.ts';
import { inBackground } from './answer.ts';
import type { DiagnosticsDoor } from './diagnostics.ts';
import type { Session } from './session.ts';

/**
 * Returns what is to be called with the paths of files and folders that have changed: it looks into the configurations among
 * them, and where another one counts since, renews the diagnostics of all documents.
 */
export function followConfigurations(session: Session, door: DiagnosticsDoor): (paths: readonly string[]) => void {
  const { configurations, documents } = session;
  const renew = async (paths: ReadonlySet<string>): Promise<void> => {
    const isAnother = await configurations.renew(paths);
    if (isAnother && !session.ended) door.refresh(documents.all());
  };
  return paths => {
    const touched = paths.flatMap(path => (mayHoldConfiguration(path) ? [path] : configurations.below(path)));
    if (touched.length > 0) inBackground(session, 'reading a configuration', renew(new Set(touched)));
  };
}
