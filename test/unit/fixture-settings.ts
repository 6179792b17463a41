import assert from 'node:assert/strict';
import { readEditorSettings } from '../../server/src/configuration/editor-settings.ts';
import { configurationPaths } from '../../server/src/configuration/locations.ts';
import { readConfiguration } from '../../server/src/configuration/read.ts';
import { settingsOf, type Settings } from '../../server/src/configuration/settings.ts';
import type { Fixture } from './fixture-files.ts';

/** What is set for a file of a fixture: by the lines at its beginning, and by the nearest configuration among its files. */
export function settingsIn({ files, settings: lines }: Fixture, path: string): Settings {
  const { settings } = readEditorSettings({
    runtime: lines.get('runtime'),
    evidence: lines.get('evidence'),
    protocols: lines.has('protocols') ? listed(lines.get('protocols')) : undefined,
    rules: Object.fromEntries(listed(lines.get('rules')).map(each => each.split('='))) as unknown,
  });
  for (const candidate of configurationPaths(path)) {
    const text = files.get(candidate);
    const read = text === undefined ? undefined : readConfiguration(candidate, text);
    if (!read) continue;
    assert.deepEqual(read.problems, [], `${candidate} is right`);
    return settingsOf(read.configuration, candidate.slice(0, candidate.lastIndexOf('/') + 1), settings)(path);
  }
  return settingsOf({}, '/', settings)(path);
}

/** `one, other` */
function listed(value = ''): readonly string[] {
  return value.split(/ *, */).filter(each => each !== '');
}
