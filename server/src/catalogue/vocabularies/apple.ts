import type { Vocabulary } from './vocabulary.ts';

/** Foundation's Swift enum. Its pages print no numbers; these are the raw values of NSURLSessionWebSocketCloseCode. */
export const apple: Vocabulary = {
  platform: 'Apple Foundation',
  title: 'URLSessionWebSocketTask.CloseCode',
  citation: {
    title: 'Apple Foundation, URLSessionWebSocketTask.CloseCode',
    url: 'https://developer.apple.com/documentation/foundation/urlsessionwebsockettask/closecode-swift.enum',
  },
  entries: [
    { from: 0, to: 0, name: 'invalid', note: 'no close code: the connection is still open' },
    { from: 1000, to: 1000, name: 'normalClosure' },
    { from: 1001, to: 1001, name: 'goingAway' },
    { from: 1002, to: 1002, name: 'protocolError' },
    { from: 1003, to: 1003, name: 'unsupportedData' },
    { from: 1005, to: 1005, name: 'noStatusReceived' },
    { from: 1006, to: 1006, name: 'abnormalClosure' },
    { from: 1007, to: 1007, name: 'invalidFramePayloadData' },
    { from: 1008, to: 1008, name: 'policyViolation' },
    { from: 1009, to: 1009, name: 'messageTooBig' },
    { from: 1010, to: 1010, name: 'mandatoryExtensionMissing' },
    { from: 1011, to: 1011, name: 'internalServerError' },
    { from: 1015, to: 1015, name: 'tlsHandshakeFailure' },
  ],
};
