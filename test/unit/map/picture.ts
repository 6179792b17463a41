import assert from 'node:assert/strict';
import { CodeMap } from '../../../server/src/map/code-map.ts';
import { codesOf } from '../../../server/src/map/file-codes.ts';
import type { CodePlace } from '../../../server/src/map/code-place.ts';
import type { MappedCodes } from '../../../server/src/map/mapped-code.ts';
import { analysisOf } from '../fixture.ts';
import { fixtureOf } from '../fixture-files.ts';
import { usedElsewhereIn } from '../used-elsewhere.ts';

/** The map of the files of a picture, those installed left aside. */
export async function mapOf(source: string): Promise<MappedCodes> {
  return (await codeMapOf(source)).map();
}

/** The same, to be updated. */
export async function codeMapOf(source: string): Promise<CodeMap> {
  const fixture = fixtureOf(source);
  const map = new CodeMap();
  const used = await usedElsewhereIn(fixture);
  for (const [path, text] of fixture.files) {
    if (!/\.[cm]?[jt]sx?$/.test(path)) continue;
    const usedElsewhere = used.of(path);
    map.update(path, codesOf(await analysisOf(fixture, path, text, { usedElsewhere })));
  }
  return map;
}

/** Compares the map of some files with its text: a line for each code, what is observed and each of its places. */
export async function checkMap(source: string, expected: string): Promise<void> {
  assert.equal(textOf(await mapOf(source), fixtureOf(source).files), dedented(expected));
}

function textOf({ codes, unknown }: MappedCodes, files: ReadonlyMap<string, string>): string {
  const lineOf = (place: CodePlace): string => {
    const line = files.get(place.path)?.slice(0, place.span.start).split('\n').length ?? 0;
    const { role, side, isSideAssumed, form, range, reason, constant, refusal, isTest } = place;
    const notes = [
      form === 'comparison' ? undefined : form,
      range && `${range.from}-${range.to}`,
      constant,
      reason === undefined ? undefined : `'${reason}'`,
      refusal && 'refused',
      isTest ? 'test' : undefined,
    ].filter(each => each !== undefined);
    const at = `${place.path.slice(1)}:${line}`;
    return `  ${[role, side + (isSideAssumed ? '?' : ''), at, ...notes].join(' ')}`;
  };
  return [
    ...codes.flatMap(({ code, name, observations, places }) => [
      name === undefined ? `${code}` : `${code} ${name}`,
      ...observations.map(({ kind }) => `  * ${kind}`),
      ...places.map(lineOf),
    ]),
    ...(unknown.length > 0 ? ['unknown', ...unknown.map(lineOf)] : []),
  ].join('\n');
}

function dedented(text: string): string {
  const lines = text.replace(/^\n|\n *$/g, '').split('\n');
  const margin = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map(line => line.slice(margin)).join('\n');
}
