import type { AssumedProtocol } from '../../analysis/assumed/assumed-protocols.ts';
import { lastNames } from './wording.ts';
import { t } from '../../l10n/text.ts';

/** Why a protocol is assumed, going on after its name: `because this file imports 'discord.js'`. */
export function reasonForProtocol({ because }: AssumedProtocol): string {
  switch (because.kind) {
    case 'chosen':
      return t('as the settings say');
    case 'import':
      return t`because this file imports '${because.specifier}'`;
    case 'mention':
      return t`because this file mentions '${because.text}'`;
    case 'dependency':
      return t`because ${lastNames(because.path)} depends on ${because.name}`;
  }
}
