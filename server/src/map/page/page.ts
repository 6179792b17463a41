import { languageTag } from '../../l10n/language.ts';
import type { MappedCodes } from '../mapped-code.ts';
import { diagramOf } from './diagram.ts';
import { markup, textAround, verbatim, type Markup } from './markup.ts';
import { script } from './script.ts';
import { style } from './style.ts';
import { placesInWords } from '../wording.ts';
import { tablesOf, type Locate } from './tables.ts';
import { titleMarkup } from './title.ts';
import { t } from '../../l10n/text.ts';

/**
 * The map as one page of HTML that needs nothing else, and lets nothing else in. `title` is what the codes are those of. It is
 * the same as long as the map is.
 */
export async function pageOf(map: MappedCodes, title: string, locate: Locate): Promise<string> {
  // Before anything is awaited: `locate` is asked for places of the map while they are where it says.
  const body = bodyOf(map, title, locate);
  const [styleHash, scriptHash] = await Promise.all([hashOf(style), hashOf(script)]);
  const policy = `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="${languageTag()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Closewise">
<title>${titleAround(title)}</title>
<style>${verbatim(style)}</style>
</head>
${body}
</html>
`.html;
}

function bodyOf(map: MappedCodes, title: string, locate: Locate): Markup {
  const found = t({
    message: '{found} of {all}',
    comment: ['How many codes match what is typed into the filter. The page puts the numbers in.'],
  });
  return markup`<body>
<header>
<h1>${textAround(markup`<bdi>${title}</bdi>`, titleAround)}</h1>
<p class="summary">${summaryOf(map)}</p>
</header>
<main>
${figureOf(map)}
${observationsOf(map)}
<h2>${t('Codes')}</h2>
<div class="filter" hidden><label>${t('Filter')} <input type="search" placeholder="${t('a number, a name, a file, a reason')}" autocomplete="off" spellcheck="false"> <output data-text="${found}"></output></label></div>
${tablesOf(map, locate)}</main>
<footer class="made">${t('Made by Closewise, closewise report --format html.')}</footer>
<script>${verbatim(script)}</script>
</body>`;
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** `title` is a name, or stands for one. */
function titleAround(title: string): string {
  return t({ message: 'WebSocket close codes of {0}', args: [title], comment: ['{0}: name of a project'] });
}

const summaryComment = '{0}: 3 codes, {1} and those behind it: 2 places';

function summaryOf({ codes, sides }: MappedCodes): string {
  const used = codes.filter(({ places }) => places.some(({ role }) => role === 'sent' || role === 'handled'));
  const codesInWords = used.length === 1 ? t('1 code') : t('{0} codes', used.length);
  const args = [codesInWords, placesInWords(sides.client), placesInWords(sides.server)];
  if (sides.unknown === 0) {
    return t({ message: '{0} in use, in {1} of the client and {2} of the server.', args, comment: [summaryComment] });
  }
  return t({
    message: '{0} in use, in {1} of the client and {2} of the server, {3} of which the side is not known.',
    args: [...args, placesInWords(sides.unknown)],
    comment: [summaryComment],
  });
}

function figureOf(map: MappedCodes): Markup | undefined {
  const diagram = diagramOf(map);
  return (
    diagram &&
    markup`<figure class="scroll">
${diagram}
</figure>`
  );
}

/** What is worth knowing, all at once. */
function observationsOf({ codes }: MappedCodes): Markup | undefined {
  const items = codes.flatMap(code =>
    code.observations.map(
      ({ message }) =>
        markup`<li data-code="${code.code}"><a href="#c${code.code}">${titleMarkup(code)}</a>: ${message}</li>
`,
    ),
  );
  if (items.length === 0) return undefined;
  return markup`<section class="known">
<h2>${t('Worth knowing')}</h2>
<ul>
${items}</ul>
</section>`;
}
