import type { Directive } from '../../analysis/comments/directives.ts';
import type { Span } from '../../span.ts';
import { formatList } from '../sending/accepted-codes.ts';
import { removeParts } from '../fixes/remove-directive.ts';
import { nearestId } from '../nearest-id.ts';
import type { Fix, Problem } from '../rule.ts';
import { partsOf, type DirectivePart, type Suppressions } from './suppressions.ts';

/** How the place that a directive is about is called. */
const places: Readonly<Record<Directive['kind'], string>> = {
  'disable-line': 'in this line',
  'disable-next-line': 'in the next line',
  'disable-file': 'in this file',
  disable: 'from here on',
  enable: 'here',
};

/**
 * What is wrong with the directives of a text: `unused` are the parts that suppress nothing, or turn on what is not off;
 * `ids` are those of the rules that there are; `finds` tells whether a rule, or any, finds something where a directive is about.
 */
export function directiveProblems(
  directives: readonly Directive[],
  suppressions: Suppressions,
  unused: ReadonlySet<DirectivePart>,
  ids: readonly string[],
  text: string,
  finds: (directive: Directive, id?: string) => boolean,
): readonly Problem[] {
  return directives.flatMap(directive => {
    const parts = [...unused].filter(part => part.directive === directive);
    const unknown = parts.filter(({ rule }) => rule && !ids.includes(rule.id));
    const remove = (some: readonly DirectivePart[], title: string): Fix => ({
      title,
      edits: removeParts(withTheirEnds(some, suppressions), text),
      preferred: false,
    });
    if (unknown.length === 0 && parts.length === partsOf(directive).length) {
      const message = `${emptyHanded(directive, parts)}, so this comment has no effect. Remove it.`;
      return [{ span: directive.span, message, related: [], fixes: [remove(parts, 'Remove the comment')] }];
    }
    const [first, last] = [unknown[0]?.rule, unknown.at(-1)?.rule];
    if (first && last && isProse(text.slice(first.span.start, last.span.end), unknown.length)) {
      if (finds(directive)) return [proseProblem({ start: first.span.start, end: last.span.end }, text)];
      const message = `Closewise finds nothing ${places[directive.kind]}, so this comment has no effect. Remove it.`;
      return [{ span: directive.span, message, related: [], fixes: [remove(parts, 'Remove the comment')] }];
    }
    return parts.flatMap(part => {
      if (!part.rule) return [];
      const { id, span } = part.rule;
      const isOnlyOne = directive.rules.length === 1;
      const removal = remove([part], isOnlyOne ? 'Remove the comment' : `Remove ${id} from the comment`);
      if (!unknown.includes(part)) {
        const isTwice = directive.rules.some(rule => rule.id === id && rule.span.start < span.start);
        const why = isTwice ? `\`${id}\` stands in this comment twice` : emptyHanded(directive, [part]);
        const message = `${why}. Remove ${isTwice ? 'one' : 'it from the comment'}.`;
        return [{ span, message, related: [], fixes: [removal] }];
      }
      const meant = nearestId(id, ids);
      const advice =
        meant === undefined
          ? isOnlyOne
            ? 'Remove the comment.'
            : 'Remove it from the comment.'
          : `Did you mean \`${meant}\`?`;
      const fixes =
        meant === undefined || !finds(directive, meant)
          ? [removal]
          : [{ title: `Change it to ${meant}`, edits: [{ span, newText: meant }], preferred: false }, removal];
      return [{ span, message: `There is no rule \`${id}\`. ${advice}`, related: [], fixes }];
    });
  });
}

/** `reserved-code finds nothing in the next line` */
function emptyHanded(directive: Directive, parts: readonly DirectivePart[]): string {
  const names = [...new Set(parts.flatMap(({ rule }) => (rule ? [`\`${rule.id}\``] : [])))];
  const isOne = names.length < 2;
  if (directive.kind === 'enable')
    return names.length === 0
      ? 'No rule is off here'
      : `${formatList(names, 'and')} ${isOne ? 'is' : 'are'} not off here`;
  const finders = names.length === 0 ? 'Closewise' : formatList(names, 'and');
  return `${finders} ${isOne ? 'finds' : 'find'} nothing ${places[directive.kind]}`;
}

/** Parts with those that turn on again what these alone turn off. */
function withTheirEnds(parts: readonly DirectivePart[], { all }: Suppressions): readonly DirectivePart[] {
  const isRemoved = ({ directive, rule }: DirectivePart): boolean =>
    parts.some(part => part.directive === directive && part.rule === rule);
  const ends = new Set(all.filter(isRemoved).flatMap(({ endedBy }) => endedBy));
  const stillNeeded = new Set(all.filter(each => !isRemoved(each)).flatMap(({ endedBy }) => endedBy));
  return [...parts, ...[...ends].filter(end => !stillNeeded.has(end))];
}

/** Whether what stands in the place of ids are words of a sentence: several, one after the other, without commas. */
function isProse(words: string, count: number): boolean {
  return count > 1 && words.trim().split(/\s+/).length === count && !words.includes(',');
}

function proseProblem(span: Span, text: string): Problem {
  return {
    span,
    message: `\`${text.slice(span.start, span.end)}\` is not a list of rules. If it is the reason, put \`--\` before it.`,
    related: [],
    fixes: [
      {
        title: 'Put -- before the reason',
        edits: [{ span: { start: span.start, end: span.start }, newText: '-- ' }],
        preferred: false,
      },
    ],
  };
}
