import assert from 'node:assert/strict';
import { check, checkFix } from './fixture.ts';

const socket = 'const ws = new WebSocket(url);';

suite('pictures', () => {
  test('what is drawn and not found is missing', () =>
    assert.rejects(
      check(`${socket}\nws.close(1000);\n//       ^^^^ error[reserved-code]`),
      /missing in \/a\.ts:\nws\.close\(1000\);\n {9}\^{4} error\[reserved-code\]$/,
    ));

  test('what is found and not drawn is unexpected', () =>
    assert.rejects(check(`${socket}\nws.close(1006);`), /unexpected in \/a\.ts:\nws\.close\(1006\);\n {9}\^{4} error/));

  test('place, severity, rule, bulb and words all count', async () => {
    await check(`${socket}\nws.close(1006);\n//       ^^^^ error[reserved-code] 💡: 1006 Abnormal`);
    await assert.rejects(check(`${socket}\nws.close(1006);\n//      ^^^^^ error[reserved-code] 💡: 1006 Abnormal`));
    await assert.rejects(check(`${socket}\nws.close(1006);\n//       ^^^^ warning[reserved-code] 💡: 1006 Abnormal`));
    await assert.rejects(check(`${socket}\nws.close(1006);\n//       ^^^^ error[out-of-range] 💡: 1006 Abnormal`));
    await assert.rejects(check(`${socket}\nws.close(1006);\n//       ^^^^ error[reserved-code]: 1006 Abnormal`));
    await assert.rejects(check(`${socket}\nws.close(1006);\n//       ^^^^ error[reserved-code] 💡: 1006 Normal`));
  });

  test('carets that say nothing are a mistake', () =>
    assert.rejects(check(`${socket}\nws.close(1006);\n//       ^^^^ 1006`), /Carets that say nothing/));

  test('every file of a fixture counts', () =>
    assert.rejects(check(`export {};\n//- file: b.ts\n${socket}\nws.close(1006);`), /unexpected in \/b\.ts/));

  test('a fix must exist and do what is drawn', async () => {
    const before = `${socket}\nws.close(/*|*/1001);`;
    await assert.rejects(checkFix('Close with 1002', before, before), /one fix "Close with 1002" among/);
    await assert.rejects(checkFix('Close with 1000 Normal Closure', before, `${socket}\nws.close(4000);`));
  });
});
