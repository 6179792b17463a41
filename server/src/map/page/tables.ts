import type { CodePlace } from '../code-place.ts';
import type { MappedCode, MappedCodes } from '../mapped-code.ts';
import { apisInWords, doingOf, formOf, otherNamesOf, sideOfPlace, unknownHeading } from '../wording.ts';
import { markup, nameInParts, pathInParts, type Markup } from './markup.ts';
import { titleMarkup } from './title.ts';
import { paragraph, t } from '../../l10n/text.ts';

/** Says where a place is. */
export type Locate = (place: CodePlace) => Where;

/** Where a place is, for people. */
export interface Where {
  /** `src/server.ts:12:5` */
  readonly name: string;
  /** What opens it; absent where nothing does. */
  readonly href?: string;
}

/** All that there is to know of the codes, each with a table of its places. */
export function tablesOf({ codes, unknown }: MappedCodes, locate: Locate): Markup {
  return markup`${codes.map(code => section(code, locate))}${unknown.length > 0 ? unknownSection(unknown, locate) : undefined}`;
}

function section(code: MappedCode, locate: Locate): Markup {
  const { names, meaning, comesUnasked, observations, places } = code;
  const aliases = [...otherNamesOf(code), ...names.constants];
  return markup`<section class="code" id="c${code.code}" data-code="${code.code}">
<h3>${titleMarkup(code)}</h3>
<p class="meaning">${paragraph([meaning, comesUnasked])}</p>
${aliases.length > 0 ? markup`<p class="names">${aliases.map(alias => markup`<code><bdi>${alias}</bdi></code> `)}</p>` : undefined}
${observations.length > 0 ? markup`<ul class="observations">${observations.map(({ message }) => markup`<li>${message}</li>`)}</ul>` : undefined}
${places.length > 0 ? table(places, locate) : undefined}
</section>
`;
}

function unknownSection(places: readonly CodePlace[], locate: Locate): Markup {
  return markup`<section class="code" id="unknown">
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
  return markup`<div class="scroll places"><table>
<thead><tr>${headings.map(each => markup`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>
${places.map(place => row(place, locate))}</tbody>
</table></div>`;
}

function row(place: CodePlace, locate: Locate): Markup {
  const { role, constant, reason, refusal, isTest } = place;
  const lost = refusal === undefined ? undefined : markup` <span class="badge lost">${t('does not arrive')}</span>`;
  const test = isTest ? markup` <span class="badge">${t('test')}</span>` : undefined;
  const name = constant === undefined ? undefined : markup`<code><bdi>${nameInParts(constant)}</bdi></code>`;
  const form = formOf(place);
  const written = form !== undefined && name ? markup`${form} ${name}` : (name ?? form);
  const quotation = reason === undefined ? undefined : markup`<q><bdi>${reason}</bdi></q>`;
  return markup`<tr class="${role}"><td>${doingOf(role)}${lost}${test}</td><td>${sideOfPlace(place)}</td><td class="where">${whereMarkup(locate(place))}</td><td>${nameInParts(apisInWords(place))}</td><td>${written}</td><td>${quotation}</td></tr>
`;
}

function whereMarkup({ name, href }: Where): Markup {
  const words = markup`<bdi>${pathInParts(name)}</bdi>`;
  return href === undefined ? words : markup`<a href="${href}" title="${name}">${words}</a>`;
}
