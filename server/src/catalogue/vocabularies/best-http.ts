import type { Vocabulary } from './vocabulary.ts';

/** The C# enum of Best WebSockets for Unity, formerly Best HTTP. Its page prints no numbers; the sources do. */
export const bestHttp: Vocabulary = {
  platform: 'Best HTTP (Unity)',
  title: 'WebSocketStatusCodes',
  citation: {
    title: 'Best WebSockets for Unity, WebSocketStatusCodes',
    url: 'https://github.com/Benedicht/com.tivadar.best.documentation',
  },
  entries: [
    { from: 1000, to: 1000, name: 'NormalClosure' },
    { from: 1001, to: 1001, name: 'GoingAway' },
    { from: 1002, to: 1002, name: 'ProtocolError' },
    { from: 1003, to: 1003, name: 'WrongDataType' },
    { from: 1004, to: 1004, name: 'Reserved' },
    { from: 1005, to: 1005, name: 'NoStatusCode' },
    { from: 1006, to: 1006, name: 'ClosedAbnormally' },
    { from: 1007, to: 1007, name: 'DataError' },
    { from: 1008, to: 1008, name: 'PolicyError' },
    { from: 1009, to: 1009, name: 'TooBigMessage' },
    { from: 1010, to: 1010, name: 'ExtensionExpected' },
    { from: 1011, to: 1011, name: 'WrongRequest' },
    { from: 1015, to: 1015, name: 'TLSHandshakeError' },
  ],
};
