import { checkDisabled, checkFix, checkFixes } from '../fixture.ts';

/** Two sockets of `ws`, of which one is closed when the other one was. */
const two = `import { WebSocket } from 'ws';
const a = new WebSocket(url);
const b = new WebSocket(url);
`;
/** Two sockets of a browser. */
const pages = `const a = new WebSocket(url);
const b = new WebSocket(url);
`;
const lost = 'Treat 1006 Abnormal Closure like 1005';
const empty = 'Treat 1005 No Status Rcvd like 1006';
const cut = 'Call terminate() when the connection was lost';
const normal = 'Close with 1000 Normal Closure when the connection was lost';

/** What a handler becomes. */
function extended(title: string, before: string, after: string): Promise<void> {
  return checkFix(title, two + before, two + after);
}

suite('a guard that is there already', () => {
  test('an if with an else', () =>
    extended(
      lost,
      `a.on('close', code => { if (code === 1005) b.close(); else b.close(/*|*/code); });`,
      `a.on('close', code => { if (code === 1005 || code === 1006) b.close(); else b.close(code); });`,
    ));

  test('a negated one', () =>
    extended(
      lost,
      `a.on('close', code => { if (code !== 1005 && b.isOpen) b.close(/*|*/code); else b.close(); });`,
      `a.on('close', code => { if (code !== 1005 && code !== 1006 && b.isOpen) b.close(code); else b.close(); });`,
    ));

  test('a return before', () =>
    extended(
      lost,
      `a.on('close', code => {
  if (code === 1005) {
    b.close();
    return;
  }
  b.close(/*|*/code);
});`,
      `a.on('close', code => {
  if (code === 1005 || code === 1006) {
    b.close();
    return;
  }
  b.close(code);
});`,
    ));

  test('a choice', () =>
    extended(
      lost,
      `a.on('close', code => b.close(/*|*/code === 1005 ? 1000 : code));`,
      `a.on('close', code => b.close(code === 1005 || code === 1006 ? 1000 : code));`,
    ));

  test('a list', () =>
    extended(
      lost,
      `a.on('close', code => b.close(/*|*/[1005].includes(code) ? 1000 : code));`,
      `a.on('close', code => b.close([1005, 1006].includes(code) ? 1000 : code));`,
    ));

  test('a switch', () =>
    extended(
      lost,
      `a.on('close', (code: number) => {
  switch (code) {
    case 1005:
      b.close();
      break;
    default:
      b.close(/*|*/code);
  }
});`,
      `a.on('close', (code: number) => {
  switch (code) {
    case 1005:
    case 1006:
      b.close();
      break;
    default:
      b.close(code);
  }
});`,
    ));

  test('with a name for the code', () =>
    extended(
      lost,
      `const NO_STATUS = 1005;\na.on('close', code => { if (code === NO_STATUS) b.close(); else b.close(/*|*/code); });`,
      `const NO_STATUS = 1005;\na.on('close', code => { if (code === NO_STATUS || code === 1006) b.close(); else b.close(code); });`,
    ));

  test('is preferred where the other socket is closed there, or told that nothing went wrong', async () => {
    await checkFixes(`${two}a.on('close', code => { if (code === 1005) b.close(); else b.close(/*|*/code); });`, [
      `* ${lost}`,
      cut,
      normal,
    ]);
    await checkFixes(`${two}a.on('close', code => b.close(/*|*/code === 1005 ? 1000 : code));`, [
      `* ${lost}`,
      cut,
      normal,
    ]);
  });

  test('is preferred where 1005 was forgotten: in a choice, an if, a switch', async () => {
    const told = 'Close with 1000 Normal Closure when no code arrived';
    for (const source of [
      `a.on('close', code => b.close(/*|*/code === 1006 ? 4011 : code));`,
      `a.on('close', code => { if (code === 1006) { b.close(4006, 'lost'); } else { b.close(/*|*/code); } });`,
      `a.onclose = ev => { switch (ev.code) { case 1006: b.close(4011); break; default: b.close(/*|*/ev.code); } };`,
    ]) {
      await checkFixes(two + source, [`* ${empty}`, told]);
    }
  });

  test('in a switch', () =>
    extended(
      empty,
      `a.onclose = ev => {
  switch (ev.code) {
    case 1006:
      b.close(4011, 'lost');
      break;
    default:
      b.close(/*|*/ev.code);
  }
};`,
      `a.onclose = ev => {
  switch (ev.code) {
    case 1006:
    case 1005:
      b.close(4011, 'lost');
      break;
    default:
      b.close(ev.code);
  }
};`,
    ));

  test('is not preferred where it closes nothing', async () => {
    const closed = 'Close without a code when no code arrived';
    const told = 'Close with 1000 Normal Closure when no code arrived';
    await checkFixes(`${two}a.on('close', code => { if (code === 1006) return; b.close(/*|*/code); });`, [
      `* ${closed}`,
      empty,
      told,
    ]);
    await checkFixes(
      `${two}a.onclose = ev => { switch (ev.code) { case 1006: retry(); break; default: b.close(/*|*/ev.code); } };`,
      [`* ${closed}`, empty, told],
    );
  });

  test('is left alone where it cuts the other end off, and 1005 was orderly', () =>
    checkFixes(`${two}a.on('close', code => { if (code === 1006) b.terminate(); else b.close(/*|*/code); });`, [
      '* Close without a code when no code arrived',
      'Close with 1000 Normal Closure when no code arrived',
    ]));

  test('that is of another handler is another one', () =>
    checkFixes(
      `${two}a.on('message', () => 0);
a.once('close', code => { if (code === 1005) b.close(); else b.close(code); });
a.on('close', code => { if (isLost) return; b.close(/*|*/code); });`,
      [
        '* Close without a code when no usable code arrived',
        cut,
        'Close with 1000 Normal Closure when no usable code arrived',
      ],
    ));

  test('goes on with else if', () =>
    checkFix(
      'Close without a code unless 1000 or 3000-4999 arrived',
      `${pages}a.onclose = event => {
  if (event.code === 1005) b.close();
  else b.close(/*|*/event.code);
};`,
      `${pages}a.onclose = event => {
  if (event.code === 1005) b.close();
  else if (event.code === 1000 || event.code >= 3000) b.close(event.code);
  else b.close();
};`,
    ));

  test('goes on to decide where it stands before the code', () =>
    checkFix(
      'Close with 1000 Normal Closure unless 1000 or 3000-4999 arrived',
      `${pages}a.onclose = ({ code }) => b.close(/*|*/code !== 1006 ? code : 4006);`,
      `${pages}a.onclose = ({ code }) => b.close(code !== 1006 ? (code === 1000 || code >= 3000 ? code : 1000) : 4006);`,
    ));

  test('cutting off in an arrow function', () =>
    extended(
      cut,
      `a.on('close', code => b.close(/*|*/code));`,
      `a.on('close', code => (code === 1006 ? b.terminate() : code === 1005 ? b.close() : b.close(code)));`,
    ));
});

suite('where there is no fix', () => {
  for (const [source, reason] of [
    ['socket.close(/*|*/NaN);', 'Nothing says which code is meant.'],
    ['socket.close(/*|*/isGone ? 1005 : 1006);', 'It can be 1005 or 1006, and each needs its own answer.'],
    [
      'const given: [number, string] = [1005, "x"];\nsocket.close(.../*|*/given);',
      'The code is not written here: `given` gets it elsewhere.',
    ],
  ] as const) {
    test(`it says why: ${reason}`, () => checkDisabled(`const socket = new WebSocket(url);\n${source}`, reason));
  }
});
