import type { Api, FollowingApi, Refusal } from '../../server/src/apis/api.ts';
import { libraries } from '../../server/src/apis/libraries.ts';
import { runtimes } from '../../server/src/apis/runtimes.ts';
import { modulesOf } from '../../server/src/apis/shapes.ts';
import type { CodeRange } from '../../server/src/catalogue/range.ts';
import { formatRange } from '../../server/src/catalogue/lookup.ts';
import { closeShapes } from './close-shapes.ts';

const columns = ['API', 'Call', 'Sends as given', 'Any other code', 'Reason over 123 bytes', 'Source'];

/** The README's table of APIs, as Markdown: a line for each row, and which libraries hand out sockets of another one. */
export function apiTable(): string {
  const shapes = new Map(libraries.flatMap(library => [...closeShapes(library)]));
  // Of the global WebSocket the declarations say only that it is the runtime's.
  for (const { client } of runtimes) shapes.set(client.id, shapes.get('client') ?? []);
  const rows = libraries.flatMap(({ apis }) => apis).map(row => cellsOf(row, shapes.get(row.id) ?? []));
  return [columns, columns.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

/** Which modules hand out sockets of another library, as a Markdown list. */
export function handedOut(): string {
  const from = new Map<string, string[]>();
  for (const library of libraries.filter(({ apis }) => apis.length === 0)) {
    for (const reference of referencedLibraries(library.declarations)) {
      from.set(reference, [...(from.get(reference) ?? []), ...modulesOf(library).slice(0, 1)]);
    }
  }
  return Array.from(from, ([name, modules]) => `- \`${name}\`: ${modules.map(each => `\`${each}\``).join(', ')}`).join(
    '\n',
  );
}

function referencedLibraries(declarations: string): readonly string[] {
  const named = declarations.matchAll(/(?:import\(|from |require\()'([^']+)'/g);
  const handing = new Set(libraries.filter(({ apis }) => apis.length > 0).flatMap(modulesOf));
  return [...new Set(Array.from(named, ([, name = '']) => name))].filter(name => handing.has(name));
}

function cellsOf(row: Api | FollowingApi, calls: readonly string[]): readonly string[] {
  const follows = 'follows' in row;
  const facts: Partial<Api> = follows ? (row.differs as Partial<Api>) : row;
  const behind = 'as the socket behind it';
  const errors = (follows && row.thrown ? ofErrors[row.thrown.outcome] : undefined) ?? behind;
  const { accepts, badCode } = facts;
  const reason = follows ? row.differs.reason : row.reason;
  const limit = reason && 'tooLong' in reason ? inWords(reason.tooLong) : follows ? errors : 'sent';
  return [
    `\`${row.id}\``,
    calls.map(call => `\`${call}\``).join('<br>'),
    accepts ? acceptedInWords(accepts) : behind,
    accepts && isAnything(accepts) ? '' : badCode ? inWords(badCode) : errors,
    limit,
    `[${row.source.title}](${row.source.url})`,
  ];
}

/** What becomes of the errors of the socket behind. */
const ofErrors: Readonly<Partial<Record<Refusal['outcome'], string>>> = {
  ignored: 'its errors are swallowed',
  rejects: 'its errors reject the promise',
  'throws-later': 'its errors come uncaught',
};

function acceptedInWords(accepts: readonly CodeRange[]): string {
  return isAnything(accepts) ? 'anything' : accepts.map(formatRange).join(', ');
}

function isAnything([range]: readonly CodeRange[]): boolean {
  return range?.from === -Infinity && range.to === Infinity;
}

function inWords(refusal: Refusal | undefined): string {
  if (!refusal) return 'sent';
  const { outcome, error = 'an error', instead = 'another code' } = refusal;
  switch (outcome) {
    case 'throws':
      return error;
    case 'throws-later':
      return `${error}, uncaught`;
    case 'rejects':
      return `rejects: ${error}`;
    case 'ignored':
      return 'ignored, without an error';
    case 'sent-anyway':
      return 'sent, and the other end fails';
    case 'truncated':
      return 'cut off';
    case 'rewritten':
      return `${instead} is sent`;
  }
}
