import {
  apisThatRefuse,
  consequenceOfCode,
  describeCode,
  isOwn,
  rowOf,
  sideOf,
  sourcesOf,
  type Analysis,
  type CodeRange,
  type CodeUse,
  type KnownValue,
} from '../core.ts';
import type { CodeMeaning, FileCodes, FilePlace, Role } from './code-place.ts';
import { mentionsIn } from './mentioned.ts';
import { t } from '../l10n/text.ts';

const roles: Readonly<Partial<Record<CodeUse['kind'], Role>>> = {
  sent: 'sent',
  received: 'handled',
  simulated: 'made-up',
};
const largest = 65_535;

/** What the map takes of the analysis of one file; undefined where it has nothing to do with codes. */
export function codesOf(analysis: Analysis): FileCodes | undefined {
  const { uses, constants, path, protocols } = analysis;
  const declared = constants
    .filter(({ declaration }) => declaration.file === path)
    .map(({ expression, value, declaration: { start, end }, isInferred }): FilePlace => {
      const known = isInferred && { isInferred };
      const span = { start, end };
      return { role: 'declared', code: value, span, side: 'unknown', apis: [], constant: expression, ...known };
    });
  const used = withSides(uses.filter(({ deliberate }) => !deliberate).flatMap(use => placesOf(use, path)));
  const places = [...declared, ...used].sort((one, other) => one.span.start - other.span.start);
  const own = protocols.map(({ protocol }) => protocol).filter(isOwn);
  const mentions = mentionsIn(analysis);
  const parts = [places, own, mentions.codes, mentions.names];
  if (parts.every(({ length }) => length === 0)) return undefined;
  const codes = new Set(places.flatMap(({ code }) => code ?? []));
  const meanings = protocols.flatMap(({ protocol }): CodeMeaning[] => {
    if (own.includes(protocol)) return protocol.codes.map(({ from, name, meaning }) => ({ code: from, name, meaning }));
    return [...codes].flatMap(code => {
      const row = rowOf(protocol, code);
      // What is said of many codes at once is no name.
      return row && row.from === row.to
        ? [{ code, name: row.name, meaning: t(row.meaning), protocol: protocol.label }]
        : [];
    });
  });
  return { isTest: sourcesOf(analysis).some(({ layout }) => layout?.isTest === true), places, meanings, mentions };
}

/** A function that is given its socket is on the side of the rest of its file, where that is on one side only. */
function withSides(places: readonly FilePlace[]): readonly FilePlace[] {
  const [only, ...others] = new Set(places.flatMap(({ side }) => (side === 'unknown' ? [] : side)));
  if (only === undefined || others.length > 0) return places;
  return places.map(place => (place.side === 'unknown' ? { ...place, side: only, isSideAssumed: true } : place));
}

function placesOf(use: CodeUse, path: string): readonly FilePlace[] {
  const role = roles[use.kind];
  if (!role || !use.hasCode || use.otherArgument) return [];
  const { span, apis, values, comparison, reason } = use;
  const place: FilePlace = {
    role,
    span,
    side: sideOf(use) ?? 'unknown',
    apis: apis.map(({ id, label }) => ({ id, label })),
    ...(comparison && { form: comparison.form === 'operator' ? 'comparison' : comparison.form }),
    ...(reason?.exact && reason.text !== '' && { reason: reason.text }),
  };
  if (comparison?.kind === 'ordered') {
    const ranges = values.flatMap(({ value }) => rangesAt(value, comparison.ranges));
    return ranges.map(range => ({ ...place, form: 'range', range }));
  }
  const known = values.filter(({ value }) => Number.isInteger(value));
  if (values.length === 0) return role === 'sent' ? [place] : [];
  if (isByType(use)) return [{ ...place, possible: known.map(({ value }) => value) }];
  return known.map(value => {
    const refusal = role === 'sent' ? refusalOf(use, value.value) : undefined;
    return {
      ...place,
      code: value.value,
      span: pieceOf(use, value, path),
      ...(value.name !== undefined && { constant: value.name }),
      ...(refusal !== undefined && { refusal }),
    };
  });
}

/** The piece of a use that a value is read from: one branch of several. */
function pieceOf({ span }: CodeUse, { site, origin }: KnownValue, path: string): FilePlace['span'] {
  const pieces = [site, origin.file === path ? origin : undefined];
  const piece = pieces.find(each => each && span.start <= each.start && each.end <= span.end) ?? span;
  return { start: piece.start, end: piece.end };
}

/** Whether nothing but a type says what is sent: it is what others hand in. A member of a table, by whatever key, is sent. */
function isByType({ kind, span, values }: CodeUse): boolean {
  const isItsOwn = values.every(
    ({ origin, site, name }) =>
      origin.start === span.start && origin.end === span.end && !site && name?.endsWith(']') === false,
  );
  return kind === 'sent' && values.length > 1 && isItsOwn;
}

/**
 * The codes that a comparison with `limit` tells from others: as far as another one beside it goes, `code >= 4000 && code < 5000`.
 * Of two such, the one that begins the range has it.
 */
function rangesAt(limit: number, ranges: readonly CodeRange[]): readonly CodeRange[] {
  const isAt = (border: number): boolean => Math.abs(border - limit) <= 1;
  const lower = ranges.find(({ from }) => isAt(from));
  if (lower) {
    const ends = ranges.filter(({ from, to }) => from === -Infinity && to >= lower.from).map(({ to }) => to);
    return [{ from: lower.from, to: Math.min(largest, ...ends) }];
  }
  const upper = ranges.find(({ to }) => isAt(to));
  const isEnd = ranges.some(({ from, to }) => to === Infinity && upper && from <= upper.to);
  return upper && !isEnd ? [{ from: 0, to: upper.to }] : [];
}

/** What becomes of a code that does not arrive; undefined where one of the APIs may send it. */
function refusalOf({ apis }: CodeUse, code: number): string | undefined {
  const description = describeCode(code);
  const isLegal = (description?.closeCode ?? description?.range)?.wire === 'allowed';
  const refusing = isLegal ? apisThatRefuse(apis, code) : apis;
  if (isLegal && refusing.length < Math.max(1, apis.length)) return undefined;
  const [api] = refusing;
  return api ? consequenceOfCode(api, code) : t('it may not stand in a Close frame');
}
