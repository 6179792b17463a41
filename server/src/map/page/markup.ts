/** Markup that is safe to put into a page: everything that came from elsewhere is escaped in it. */
export interface Markup {
  readonly html: string;
}

/** What may be put into a template: texts are escaped, nothing is left out. */
type Piece = Markup | string | number | undefined | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What has no place in a page, or turns around what stands behind it. */
const unprintable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Makes markup of a template. Attributes have to stand in double quotes. */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { html: strings.map((text, index) => text + rendered(pieces[index])).join('') };
}

/** A path, which may go on in the next line behind each folder. */
export function pathInParts(path: string): Markup {
  return inParts(path.split(/(?<=[/\\])/));
}

/** A dotted name, which may go on in the next line with each dot. */
export function nameInParts(name: string): Markup {
  return inParts(name.split(/(?=\.)/));
}

function inParts([first, ...others]: readonly string[]): Markup {
  return markup`${first}${others.map(part => markup`<wbr>${part}`)}`;
}

/** A constant of the program's own that goes into the page as it is: style, script. */
export function verbatim(html: string): Markup {
  return { html };
}

/** A text with markup in it: `make` makes the text around what it is given, in whatever order its language has. */
export function textAround(piece: Markup, make: (place: string) => string): Markup {
  const [before = '', after = ''] = make(mark).split(mark);
  return markup`${before}${piece}${after}`;
}

// Stands in no text: it is of those that have no place in a page.
const mark = '\uFFFF';

function rendered(piece: Piece): string {
  if (piece === undefined) return '';
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string')
    return piece.replace(unprintable, '\uFFFD').replace(/[&<>"']/g, each => entities[each] ?? '');
  return 'html' in piece ? piece.html : piece.map(({ html }) => html).join('');
}
