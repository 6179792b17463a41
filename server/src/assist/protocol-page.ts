import { formatRange, type CodeDescription } from '../catalogue/lookup.ts';
import type { Protocol, ProtocolCode } from '../catalogue/protocols/protocol.ts';
import { linkTo, listOf } from './code-description.ts';
import { senderIn } from './senders.ts';
import { table } from './table.ts';
import { formatList, t } from '../l10n/text.ts';

/**
 * A table of what the application protocols call the code, with what each says of it, and the `wayTo` the other codes of the
 * first; empty where none says anything.
 */
export function protocolsOf({ protocols }: CodeDescription, wayTo?: (protocol: Protocol) => string): string {
  const [first] = protocols;
  if (!first) return '';
  const rows = protocols.map(({ protocol, row }) => [protocol.label, row.name, senderIn(row), clientIn(row)]);
  const head = [t('Protocol'), t('Name'), t('Sent by'), t('A client')];
  const pieces = [t('In application protocols:'), table([head, ...rows]), ...(wayTo ? [wayTo(first.protocol)] : [])];
  return pieces.join('\n\n');
}

/** All codes of a protocol, where it is recognised, and where that is written. */
export function protocolPage({ id, label, codes, packages, mentions, source }: Protocol): string {
  const signs = [
    t`The setting \`protocols\` has \`${id}\`.`,
    ...(packages.length > 0 ? [t`The file imports ${oneOf(packages)}.`] : []),
    ...(mentions.length > 0 ? [t`It has ${oneOf(mentions)} in a text.`] : []),
    ...(packages.length > 0 ? [t('Its package.json depends on such a package.')] : []),
  ];
  const head = [t('Code'), t('Name'), t('Meaning'), t('Sent by'), t('A client')];
  const rows = codes.map(row => [formatRange(row), row.name, t(row.meaning), senderIn(row), clientIn(row)]);
  return [
    t`${label} is an application protocol over WebSockets. It is taken for spoken in a file where one of these holds:`,
    listOf(signs),
    table([head, ...rows]),
    `- ${linkTo(source)}`,
  ].join('\n\n');
}

function oneOf(names: readonly string[]): string {
  return formatList(
    names.map(each => `\`${each}\``),
    'or',
  );
}

/** What a client does with a code of a protocol, in a few words under `A client`; empty where the protocol does not say. */
function clientIn({ whenReceived, whenSent }: ProtocolCode): string {
  const comment = ['What a client does with a close code, in a table under “A client”.'];
  if (whenSent) return t(whenSent.effect, t({ message: 'that sends it', comment }));
  switch (whenReceived) {
    case 'reconnect':
      return t({ message: 'reconnects', comment });
    case 'back off':
      return t({ message: 'reconnects after a pause', comment });
    case 'do not reconnect':
      return t({ message: 'does not reconnect', comment });
    case undefined:
      break;
  }
  return '';
}

/** What a client does that receives a code of a protocol, as a sentence; empty where the protocol does not say. */
export function reactionIn({ whenReceived }: ProtocolCode): string {
  switch (whenReceived) {
    case 'reconnect':
      return t('A client reconnects.');
    case 'back off':
      return t('A client reconnects after a pause.');
    case 'do not reconnect':
      return t('A client does not reconnect.');
    case undefined:
      break;
  }
  return '';
}
