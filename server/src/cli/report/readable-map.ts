import type { CodePlace, Role } from '../../map/code-place.ts';
import type { MappedCode } from '../../map/mapped-code.ts';
import { outlineOf, type Grouping, type OutlineNode } from '../../map/outline.ts';
import { doingOf, notesOf, sideHeading, sideOfPlace, titleOf, unknownHeading } from '../../map/wording.ts';
import { withoutControls } from '../display-width.ts';
import type { Colours } from '../terminal.ts';
import { padded, widthOf } from '../wrap.ts';
import type { LocatedMap } from './located-map.ts';

/** Wider cells do not make the others line up with them. */
const widestCell = 60;

/** For people: the codes with their places, grouped, and a summary at the end. */
export function readableMap(by: Grouping, colours: Colours): (located: LocatedMap) => string {
  return located => {
    const nodes = outlineOf(located.map, by);
    const [bare, others] = [nodes.filter(isOnlyDeclared), nodes.filter(node => !isOnlyDeclared(node))];
    const blocks = others.map(node => block(node, located, colours).join('\n'));
    if (bare.length > 0) {
      const titles = bare.flatMap(node => (node.kind === 'code' ? withoutControls(titleOf(node.code)) : []));
      blocks.push(`${colours.bold('Only declared')}: ${titles.join(', ')}`);
    }
    return `${[...blocks, summary(located, colours)].join('\n\n')}\n`;
  };
}

/** Whether a table names a code, and there is no more to say of it. */
function isOnlyDeclared(node: OutlineNode): boolean {
  return node.kind === 'code' && node.children.every(each => each.kind === 'place' && each.place.role === 'declared');
}

/** A node, and below it what it has: first other nodes, then a table of places. */
function block(node: OutlineNode, located: LocatedMap, colours: Colours): readonly string[] {
  const inner = node.children.filter(({ kind }) => kind !== 'place');
  const places = node.children.flatMap(each => (each.kind === 'place' ? [each] : []));
  const rows = places.map(({ place, code }) => cellsOf(place, node.kind === 'file' ? code : undefined, located, node));
  return [
    headingOf(node, located, colours),
    ...inner.flatMap(each => block(each, located, colours)).map(line => `  ${line}`),
    ...aligned(rows, colours).map(line => `  ${line}`),
  ];
}

function headingOf(node: OutlineNode, { nameOf }: LocatedMap, colours: Colours): string {
  switch (node.kind) {
    case 'code':
      return colours.bold(withoutControls(titleOf(node.code)));
    case 'file':
      return colours.bold(withoutControls(nameOf(node.path)));
    case 'side':
      return colours.bold(sideHeading(node.side));
    case 'unknown':
      return colours.bold(unknownHeading());
    case 'observation':
      return colours.yellow(node.observation.message);
    case 'place':
      return '';
  }
}

function cellsOf(
  place: CodePlace,
  code: MappedCode | undefined,
  { nameOf, locate }: LocatedMap,
  within: OutlineNode,
): readonly string[] {
  const { line, column } = locate(place).start;
  const at = within.kind === 'file' ? `${line}:${column}` : `${nameOf(place.path)}:${line}:${column}`;
  const what = within.kind === 'file' ? (code ? titleOf(code) : 'a code known only at run time') : undefined;
  const cells = [
    sideOfPlace(place),
    doingOf(place.role),
    ...(what === undefined ? [] : [what]),
    at,
    notesOf(place).join(', '),
  ];
  return cells.map(withoutControls);
}

function aligned(rows: readonly (readonly string[])[], colours: Colours): readonly string[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map(row => widthOf(row[column] ?? '')));
  const widths = columns.map(widths => Math.max(0, ...widths.filter(width => width <= widestCell)));
  const isEmpty = columns.map(widths => widths.every(width => width === 0));
  return rows.map(row => {
    const cells = row.map((cell, column) => (column === row.length - 1 ? cell && colours.dim(cell) : cell));
    const texts = cells.map((cell, column) => padded(cell, widths[column] ?? 0));
    return texts
      .filter((_, column) => !isEmpty[column])
      .join('  ')
      .trimEnd();
  });
}

function summary({ map, filesChecked, filesLeftOut }: LocatedMap, colours: Colours): string {
  const leftOut = filesLeftOut > 0 ? `, ${count(filesLeftOut, 'file')} could not be analysed` : '';
  const checked = colours.dim(`(${count(filesChecked, 'file')} checked${leftOut})`);
  const withRole = (role: Role): number =>
    map.codes.filter(({ places }) => places.some(each => each.role === role)).length;
  const used = map.codes.filter(({ places }) =>
    places.some(({ role }) => role === 'sent' || role === 'handled'),
  ).length;
  if (map.codes.length + map.unknown.length === 0) return `No close codes found ${checked}`;
  return `${count(used, 'code')} in use: ${withRole('sent')} sent, ${withRole('handled')} handled ${checked}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
