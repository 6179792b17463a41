/** Where a fact was read or measured. */
export interface Citation {
  /** What to call the source: `RFC 6455 § 7.4.1`, `ws 8.23.0 lib/sender.js`. */
  readonly title: string;
  /** An https address, where the source has one. */
  readonly url: string;
}

/** IANA's WebSocket Close Code Number Registry, which assigns 1000-3999. */
export const ianaRegistry: Citation = {
  title: 'IANA WebSocket Close Code Number Registry',
  url: 'https://www.iana.org/assignments/websocket/websocket.xml#close-code-number',
};

/** Cites a section of RFC 6455, The WebSocket Protocol: `rfc6455('7.4.1')`. */
export function rfc6455(section: string): Citation {
  return {
    title: `RFC 6455 § ${section}`,
    url: `https://www.rfc-editor.org/rfc/rfc6455#section-${section}`,
  };
}
