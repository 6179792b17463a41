import type { CloseCode, Sender } from '../catalogue/close-code.ts';
import type { ProtocolCode } from '../catalogue/protocols/protocol.ts';
import { t } from '../l10n/text.ts';

/** Who sends a code, in a few words: a cell of a table, or what follows `Sent by:`. */
export function senderInWords(sender: Sender): string {
  switch (sender) {
    case 'either':
      return t('the client or the server');
    case 'client':
      return t('only the client');
    case 'server':
      return t('the server');
    case 'gateway':
      return t('a gateway or proxy');
    case 'nobody':
      return t('nobody');
  }
}

/** The same of a code of a protocol; empty where the protocol does not say. */
export function senderIn({ sender, isMadeUp }: ProtocolCode): string {
  if (isMadeUp) return t('nobody, as it is in no Close frame');
  if (!sender) return '';
  return sender === 'client' ? t('the client') : senderInWords(sender);
}

/** Who sends a code, to be read by itself: `sent by the server`, `only reported, never sent`. */
export function sentBy({ wire, sender }: Pick<CloseCode, 'wire' | 'sender'>): string {
  if (wire === 'local') return t('only reported, never sent');
  return wire === 'allowed' ? sentBySomebody(sender) : t('never sent');
}

/** The same of a code of a protocol; empty where the protocol does not say. */
export function sentByIn({ sender, isMadeUp }: ProtocolCode): string {
  if (isMadeUp) return t('in no Close frame');
  return sender ? sentBySomebody(sender) : '';
}

function sentBySomebody(sender: Sender): string {
  switch (sender) {
    case 'either':
      return t('sent by the client or the server');
    case 'client':
      return t('sent by the client');
    case 'server':
      return t('sent by the server');
    case 'gateway':
      return t('sent by a gateway or proxy');
    case 'nobody':
      return t('never sent');
  }
}
