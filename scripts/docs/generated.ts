import { apiTable, handedOut } from './api-table.ts';

/** The pieces of the README that are made from the sources: by the name that stands in the comments around each. */
const pieces: Readonly<Record<string, () => string>> = { apis: apiTable, 'handed out': handedOut };

/** The text of the README with its generated pieces made anew; throws where the comments around one are missing. */
export function withGeneratedPieces(readme: string): string {
  return Object.entries(pieces).reduce((text, [name, make]) => {
    const [begin, end] = [`<!-- generated: ${name} -->\n`, `\n<!-- end of ${name} -->`];
    const [before, rest] = text.split(begin);
    const after = rest?.split(end)[1];
    if (before === undefined || after === undefined) throw new Error(`README.md has no place for: ${name}`);
    return before + begin + make() + end + after;
  }, readme);
}
