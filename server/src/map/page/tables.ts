import type { CodePlace } from '../code-place.ts';
import type { MappedCode, MappedCodes } from '../mapped-code.ts';
import { doingOf, formOf, sideOfPlace, unknownHeading } from '../wording.ts';
import { markup, type Markup } from './markup.ts';
import { t } from '../../l10n/text.ts';

/** Says where a place is, for people: `src/server.ts:12:5`. */
export type Locate = (place: CodePlace) => string;

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
  return markup`<section class="code" id="c${code.code}" data-code="${code.code}">
<h3><span class="number">${code.code}</span> <bdi>${code.name ?? ''}</bdi></h3>
<p class="meaning">${code.meaning} ${code.comesUnasked}</p>
${aliases.length > 0 ? markup`<p class="names">${aliases.map(alias => markup`<code><bdi>${alias}</bdi></code> `)}</p>` : undefined}
${observations.length > 0 ? markup`<ul class="observations">${observations.map(({ message }) => markup`<li>${message}</li>`)}</ul>` : undefined}
${places.length > 0 ? table(places, locate) : undefined}
</section>
`;
}

function unknownSection(places: readonly CodePlace[], locate: Locate): Markup {
  return markup`<section class="code" id="unknown" data-code="unknown">
<h3>${unknownHeading()}</h3>
<p class="meaning">${t('These places send a code that the source does not tell.')}</p>
${table(places, locate)}
</section>
`;
}

function table(places: readonly CodePlace[], locate: Locate): Markup {
  const headings = [
    t({
      message: 'What',
      comment: ['Heading of a column: what a place does with the code. Below it: sends, handles.'],
    }),
    t({ message: 'Side', comment: ['Heading of a column: the side of the connection, client or server.'] }),
    t({ message: 'Where', comment: ['Heading of a column: file and line.'] }),
    t({ message: 'API', comment: ['Heading of a column: the library that takes the code.'] }),
    t({ message: 'As', comment: ['Heading of a column: how the code is written, such as the name of a constant.'] }),
    t({ message: 'Reason', comment: ['Heading of a column: the reason that is sent with the code.'] }),
  ];
  return markup`<div class="scroll"><table>
<thead><tr>${headings.map(each => markup`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>
${places.map(place => row(place, locate))}</tbody>
</table></div>`;
}

function row(place: CodePlace, locate: Locate): Markup {
  const { role, apis, constant, reason, refusal, isTest } = place;
  const notes = [refusal === undefined ? undefined : t('does not arrive'), isTest ? t('test') : undefined];
  return markup`<tr class="${role}"><td>${doingOf(role)}${notes.flatMap(each => (each === undefined ? [] : [markup` <span class="badge">${each}</span>`]))}</td><td>${sideOfPlace(place)}</td><td class="where"><bdi>${locate(place)}</bdi></td><td>${apis.map(({ label }) => label).join(', ')}</td><td>${formOf(place)} ${constant === undefined ? undefined : markup`<code><bdi>${constant}</bdi></code>`}</td><td><bdi>${reason}</bdi></td></tr>
`;
}
