#!/usr/bin/env node
// Counts, on the sources of the npm packages in packages.json, what each kind of evidence settles and how much of it is
// right by labels.json. Downloads the packages into .build/evidence/ when they are not there yet.
import { readFile } from 'node:fs/promises';
import { inProject } from '../../scripts/root.mjs';
import { loadCore } from './core.mjs';
import { fetchPackages, listedPackages, sourcesIn } from './packages.mjs';
import { Places } from './places.mjs';
import { isSettled, kindRules, receivedRules, variants, wordRules } from './variants.mjs';

try {
  const packages = await listedPackages();
  const folders = await fetchPackages(packages, inProject('.build/evidence/packages'));
  const places = await allPlaces(packages, folders);
  print(packages, places);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function allPlaces(packages, folders) {
  const finder = new Places(await loadCore(inProject('.build/evidence')));
  const label = await readLabels();
  const places = [];
  for (const { name, skipped } of packages) {
    for (const source of await sourcesIn(folders.get(name), skipped)) {
      for (const place of await finder.in(source)) {
        const labelled = { package: name, ...place };
        places.push({ ...labelled, label: label(labelled) });
      }
    }
  }
  return places;
}

/** Finds the label of a place: `right`, `wrong`, or undefined. */
async function readLabels() {
  const all = JSON.parse(await readFile(new URL('labels.json', import.meta.url), 'utf8'));
  return ({ kind, package: name, file, line }) => {
    const entries = Object.entries(all[kind]?.[name]?.[file] ?? {});
    return entries.find(([lines]) => lines.split(' ').includes(`${line}`))?.[1].split(':')[0];
  };
}

function print(packages, places) {
  const closes = places.filter(({ kind }) => kind === 'close');
  const codes = closes.filter(({ hasCode }) => hasCode);
  const others = closes.filter(({ hasCode }) => !hasCode);
  console.log(`${packages.length} packages; calls of close on what TypeScript does not know: ${closes.length},`);
  console.log(`with something that may be a code: ${codes.length}. Right / wrong:\n`);
  console.log(row('', 'with a code', 'other calls'));
  const line = ([title, isIn]) => console.log(row(title, count(codes.filter(isIn)), count(others.filter(isIn))));
  line(['present rule', isSettled]);
  line(['left alone', place => !isSettled(place) && place.label !== undefined]);
  console.log();
  kindRules.forEach(line);
  console.log();
  wordRules.forEach(line);
  console.log('\nWhat a variant adds (+) or loses (-)');
  for (const [title, isIn] of variants) console.log(row(title, difference(codes, isIn), difference(others, isIn)));

  console.log('\nComparisons of something untyped with 1000-4999');
  const received = places.filter(({ kind }) => kind === 'received');
  for (const [title, isIn] of receivedRules) console.log(row(title, count(received.filter(isIn)), ''));
  printUnlabelled(places);
}

function printUnlabelled(places) {
  const counted = [['', isSettled], ...variants];
  const missing = places.filter(
    place => place.label === undefined && (place.kind === 'received' || counted.some(([, isIn]) => isIn(place))),
  );
  const relevant = missing.filter(place => place.kind === 'received' || place.hasCode || isSettled(place));
  if (relevant.length === 0) return;
  console.log('\nWithout a label:');
  for (const { package: name, file, line } of relevant) console.log(`  ${name} ${file}:${line}`);
  process.exitCode = 1;
}

function row(title, ...cells) {
  return title.padEnd(50) + cells.map(cell => cell.padEnd(20)).join('');
}

function count(places) {
  const of = label => places.filter(place => place.label === label).length;
  const unlabelled = of(undefined);
  return `${of('right')} / ${of('wrong')}${unlabelled > 0 ? ` / ${unlabelled}?` : ''}`;
}

function difference(places, isIn) {
  const more = places.filter(place => isIn(place) && !isSettled(place));
  const less = places.filter(place => !isIn(place) && isSettled(place));
  return [more.length > 0 ? `+${count(more)}` : '', less.length > 0 ? `-${count(less)}` : ''].join(' ').trim() || '=';
}
