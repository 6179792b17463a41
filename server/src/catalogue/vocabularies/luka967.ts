import type { Vocabulary } from './vocabulary.ts';

/** An earlier state of the README table of that repository, the one that most pages on the web repeat. */
export const luka967: Vocabulary = {
  platform: 'Luka967',
  title: 'WebSocket close codes',
  citation: {
    title: 'Luka967/websocket-close-codes, an earlier README',
    url: 'https://github.com/Luka967/websocket-close-codes',
  },
  entries: [
    { from: 0, to: 999, remark: 'Unused', flags: ['internal'] },
    { from: 1000, to: 1000, name: 'CLOSE_NORMAL', flags: [] },
    { from: 1001, to: 1001, name: 'CLOSE_GOING_AWAY', flags: [] },
    { from: 1002, to: 1002, name: 'CLOSE_PROTOCOL_ERROR', flags: [] },
    { from: 1003, to: 1003, name: 'CLOSE_UNSUPPORTED', flags: [] },
    { from: 1004, to: 1004, remark: 'Unused', flags: ['internal'] },
    { from: 1005, to: 1005, name: 'CLOSED_NO_STATUS', flags: ['internal'] },
    { from: 1006, to: 1006, name: 'CLOSE_ABNORMAL', flags: ['internal'] },
    { from: 1007, to: 1007, name: 'Unsupported Data', flags: [] },
    { from: 1008, to: 1008, name: 'Policy Violation', flags: [] },
    { from: 1009, to: 1009, name: 'CLOSE_TOO_LARGE', flags: [] },
    { from: 1010, to: 1010, name: 'Missing Extension', flags: [] },
    { from: 1011, to: 1011, name: 'Internal Error', flags: [] },
    { from: 1012, to: 1012, name: 'Service Restart', flags: [] },
    { from: 1013, to: 1013, name: 'Server Overload/Try Again Later', flags: [] },
    { from: 1014, to: 1014, remark: 'Unused; reserved for later', flags: ['internal'] },
    { from: 1015, to: 1015, name: 'TLS Handshake Fail', flags: ['internal'] },
    { from: 1016, to: 1999, remark: 'Reserved for later', flags: ['internal'] },
    { from: 2000, to: 2999, remark: 'Reserved for websocket extensions', flags: ['internal'] },
    {
      from: 3000,
      to: 3999,
      remark: 'Reserved for frameworks, can be registered at IANA',
      flags: ['internal', 'customizable'],
    },
    { from: 4000, to: 4999, remark: 'Available for applications', flags: ['customizable'] },
  ],
};
