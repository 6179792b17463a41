import { checkCompletion, checkCompletionFoundBy, checkNoCompletion } from './fixture.ts';

const browser = 'const ws = new WebSocket(url);\n';
const server = `import { WebSocket } from 'ws';\nconst ws = new WebSocket(url);\n`;
const sentByBrowser = ['1000', '3000', '3003', '3008', '4000'];
const sentByWs = [
  '1000',
  '1001',
  '1002',
  '1003',
  '1007',
  '1008',
  '1009',
  '1010',
  '1011',
  '1012',
  '1013',
  '1014',
  '3000',
];
const received = [...sentByWs.slice(0, 4), '1005', '1006', ...sentByWs.slice(4), '3003', '3008', '4000'];

suite('completion', () => {
  suite('in the first argument of a close call', () => {
    test('constants that other files export, before the codes', () =>
      checkCompletion(
        `${browser}ws.close(/*|*/);\n//- file: codes.ts\nexport enum CloseCode { GoingAway = 1001, Kicked = 4001, Slow = 4002 }\n`,
        ['CloseCode.Kicked', 'CloseCode.Slow', ...sentByBrowser],
      ));

    test('only what the API takes', async () => {
      await checkCompletion(`${browser}ws.close(/*|*/);`, sentByBrowser);
      await checkCompletion(`${server}ws.close(/*|*/);`, [...sentByWs, '3003', '3008', '4000']);
      await checkCompletion(`import WS from 'ws';\ndeclare const ws: WebSocket | WS;\nws.close(/*|*/);`, sentByBrowser);
    });

    test('while the call is half typed', async () => {
      await checkCompletion(`${browser}ws.close(/*|*/`, sentByBrowser);
      await checkCompletion(`${browser}function stop() {\n  ws.close(/*|*/\n}\nstop();`, sentByBrowser);
      await checkCompletion(`${browser}ws.close(10/*|*/`, sentByBrowser, '10');
      await checkCompletion(`${browser}ws.close(10/*|*/)`, sentByBrowser, '10');
      await checkCompletion(`${browser}ws.close(Clo/*|*/)`, sentByBrowser, 'Clo');
      await checkCompletion(`${browser}ws.close(/*|*/, 'bye')`, sentByBrowser);
      await checkCompletion(`${browser}ws.close(isClean ? 1000 : /*|*/)`, sentByBrowser);
      await checkCompletion(`${browser}ws.close(code ?? /*|*/)`, sentByBrowser);
    });

    test('not a second time', async () => {
      await checkNoCompletion(`${browser}ws.close(1000/*|*/)`);
      await checkNoCompletion(`${browser}ws.close(10/*|*/00)`);
      await checkNoCompletion(`${browser}ws.close(/*|*/ CODE)`);
      await checkNoCompletion(`${browser}ws.close(/*|*/'text')`);
    });

    test('not beside it', async () => {
      await checkNoCompletion(`${browser}ws.close(1000, /*|*/)`);
      await checkNoCompletion(`${browser}ws.close(1000, '/*|*/')`);
      await checkNoCompletion(`${browser}ws./*|*/`);
      await checkNoCompletion(`${browser}ws.close(codes./*|*/)`);
      await checkNoCompletion(`${browser}ws.close(codeFor(/*|*/))`);
      await checkNoCompletion(`${browser}ws.send(/*|*/)`);
      await checkNoCompletion(`${browser}// ws.close(/*|*/)`);
      await checkNoCompletion(`import fs from 'node:fs';\nfs.close(/*|*/)`);
    });
  });

  test('in the options of a WebSocketStream', () =>
    checkCompletion(`new WebSocketStream(url).close({ closeCode: /*|*/ });`, sentByBrowser));

  test('in a function that closes with its parameter', () =>
    checkCompletion(`${browser}function stop(code: number) { ws.close(code); }\nstop(/*|*/)`, sentByBrowser));

  suite('where a received code is compared', () => {
    test('also what is never sent', () =>
      checkCompletion(`${server}ws.on('close', code => { if (code === /*|*/) {} });`, received));

    test('while the comparison is half typed', async () => {
      await checkCompletion(`${server}ws.on('close', code => { if (code === /*|*/`, received);
      await checkCompletion(`${server}ws.on('close', code => {\n  if (code === /*|*/\n});`, received);
      await checkCompletion(`${server}ws.on('close', code => { code !== 10/*|*/ });`, received, '10');
      await checkCompletion(`${server}ws.on('close', code => { code === 1000 || code === /*|*/ });`, received);
      await checkCompletion(`${browser}ws.onclose = e => { if (e.code === /*|*/) {} };`, received);
    });

    test('in a case', async () => {
      await checkCompletion(`${server}ws.on('close', code => { switch (code) { case /*|*/ } });`, received);
      await checkCompletion(`${server}ws.on('close', code => { switch (code) { case /*|*/: break; } });`, received);
      await checkCompletion(
        `${server}ws.on('close', code => {\n  switch (code) {\n    case 1000: break;\n    case /*|*/\n    default:\n  }\n});`,
        received,
      );
    });

    test('not a second time', () =>
      checkNoCompletion(`${server}ws.on('close', code => { if (code === 1000/*|*/) {} });`));
  });

  test('constants of the file first', () =>
    checkCompletion(
      `const CloseCode = { Done: 1000, Leaving: 1001, Kicked: 4001 } as const;\n${browser}ws.close(/*|*/);`,
      ['CloseCode.Done', 'CloseCode.Kicked', ...sentByBrowser.filter(code => code !== '1000')],
    ));

  test('no number that a constant stands for, which is found by it', async () => {
    const source = `const CloseCode = { Done: 1000, Unauthorized: 3000 } as const;\n${browser}`;
    await checkCompletion(
      `${source}ws.close(10/*|*/);`,
      ['CloseCode.Done', 'CloseCode.Unauthorized', '3003', '3008', '4000'],
      '10',
    );
    await checkCompletionFoundBy(`${source}ws.close(/*|*/);`, ['1000', 'CloseCode'], 'CloseCode.Done');
    await checkCompletion(
      `${browser}ws.close(/*|*/);\n//- file: codes.ts\nexport enum CloseCode { Done = 1000, Slow = 4000 }\n`,
      ['CloseCode.Done', 'CloseCode.Slow', '3000', '3003', '3008'],
    );
    await checkCompletion(
      `import 'discord.js';\nconst CloseCode = { Resume: 4200 } as const;\n${browser}ws.close(/*|*/);`,
      ['CloseCode.Resume', ...sentByBrowser],
    );
  });

  test('by number, those that are imported among them', () =>
    checkCompletion(
      `const CloseCode = { RoomFull: 4003, Kicked: 4001 } as const;\n${browser}ws.close(40/*|*/);\n//- file: codes.ts\nexport enum CloseCodes { Banned = 4002 }`,
      ['CloseCode.Kicked', 'CloseCodes.Banned', 'CloseCode.RoomFull', ...sentByBrowser],
      '40',
    ));

  test('constants of another file', () =>
    checkCompletion(
      `import { CloseCode } from './codes';\n${browser}ws.close(CloseCode.Done);\nws.close(Cl/*|*/);\n//- file: codes.ts\nexport enum CloseCode { Done = 1000, Lost = 1006 }`,
      ['CloseCode.Done', ...sentByBrowser.filter(code => code !== '1000')],
      'Cl',
    ));

  test('found by the names of all vocabularies', () =>
    checkCompletionFoundBy(
      `${server}ws.close(/*|*/);`,
      [
        '1009',
        'Message Too Big',
        'messageTooBig',
        'TooBigMessage',
        'CLOSE_TOO_LARGE',
        'WEB_SOCKET_MESSAGE_TOO_BIG_CLOSE_STATUS',
      ],
      '1009',
    ));

  suite('application protocols', () => {
    const discord = Array.from({ length: 15 }, (_, index) => String(4000 + index)).filter(code => code !== '4006');
    const listedReceived = [
      '1000',
      '1001',
      '1002',
      '1003',
      '1005',
      '1006',
      '1007',
      '1008',
      '1009',
      '1010',
      '1011',
      '1012',
      '1013',
      '1014',
    ];

    test('what the server sends where a client receives', () =>
      checkCompletion(`import 'discord.js';\n${browser}ws.onclose = e => e.code === /*|*/;`, [
        ...discord,
        ...listedReceived,
        '3000',
        '3003',
        '3008',
      ]));

    test('what the client sends where one closes', async () => {
      await checkCompletion(`import 'discord.js';\n${browser}ws.close(/*|*/);`, ['4200', ...sentByBrowser]);
      await checkCompletion(`import 'graphql-ws';\n${browser}ws.close(/*|*/);`, [
        '4004',
        '4005',
        '4499',
        '4504',
        ...sentByBrowser,
      ]);
      await checkCompletion(`import 'pusher-js';\n${browser}ws.close(/*|*/);`, sentByBrowser);
    });

    test('what the server sends where one closes', () =>
      checkCompletion(
        `//- runtime: bun\nimport '@hocuspocus/server';\nBun.serve({ fetch() {}, websocket: { message(ws) { ws.close(/*|*/); } } });`,
        ['1009', '4205', '4401', '4403', '4408', ...sentByWs.filter(code => code !== '1009'), '3003', '3008', '4000'],
      ));

    test('after the constants of the file', () =>
      checkCompletion(
        `import 'discord.js';\nconst CloseCode = { Kicked: 4001 } as const;\n${browser}ws.close(/*|*/);`,
        ['CloseCode.Kicked', '4200', ...sentByBrowser],
      ));

    test('found by their names', async () => {
      const source = `import 'discord.js';\n${browser}ws.onclose = e => e.code === /*|*/;`;
      await checkCompletionFoundBy(source, ['Disallowed intent(s)', 'Discord Gateway', '4014'], '4014');
    });

    test('not where none is known', () => checkCompletion(`// discord.js\n${browser}ws.close(/*|*/);`, sentByBrowser));
  });
});
