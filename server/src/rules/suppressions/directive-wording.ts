import type { Directive } from '../../analysis/comments/directive.ts';
import { formatList, t } from '../../l10n/text.ts';

/** `reserved-code finds nothing in the next line`: of the rules that a directive names, or of all where it names none. */
export function emptyHanded(kind: Directive['kind'], ids: readonly string[]): string {
  const names = [...new Set(ids)].map(id => `\`${id}\``);
  const list = formatList(names, 'and');
  if (kind === 'enable' && names.length === 0) return t('No rule is off here');
  return names.length < 2 ? idleOne(kind, names.length === 0 ? 'Closewise' : list) : idleSome(kind, list);
}

function idleOne(kind: Directive['kind'], name: string): string {
  switch (kind) {
    case 'disable-line':
      return t`${name} finds nothing in this line`;
    case 'disable-next-line':
      return t`${name} finds nothing in the next line`;
    case 'disable-file':
      return t`${name} finds nothing in this file`;
    case 'disable':
      return t`${name} finds nothing from here on`;
    case 'enable':
      return t`${name} is not off here`;
  }
}

function idleSome(kind: Directive['kind'], names: string): string {
  switch (kind) {
    case 'disable-line':
      return t`${names} find nothing in this line`;
    case 'disable-next-line':
      return t`${names} find nothing in the next line`;
    case 'disable-file':
      return t`${names} find nothing in this file`;
    case 'disable':
      return t`${names} find nothing from here on`;
    case 'enable':
      return t`${names} are not off here`;
  }
}
