import type { Protocol } from '../core.ts';
import type { FileSettings } from './schema.ts';
import { t } from '../l10n/text.ts';

/** The codes that a project gives a meaning itself, as a protocol of its own; undefined where it has none. */
export function ownProtocol(codes: FileSettings['codes'] = {}): Protocol | undefined {
  const defined = Object.entries(codes).map(([number, { name, meaning, sentBy }]) => ({
    from: Number(number),
    to: Number(number),
    name,
    meaning: meaning ?? t('One of the codes of this project.'),
    ...(sentBy && { sender: sentBy }),
  }));
  if (defined.length === 0) return undefined;
  return {
    id: 'project',
    label: t('this project'),
    packages: [],
    mentions: [],
    codes: defined.sort((one, other) => one.from - other.from),
    // A team need not name them all.
    defines: [],
    sendersAreBinding: true,
    source: { title: t('the configuration of this project'), url: '' },
  };
}
