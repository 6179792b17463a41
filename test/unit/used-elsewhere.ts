import { UsedElsewhere } from '../../server/src/workspace/used-elsewhere.ts';
import { analysisOf } from './fixture.ts';
import type { Fixture } from './fixture-files.ts';

/** Which constants the files of a fixture use as codes of one another. */
export async function usedElsewhereIn(fixture: Fixture): Promise<UsedElsewhere> {
  const used = new UsedElsewhere();
  for (const [path, text] of fixture.files) {
    if (!/\.[cm]?[jt]sx?$/.test(path)) continue;
    used.set(path, (await analysisOf(fixture, path, text)).codesElsewhere);
  }
  return used;
}
