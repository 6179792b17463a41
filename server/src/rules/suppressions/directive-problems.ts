import type { Directive } from '../../analysis/comments/directive.ts';
import type { Span } from '../../span.ts';
import { removeParts } from '../fixes/remove-directive.ts';
import { nearestId } from '../nearest-id.ts';
import type { Fix, Problem } from '../rule.ts';
import { emptyHanded } from './directive-wording.ts';
import { partsOf, type DirectivePart, type Suppressions } from './suppressions.ts';
import { paragraph, t } from '../../l10n/text.ts';

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
      const message = withoutEffect(directive, parts);
      return [{ span: directive.span, message, related: [], fixes: [remove(parts, t('Remove the comment'))] }];
    }
    const [first, last] = [unknown[0]?.rule, unknown.at(-1)?.rule];
    if (first && last && isProse(text.slice(first.span.start, last.span.end), unknown.length)) {
      if (finds(directive)) return [proseProblem({ start: first.span.start, end: last.span.end }, text)];
      const message = withoutEffect(directive, []);
      return [{ span: directive.span, message, related: [], fixes: [remove(parts, t('Remove the comment'))] }];
    }
    return parts.flatMap(part => {
      if (!part.rule) return [];
      const { id, span } = part.rule;
      const isOnlyOne = directive.rules.length === 1;
      const removal = remove([part], isOnlyOne ? t('Remove the comment') : t`Remove ${id} from the comment`);
      if (!unknown.includes(part)) {
        const isTwice = directive.rules.some(rule => rule.id === id && rule.span.start < span.start);
        const message = isTwice
          ? t`\`${id}\` stands in this comment twice. Remove one.`
          : t`${emptyHanded(directive.kind, [id])}. Remove it from the comment.`;
        return [{ span, message, related: [], fixes: [removal] }];
      }
      const meant = nearestId(id, ids);
      const advice =
        meant === undefined
          ? isOnlyOne
            ? t('Remove the comment.')
            : t('Remove it from the comment.')
          : t`Did you mean \`${meant}\`?`;
      const fixes =
        meant === undefined || !finds(directive, meant)
          ? [removal]
          : [{ title: t`Change it to ${meant}`, edits: [{ span, newText: meant }], preferred: false }, removal];
      return [{ span, message: paragraph([t`There is no rule \`${id}\`.`, advice]), related: [], fixes }];
    });
  });
}

/** What to say of a comment whose `parts` are all that it has. */
function withoutEffect({ kind }: Directive, parts: readonly DirectivePart[]): string {
  const ids = parts.flatMap(({ rule }) => (rule ? [rule.id] : []));
  return t`${emptyHanded(kind, ids)}, so this comment has no effect. Remove it.`;
}

/** Parts with those that turn on again what these alone turn off. */
function withTheirEnds(parts: readonly DirectivePart[], { all }: Suppressions): readonly DirectivePart[] {
  const isRemoved = ({ directive, rule }: DirectivePart): boolean =>
    parts.some(part => part.directive === directive && part.rule === rule);
  const ended = all.filter(({ endedBy }) => endedBy.length > 0);
  const ends = new Set(ended.filter(isRemoved).flatMap(({ endedBy }) => endedBy));
  const stillNeeded = new Set(ended.filter(each => !isRemoved(each)).flatMap(({ endedBy }) => endedBy));
  return [...parts, ...[...ends].filter(end => !stillNeeded.has(end))];
}

/** Whether what stands in the place of ids are words of a sentence: several, one after the other, without commas. */
function isProse(words: string, count: number): boolean {
  return count > 1 && words.trim().split(/\s+/).length === count && !words.includes(',');
}

function proseProblem(span: Span, text: string): Problem {
  return {
    span,
    message: t`\`${text.slice(span.start, span.end)}\` is not a list of rules. If it is the reason, put \`--\` before it.`,
    related: [],
    fixes: [
      {
        title: t('Put -- before the reason'),
        edits: [{ span: { start: span.start, end: span.start }, newText: '-- ' }],
        preferred: false,
      },
    ],
  };
}
