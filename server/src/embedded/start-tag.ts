/** A start tag: `<script lang="ts">`. */
export interface StartTag {
  /** In lower case. */
  readonly name: string;
  /** By name in lower case; empty where there is no value. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly isSelfClosing: boolean;
  /** The offset behind it. */
  readonly end: number;
}

const tagName = /[a-z][^\s/>]*/iy;
const gap = /[\s/]*/y;
const attributeName = /[^\s/>][^\s/>=]*/y;
const equals = /\s*=\s*/y;
const unquoted = /[^\s>]*/y;

/** Reads the start tag at `open`, as the HTML standard does: `none` where there is none, `unclosed` where it never ends. */
export function startTagAt(text: string, open: number, hasBraces: boolean): StartTag | 'none' | 'unclosed' {
  const name = match(tagName, text, open + 1);
  if (name === '') return 'none';
  const attributes = new Map<string, string>();
  let at = open + 1 + name.length;
  for (;;) {
    at += match(gap, text, at).length;
    if (at >= text.length) return 'unclosed';
    if (text.charAt(at) === '>') break;
    if (hasBraces && text.charAt(at) === '{') {
      at = behindBraces(text, at);
      continue;
    }
    const attribute = match(attributeName, text, at);
    at += attribute.length;
    const sign = match(equals, text, at);
    const value = sign === '' ? { text: '', end: at } : valueAt(text, at + sign.length, hasBraces);
    const key = attribute.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, value.text);
    at = value.end;
  }
  return { name: name.toLowerCase(), attributes, isSelfClosing: text.charAt(at - 1) === '/', end: at + 1 };
}

function valueAt(text: string, at: number, hasBraces: boolean): { text: string; end: number } {
  const quote = text.charAt(at);
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, at + 1);
    return close < 0 ? { text: '', end: text.length } : { text: text.slice(at + 1, close), end: close + 1 };
  }
  if (hasBraces && quote === '{') return { text: '', end: behindBraces(text, at) };
  const value = match(unquoted, text, at);
  return { text: value, end: at + value.length };
}

/** Behind the `}` that closes the `{` at `open`; braces in quotes do not count. */
function behindBraces(text: string, open: number): number {
  const part = /[{}]|"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|`(?:[^`\\]|\\[^])*`/g;
  part.lastIndex = open;
  for (let depth = 0; ;) {
    const found = part.exec(text)?.[0];
    if (found === undefined) return text.length;
    if (found === '{') depth++;
    if (found === '}' && --depth === 0) return part.lastIndex;
  }
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
