import { check, checkDisabled, checkFix } from '../fixture.ts';

const socket = 'const socket = new WebSocket(url);\n';
/** 124 bytes in 62 characters. */
const long = 'é'.repeat(62);

suite('reason-too-long', () => {
  test('bytes count, not characters', () =>
    check(`
      const socket = new WebSocket(url);
      socket.close(1000, '${long}');
      //                 ${'^'.repeat(64)} error[reason-too-long] 💡: The reason has 62 characters but 124 bytes of UTF-8, and at most 123 are
      //|  allowed: WebSocket.close throws SyntaxError and the socket stays open. Shorten it.
    `));

  test('an emoji is one character, whatever it is made of', () =>
    check(`
      const socket = new WebSocket(url);
      socket.close(1000, '${'👩‍🚀'.repeat(12)}');
      //                 ${'^'.repeat(62)} error[reason-too-long] 💡: 12 characters but 132 bytes of UTF-8
    `));

  test('123 bytes fit', () =>
    check(`
      const socket = new WebSocket(url);
      socket.close(1000, '${'x'.repeat(123)}');
      socket.close(1000, '${'€'.repeat(41)}');
    `));

  test('what is known of a template is enough', () =>
    check(`
      const socket = new WebSocket(url);
      socket.close(1000, \`\${user}: ${'x'.repeat(122)}\`);
      //                 ${'^'.repeat(133)} error[reason-too-long]: The known part of the reason alone has 124 bytes of UTF-8
      socket.close(1000, \`\${user}: ${'x'.repeat(121)}\`);
    `));

  test('ws ignores a reason without a code', () =>
    check(`
      import { WebSocket } from 'ws';
      const socket = new WebSocket(url);
      socket.close(undefined, '${long}');
//                 ^^^^^^^^^ warning[reason-without-code] 💡
      socket.close(1000, '${long}');
      //                 ${'^'.repeat(64)} error[reason-too-long] 💡: ws throws RangeError and the socket stays open
    `));

  test('WebSocketStream sends a reason without a code', () =>
    check(`
      const stream = new WebSocketStream(url);
      stream.close({ reason: '${long}' });
      //                     ${'^'.repeat(64)} error[reason-too-long] 💡: WebSocketStream.close throws SyntaxError
    `));

  suite('fixes', () => {
    const cut = (bytes: number, end: string): string => `Cut the reason to ${bytes} bytes: it ends with "${end}"`;
    const manyX = `…${'x'.repeat(32)}`;

    test('between two characters', () =>
      checkFix(
        cut(122, `…${'é'.repeat(32)}`),
        `${socket}socket.close(1000, /*|*/'${long}');`,
        `${socket}socket.close(1000, '${'é'.repeat(61)}');`,
      ));

    test('the quotes stay, and no escape is cut in two', () =>
      checkFix(
        cut(121, manyX),
        `${socket}socket.close(1000, /*|*/"\\"${'x'.repeat(120)}\\u{1F600}tail");`,
        `${socket}socket.close(1000, "\\"${'x'.repeat(120)}");`,
      ));

    test('a pair of escapes is one character', () =>
      checkFix(
        cut(121, manyX),
        `${socket}socket.close(1000, /*|*/'${'x'.repeat(121)}\\uD83D\\uDE00');`,
        `${socket}socket.close(1000, '${'x'.repeat(121)}');`,
      ));

    test('a family emoji keeps its members or goes', () =>
      checkFix(
        cut(110, manyX),
        `${socket}socket.close(1000, /*|*/\`${'x'.repeat(110)}👨‍👩‍👧\`);`,
        `${socket}socket.close(1000, \`${'x'.repeat(110)}\`);`,
      ));

    test('escapes count as what they stand for', () =>
      checkFix(
        cut(123, manyX),
        `${socket}socket.close(1000, /*|*/'\\n\\x41\\0\\'\\q${'x'.repeat(119)}');`,
        `${socket}socket.close(1000, '\\n\\x41\\0\\'\\q${'x'.repeat(118)}');`,
      ));

    const expired =
      'The session was closed because the license of the user has expired; please renew it at https://example.com/renew';

    test('between two words', async () => {
      await checkFix(
        cut(121, '…tps://example.com/renew - log in'),
        `${socket}socket.close(1000, /*|*/'${expired} - log in again soon');`,
        `${socket}socket.close(1000, '${expired} - log in');`,
      );
    });

    test('and without the punctuation that nothing follows', () =>
      checkFix(
        cut(112, '…it at https://example.com/renew'),
        `${socket}socket.close(1000, /*|*/'${expired}, (immediately and without any delay)');`,
        `${socket}socket.close(1000, '${expired}');`,
      ));

    test('a constant is left alone', () =>
      checkDisabled(
        `${socket}const why = '${long}';\nsocket.close(1000, /*|*/why);`,
        'The text stands elsewhere, where others may read it as well.',
      ));

    test('a text that is put together is left alone', async () => {
      await checkDisabled(
        `${socket}socket.close(1000, /*|*/'${long}' + who);`,
        'Parts of the reason are only known at run time.',
      );
      await checkDisabled(
        `${socket}socket.close(1000, /*|*/'x'.repeat(200));`,
        'The reason is made of several pieces.',
      );
    });
  });
});
