import { maximumReasonBytes } from '../../catalogue/reason.ts';
import type { Api, Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** The connection that msw hands to a handler: it makes up the close event of the page from whatever it is given. */
export const msw: Api = {
  id: 'msw',
  label: 'msw',
  endpoints: ['server'],
  accepts: [{ from: -Infinity, to: Infinity }],
  illegalCode: { outcome: 'sent-anyway', afterwards: 'the event has it' },
  badCode: { outcome: 'sent-anyway', afterwards: 'the event has it' },
  // The event has it as it is: a text stays a text.
  otherArguments: {
    fraction: 'differs',
    NaN: 'differs',
    numericText: 'unchanged',
    text: 'unchanged',
    null: 'unchanged',
    boolean: 'unchanged',
    object: 'unchanged',
    bigint: 'unchanged',
  },
  bareClose: 1000,
  codeless: {
    close: {
      does: '{0} only closes the connection to the actual server',
      elsewhere: 'client.close()',
    },
  },
  reason: { maximumBytes: maximumReasonBytes, withoutCode: 'sent' },
  staysOffWire: true,
  observable: [{ from: 0, to: 65535 }],
  source: {
    title: '@mswjs/interceptors 0.41.9, WebSocketClassTransport.ts',
    url: 'https://github.com/mswjs/interceptors/blob/main/src/interceptors/WebSocket/WebSocketClassTransport.ts',
  },
};

export const library: Library = { declarations, apis: [msw] };
