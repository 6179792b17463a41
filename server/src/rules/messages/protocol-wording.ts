import type { AssumedProtocol } from '../../analysis/assumed/assumed-protocols.ts';
import { lastNames } from './wording.ts';

/** Why a protocol is assumed, going on after its name: `because this file imports 'discord.js'`. */
export function reasonForProtocol({ because }: AssumedProtocol): string {
  switch (because.kind) {
    case 'chosen':
      return 'as the settings say';
    case 'import':
      return `because this file imports '${because.specifier}'`;
    case 'mention':
      return `because this file mentions '${because.text}'`;
    case 'dependency':
      return `because ${lastNames(because.path)} depends on ${because.name}`;
  }
}
