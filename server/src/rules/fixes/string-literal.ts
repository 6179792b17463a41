/** A piece of a string literal's source and what it stands for: `\n` is a line feed. */
interface LiteralCharacter {
  /** Offset from the opening quote. */
  readonly start: number;
  /** One UTF-16 code unit, a whole code point for `\u{…}`, or nothing for an escaped line end. */
  readonly value: string;
}

const piece =
  /\\u\{(?<point>[\da-fA-F]+)\}|\\u(?<unit>[\da-fA-F]{4})|\\x(?<byte>[\da-fA-F]{2})|\\(?<continued>\r\n|[\n\r\u2028\u2029])|\\(?<escaped>[^\dux])|\\(?<nul>0)(?!\d)|(?<plain>[^\\])/gsy;

const controls: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/**
 * The characters of a string literal as it stands in the source, quotes included. Undefined for what is no such literal
 * and for escapes that only old sloppy code may use.
 */
export function literalCharacters(source: string): readonly LiteralCharacter[] | undefined {
  const quote = source.charAt(0);
  if (source.length < 2 || !'"\'`'.includes(quote) || !source.endsWith(quote)) return undefined;
  const end = source.length - 1;
  const characters: LiteralCharacter[] = [];
  let start = 1;
  for (const match of source.slice(1, end).matchAll(piece)) {
    characters.push({ start, value: valueOf(match.groups ?? {}) });
    start += match[0].length;
  }
  return start === end ? characters : undefined;
}

function valueOf({ point, unit, byte, escaped, nul, plain }: Readonly<Partial<Record<string, string>>>): string {
  const hexadecimal = point ?? unit ?? byte;
  if (hexadecimal !== undefined) return fromCodePoint(Number.parseInt(hexadecimal, 16));
  if (nul !== undefined) return '\0';
  if (escaped !== undefined) return controls[escaped] ?? escaped;
  return plain ?? '';
}

function fromCodePoint(point: number): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
