import { describeCode, expressionOf, isInRanges, rootOf } from '../core.ts';
import type { CodePlace, FileCodes, Role } from './code-place.ts';
import type { MappedCode, MappedCodes } from './mapped-code.ts';
import { bySide, mayFace } from './facing.ts';
import { namesOf } from './names.ts';
import { observationsOf } from './observations.ts';
import { t } from '../l10n/text.ts';

const roles: readonly Role[] = ['sent', 'handled', 'made-up', 'declared'];
const all = { from: 1000, to: 4999 };

/** Joins what is known of the files of a workspace. */
export class CodeMap {
  readonly #files = new Map<string, FileCodes>();
  #made: MappedCodes | undefined;

  /** Takes note of what is in the file at `path` now; undefined: no codes, or no file any more. */
  update(path: string, codes: FileCodes | undefined): void {
    if (codes) this.#files.set(path, codes);
    else if (!this.#files.delete(path)) return;
    this.#made = undefined;
  }

  /** The codes of the workspace. As long as nothing changes it is the same object. */
  map(): MappedCodes {
    return (this.#made ??= joined(this.#files));
  }
}

function joined(files: ReadonlyMap<string, FileCodes>): MappedCodes {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const places = sorted.flatMap(([path, { isTest, places: here }]) =>
    here.map((place): CodePlace => ({ ...place, path, isTest })),
  );
  const meanings = sorted.flatMap(([, file]) => file.meanings);
  const mentions = sorted.flatMap(([, file]) => (file.isTest ? [] : [file.mentions]));
  const mentionedCodes = new Set(mentions.flatMap(({ codes }) => codes));
  const mentionedNames = [...new Set(mentions.flatMap(({ names }) => names))];
  const ranges = places.filter(({ range }) => range && (range.from > all.from || range.to < all.to));
  const others = places.filter(({ role, isTest }) => !isTest && (role === 'sent' || role === 'handled'));
  const unknown = places.filter(({ role, code }) => role === 'sent' && code === undefined);
  const possible = new Set(unknown.flatMap(place => (place.isTest ? [] : (place.possible ?? []))));
  const byCode = new Map<number, CodePlace[]>(meanings.map(({ code }) => [code, []]));
  for (const place of places) {
    if (place.code === undefined) continue;
    const known = byCode.get(place.code) ?? [];
    byCode.set(place.code, known);
    known.push(place);
  }
  const mappedOf = (code: number, own: readonly CodePlace[]): MappedCode => {
    const description = describeCode(code);
    const row = description?.closeCode ?? description?.range;
    const comesUnasked = description?.closeCode?.comesUnasked;
    const inRanges = catchingRanges(own, ranges).filter(({ range }) => range && isInRanges([range], code));
    const said = description?.closeCode ? undefined : meanings.find(each => each.code === code);
    const isMentioned = mentionedCodes.has(code) || own.some(place => isNamedBy(place, mentionedNames));
    const mapped = {
      code,
      ...namesOf(code, own, meanings),
      meaning: said?.meaning ?? (row ? t(row.meaning) : ''),
      ...(comesUnasked !== undefined && { comesUnasked: t(comesUnasked) }),
      isLocal: row?.wire === 'local',
      isMentioned,
      places: [...own, ...inRanges].sort((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role)),
    };
    const around = {
      others,
      unknown: unknown.filter(({ isTest }) => !isTest),
      isPossible: possible.has(code),
    };
    return { ...mapped, observations: observationsOf(mapped, around) };
  };
  const on = (side: CodePlace['side']): number => others.filter(each => each.side === side).length;
  return {
    codes: [...byCode].sort(([one], [other]) => one - other).map(([code, own]) => mappedOf(code, own)),
    unknown,
    sides: { client: on('client'), server: on('server'), unknown: on('unknown') },
  };
}

/**
 * The ranges that may be how the other end looks out for a code with these places. Where it is looked at by itself there, or never
 * sent, ranges that it happens to be in say nothing.
 */
function catchingRanges(places: readonly CodePlace[], ranges: readonly CodePlace[]): readonly CodePlace[] {
  const sent = places.filter(({ role }) => role === 'sent');
  const handled = places.filter(({ role, isTest }) => role === 'handled' && !isTest);
  const catching = bySide(sent).flatMap(from => (mayFace(from, handled).length > 0 ? [] : mayFace(from, ranges)));
  return [...new Set(catching)];
}

/** Whether names that are mentioned somewhere stand for what a place declares: the constant, or all of its table. */
function isNamedBy({ role, constant }: CodePlace, names: readonly string[]): boolean {
  if (role !== 'declared' || constant === undefined) return false;
  const own = expressionOf({ expression: constant });
  return names.some(name => [own, rootOf(own)].some(each => name === each || name.endsWith(`.${each}`)));
}
