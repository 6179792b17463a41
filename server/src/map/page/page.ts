import type { MappedCodes } from '../mapped-code.ts';
import { diagramOf } from './diagram.ts';
import { markup, verbatim, type Markup } from './markup.ts';
import { script } from './script.ts';
import { style } from './style.ts';
import { tablesOf, type Locate } from './tables.ts';

/**
 * The map as one page of HTML that needs nothing else, and lets nothing else in. `title` is what the codes are those of. It is
 * the same as long as the map is.
 */
export async function pageOf(map: MappedCodes, title: string, locate: Locate): Promise<string> {
  const [styleHash, scriptHash] = await Promise.all([hashOf(style), hashOf(script)]);
  const policy = `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Closewise">
<title>${`WebSocket close codes of ${title}`}</title>
<style>${verbatim(style)}</style>
</head>
<body>
<header>
<h1>WebSocket close codes of <bdi>${title}</bdi></h1>
<p class="summary">${summaryOf(map)}</p>
</header>
<main>
${figureOf(map)}
${observationsOf(map)}
<h2>Codes</h2>
<div class="filter" hidden><label>Filter <input type="search" placeholder="a number, a name, a file, a reason" autocomplete="off" spellcheck="false"> <output></output></label></div>
${tablesOf(map, locate)}</main>
<footer class="made">Made by Closewise, closewise report --format html.</footer>
<script>${verbatim(script)}</script>
</body>
</html>
`.html;
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

function summaryOf({ codes, sides }: MappedCodes): string {
  const used = codes.filter(({ places }) => places.some(({ role }) => role === 'sent' || role === 'handled'));
  const unsaid = sides.unknown > 0 ? `, ${count(sides.unknown, 'place')} of which the side is not known` : '';
  return `${count(used.length, 'code')} in use, in ${count(sides.client, 'place')} of the client and ${count(sides.server, 'place')} of the server${unsaid}.`;
}

function figureOf(map: MappedCodes): Markup | undefined {
  const diagram = diagramOf(map);
  return (
    diagram &&
    markup`<figure>
${diagram}
</figure>`
  );
}

/** What is worth knowing, all at once. */
function observationsOf({ codes }: MappedCodes): Markup | undefined {
  const items = codes.flatMap(({ code, name, observations }) =>
    observations.map(
      ({ message }) =>
        markup`<li data-code="${code}"><a href="#c${code}"><span class="number">${code}</span> <bdi>${name ?? ''}</bdi></a>: ${message}</li>
`,
    ),
  );
  if (items.length === 0) return undefined;
  return markup`<section class="known">
<h2>Worth knowing</h2>
<ul>
${items}</ul>
</section>`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
