import { arrowsOf, lanes, type Arrow, type Lane } from './arrows.ts';
import type { MappedCodes } from '../mapped-code.ts';
import { placesInWords, sideHeading, titleOf } from '../wording.ts';
import { markup, type Markup } from './markup.ts';
import { t } from '../../l10n/text.ts';

const width = 960;
const left = 190;
const right = width - left;
const middle = width / 2;
const rowHeight = 44;
const laneHeight = 46;
const top = 58;
/** How much of an arrow's label there is room for. */
const longestLabel = 58;

/** The codes between client and server, an arrow each; undefined where there is nothing to draw. */
export function diagramOf(map: MappedCodes): Markup | undefined {
  const arrows = arrowsOf(map);
  if (arrows.length === 0) return undefined;
  let y = top;
  const rows = lanes.flatMap(lane => {
    const own = arrows.filter(each => each.lane === lane);
    if (own.length === 0) return [];
    y += laneHeight;
    const title = markup`<text class="lane" x="${middle}" y="${y - 12}">${laneTitle(lane)}</text>`;
    return [title, ...own.map(arrow => drawn(arrow, (y += rowHeight) - 12))];
  });
  const height = y + 22;
  return markup`<svg class="diagram" viewBox="0 0 ${width} ${height}" role="group" aria-label="${t('The codes between client and server')}">
<path class="life" d="M${left} ${top - 8}V${height - 4}M${right} ${top - 8}V${height - 4}"/>
${end(sideHeading('client'), left)}${end(sideHeading('server'), right)}
${rows}
</svg>`;
}

function laneTitle(lane: Lane): string {
  if (lane === 'unknown') return sideHeading(lane);
  return lane === 'to-server' ? t('Client to server') : t('Server to client');
}

function end(name: string, x: number): Markup {
  return markup`<rect class="end" x="${x - 62}" y="8" width="124" height="40" rx="8"/><text class="name" x="${x}" y="33">${name}</text>`;
}

function drawn(arrow: Arrow, y: number): Markup {
  const { code, lane, kind, sent, handled } = arrow;
  const isBackwards = lane === 'to-client';
  const [from, to] = isBackwards ? [right, left] : [left, right];
  const step = isBackwards ? -1 : 1;
  const words = wordsOf(arrow);
  const label = shortened(code.name === undefined ? '' : ` ${code.name}`);
  const thickness = kind === 'sent' ? 1.5 + Math.min(4, sent - 1) * 0.8 : 1.5;
  return markup`<a href="#c${code.code}" class="arrow ${kind}" data-code="${code.code}" aria-label="${[titleOf(code), laneTitle(lane), words.from, words.between, words.to].filter(each => each !== '').join(', ')}">
<rect class="hit" x="4" y="${y - 28}" width="${width - 8}" height="${rowHeight - 2}" rx="6"/>
<text class="label" x="${middle}" y="${y - 9}"><tspan class="number">${code.code}</tspan>${label}</text>
${kind === 'refused' ? stopped(from, step, y) : shaft(lane, kind, { from, to, step, y, thickness })}
${note(words.from, kind === 'reported' ? originOf(step) : from, -step, y, kind === 'refused')}${note(words.to, to, step, y, sent > 0 && handled === 0)}
</a>
`;
}

/** Whether it is said of the code that nothing looks out for it. */
function isMissed({ code }: Arrow): boolean {
  return code.observations.some(({ kind }) => kind === 'never-handled');
}

/** What is said of an arrow at its two ends, and what its line alone says to who sees it. */
function wordsOf(arrow: Arrow): Readonly<Record<'from' | 'between' | 'to', string>> {
  const { kind, sent, handled } = arrow;
  const origins: Readonly<Record<Arrow['kind'], () => string>> = {
    sent: () => t`sent in ${placesInWords(sent)}`,
    refused: () => t`tried in ${placesInWords(sent)}`,
    reported: () => t('only reported'),
    elsewhere: () => t('sent elsewhere'),
  };
  const missed = kind !== 'refused' && isMissed(arrow) ? t('not looked out for') : '';
  return {
    from: origins[kind](),
    between: kind === 'refused' ? t('does not arrive') : '',
    to: handled > 0 ? t`handled in ${placesInWords(handled)}` : missed,
  };
}

/** Where an arrow goes. */
interface Course {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly y: number;
  readonly thickness: number;
}

function shaft(lane: Lane, kind: Arrow['kind'], { from, to, step, y, thickness }: Course): Markup {
  const size = 6 + thickness;
  const head = (x: number, towards: number): Markup =>
    markup`<path class="head" d="M${x} ${y}l${-towards * size * 1.4} ${-size / 1.6}v${size * 1.25}z"/>`;
  if (lane === 'unknown') {
    const [start, stop] = [from + 110, to - 110];
    return markup`<path class="shaft" stroke-width="${thickness}" d="M${start + 8} ${y}H${stop - 8}"/>${head(start, -1)}${head(stop, 1)}`;
  }
  // What no frame brings begins on the way.
  const start = kind === 'reported' ? originOf(step) : from;
  const origin = kind === 'reported' ? markup`<circle class="origin" cx="${start}" cy="${y}" r="4"/>` : undefined;
  return markup`${origin}<path class="shaft" stroke-width="${thickness}" d="M${start} ${y}H${to - step * 9}"/>${head(to - step, step)}`;
}

/** Where an arrow begins that nobody sends. */
function originOf(step: number): number {
  return middle - step * 130;
}

/** An arrow that does not get anywhere. */
function stopped(from: number, step: number, y: number): Markup {
  const x = middle + step * 130;
  return markup`<path class="shaft" stroke-width="1.5" d="M${from} ${y}H${x - step * 9}"/><path class="cross" d="M${x - 6} ${y - 6}l12 12m0 -12l-12 12"/>`;
}

/** A few words beside the line of one end. */
function note(words: string, x: number, towards: number, y: number, isWarning: boolean): Markup {
  const side = towards < 0 ? 'before' : 'behind';
  return markup`<text class="note ${side}${isWarning ? ' warning' : ''}" x="${x + towards * 12}" y="${y + 4}">${words}</text>`;
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= longestLabel ? text : `${characters.slice(0, longestLabel - 1).join('')}…`;
}
