import { maximumReasonBytes } from '../../catalogue/reason.ts';
import type { Api, Library, Refusal } from '../api.ts';
import { whatwg } from '../whatwg/api.ts';
import declarations from './declarations.d.ts?text';

const source = {
  title: 'Playwright 1.65.1, injected/src/webSocketMock.ts',
  url: 'https://github.com/microsoft/playwright/blob/main/packages/injected/src/webSocketMock.ts',
};

/** What is no 32-bit integer fails the check of Playwright's own protocol, and the error is swallowed. */
const notTold: Refusal = { outcome: 'ignored', afterwards: 'the page is told nothing' };
/** The page calls its own WebSocket with the code, and nobody sees what that throws. */
const notClosed: Refusal = { outcome: 'ignored', afterwards: 'the connection to the server stays open' };

/** A route's own side: it makes up the close event of the page, whose code is an unsigned short. */
export const playwrightRoute: Api = {
  id: 'playwright-route',
  label: 'WebSocketRoute.close',
  endpoints: ['server'],
  accepts: [{ from: 0, to: 65535 }],
  illegalCode: { outcome: 'sent-anyway', afterwards: 'the event has it' },
  badCode: { outcome: 'rewritten', afterwards: 'the event has its lowest 16 bits' },
  otherArguments: {
    fraction: notTold,
    NaN: notTold,
    numericText: notTold,
    text: notTold,
    null: notTold,
    boolean: notTold,
    object: notTold,
    bigint: notTold,
  },
  bareClose: 0,
  reason: { maximumBytes: maximumReasonBytes, withoutCode: 'sent' },
  staysOffWire: true,
  observable: [{ from: 0, to: 65535 }],
  source,
};

/** What `connectToServer()` returns: a real socket in the page. */
export const playwrightServerRoute: Api = {
  id: 'playwright-server-route',
  label: 'connectToServer().close',
  endpoints: ['client'],
  accepts: whatwg.accepts,
  badCode: notClosed,
  otherArguments: {
    fraction: notClosed,
    NaN: notClosed,
    numericText: notClosed,
    text: notClosed,
    null: notClosed,
    boolean: notClosed,
    object: notClosed,
    bigint: notClosed,
  },
  bareClose: 'empty',
  reason: { maximumBytes: maximumReasonBytes, tooLong: notClosed, withoutCode: notClosed },
  observable: whatwg.observable,
  ...(whatwg.reportedFor && { reportedFor: whatwg.reportedFor }),
  source,
};

export const library: Library = { declarations, apis: [playwrightRoute, playwrightServerRoute] };
