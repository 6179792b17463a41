import type { CodePlace, Role } from '../code-place.ts';
import type { MappedCode, MappedCodes } from '../mapped-code.ts';
import { markup, type Markup } from './markup.ts';

/** Says where a place is, for people: `src/server.ts:12:5`. */
export type Locate = (place: CodePlace) => string;

const doings: Readonly<Record<Role, string>> = {
  sent: 'sends',
  handled: 'handles',
  'made-up': 'makes up',
  declared: 'declares',
};

/** All that there is to know of the codes, each with a table of its places. */
export function tablesOf({ codes, unknown }: MappedCodes, locate: Locate): Markup {
  return markup`${codes.map(code => section(code, locate))}${unknown.length > 0 ? unknownSection(unknown, locate) : undefined}`;
}

function section(code: MappedCode, locate: Locate): Markup {
  const { names, observations, places } = code;
  const aliases = [
    ...(names.registry !== undefined && names.registry !== code.name ? [`IANA: ${names.registry}`] : []),
    ...names.protocols,
    ...names.constants,
  ];
  const unasked = code.comesUnasked === undefined ? undefined : `${capital(code.comesUnasked)}.`;
  return markup`<section class="code" id="c${code.code}" data-code="${code.code}">
<h3><span class="number">${code.code}</span> <bdi>${code.name ?? ''}</bdi></h3>
<p class="meaning">${code.meaning} ${unasked}</p>
${aliases.length > 0 ? markup`<p class="names">${aliases.map(alias => markup`<code><bdi>${alias}</bdi></code> `)}</p>` : undefined}
${observations.length > 0 ? markup`<ul class="observations">${observations.map(({ message }) => markup`<li>${message}</li>`)}</ul>` : undefined}
${places.length > 0 ? table(places, locate) : undefined}
</section>
`;
}

function unknownSection(places: readonly CodePlace[], locate: Locate): Markup {
  return markup`<section class="code" id="unknown" data-code="unknown">
<h3>Known only at run time</h3>
<p class="meaning">These places send a code that the source does not tell.</p>
${table(places, locate)}
</section>
`;
}

function table(places: readonly CodePlace[], locate: Locate): Markup {
  return markup`<div class="scroll"><table>
<thead><tr><th scope="col">What</th><th scope="col">Side</th><th scope="col">Where</th><th scope="col">API</th><th scope="col">As</th><th scope="col">Reason</th></tr></thead>
<tbody>
${places.map(place => row(place, locate))}</tbody>
</table></div>`;
}

function row(place: CodePlace, locate: Locate): Markup {
  const { role, side, apis, form, range, constant, reason, refusal, isTest, isSideAssumed } = place;
  const as = [
    range && `${range.from}-${Math.min(range.to, 4999)}`,
    form === 'case' || form === 'list' ? form : undefined,
  ];
  const notes = [refusal === undefined ? undefined : 'does not arrive', isTest ? 'test' : undefined];
  return markup`<tr class="${role}"><td>${doings[role]}${notes.flatMap(each => (each === undefined ? [] : [markup` <span class="badge">${each}</span>`]))}</td><td>${side === 'unknown' ? '' : `${side}${isSideAssumed ? '?' : ''}`}</td><td class="where"><bdi>${locate(place)}</bdi></td><td>${apis.map(({ label }) => label).join(', ')}</td><td>${as.filter(each => each !== undefined).join(' ')} ${constant === undefined ? undefined : markup`<code><bdi>${constant}</bdi></code>`}</td><td><bdi>${reason}</bdi></td></tr>
`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
