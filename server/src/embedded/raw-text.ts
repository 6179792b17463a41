/**
 * Where the content of a raw element ends that begins at `start`: before its end tag, wherever that stands, be it in a string of
 * the script. With `hidesEnds`, `<!-- <script>` in a script hides one end tag, as the HTML standard has it.
 */
export function endOfRawText(text: string, start: number, name: string, hidesEnds: boolean): number {
  const end = `</${name}(?=[\\s/>])`;
  const isScript = hidesEnds && name === 'script';
  const pattern = new RegExp(isScript ? `${end}|<!(?=--)|-->|<script(?=[\\s/>])` : end, 'gi');
  pattern.lastIndex = start;
  let state: 'open' | 'commented' | 'hidden' = 'open';
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [token] = found;
    if (token === '-->') state = 'open';
    else if (token === '<!') state = state === 'open' ? 'commented' : state;
    else if (!token.startsWith('</')) state = state === 'commented' ? 'hidden' : state;
    else if (state === 'hidden') state = 'commented';
    else return found.index;
  }
  return text.length;
}
