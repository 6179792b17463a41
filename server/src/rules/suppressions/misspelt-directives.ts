import { directiveKinds, type Directive, type OtherDirective } from '../../analysis/comments/directive.ts';
import { lineAt } from '../../span.ts';
import { removeComment } from '../fixes/remove-directive.ts';
import { nearest } from '../nearest.ts';
import type { Fix, Problem } from '../rule.ts';
import { t } from '../../l10n/text.ts';

/** What other tools call it; without more words it is mostly about the line below, or its own. */
const otherVerbs = /^(?:ignore|skip|suppress)$/;
const verbs = ['disable', 'enable'];

/**
 * The problems with comments that are nearly directives, and so turn nothing off. `finds` tells whether a rule, or any, finds
 * something where a directive is about; `directives` are the real ones.
 */
export function misspeltDirectives(
  others: readonly OtherDirective[],
  directives: readonly Directive[],
  text: string,
  finds: (directive: Pick<Directive, 'kind' | 'covers'>, id?: string) => boolean,
): readonly Problem[] {
  return others.flatMap(other => {
    const { word, head, rules, whole, covers } = other;
    const isAlone = text.slice(lineAt(text, whole.start).start, whole.start).trim() === '';
    const kind = kindMeantBy(word, isAlone);
    if (!kind) return [];
    const written = text.slice(head.start, head.end);
    const directive = { kind, covers: covers[kind] };
    const isOpen = directives.some(each => each.kind === 'disable' && each.span.end <= head.start);
    const isOfUse =
      kind === 'enable'
        ? isOpen
        : rules.length === 0
          ? finds(directive)
          : rules.every(({ id }) => finds(directive, id));
    const change: Fix = {
      title: t`Change it to ${`closewise-${kind}`}`,
      edits: [{ span: head, newText: `closewise-${kind}` }],
      preferred: false,
    };
    const removal: Fix = { title: t('Remove the comment'), edits: [removeComment(other, text)], preferred: false };
    const message = t`\`${written}\` means nothing to Closewise. Did you mean \`${`closewise-${kind}`}\`?`;
    return [{ span: head, message, related: [], fixes: [...(isOfUse ? [change] : []), removal] }];
  });
}

/**
 * `disable-next-line` for `disable-nextline`, `disabled-next-line`, `ignore-next-line`; undefined for the words of a sentence
 * about Closewise: `friendly`, `enabled`. `isAlone`: whether nothing stands before it in its line.
 */
function kindMeantBy(word: string, isAlone: boolean): Directive['kind'] | undefined {
  const plain = word.toLowerCase().replaceAll('_', '-').replace(/-+$/, '');
  const [first = '', ...others] = plain.split('-');
  const isOther = otherVerbs.test(first);
  const verb = isOther ? 'disable' : (verbs.find(each => first.startsWith(each)) ?? misspeltVerb(first));
  if (verb === undefined) return undefined;
  const stuck = first.startsWith(verb) ? first.slice(verb.length) : '';
  const rest = [...(stuck === '' ? [] : [stuck]), ...others].join('-');
  if (rest === '' && isOther) return isAlone ? 'disable-next-line' : 'disable-line';
  const places = directiveKinds.flatMap(kind => (kind.startsWith(`${verb}-`) ? [kind.slice(verb.length + 1)] : []));
  const place = rest === '' ? '' : nearest(rest, places);
  if (place === undefined) return undefined;
  const meant = place === '' ? verb : `${verb}-${place}`;
  return directiveKinds.find(kind => kind === meant);
}

function misspeltVerb(word: string): string | undefined {
  const verb = nearest(word, verbs);
  return verb?.startsWith(word.charAt(0)) ? verb : undefined;
}
