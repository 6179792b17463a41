import assert from 'node:assert/strict';
import picocolors from 'picocolors';
import { formats } from '../../../server/src/cli/format.ts';
import { locate, type LocatedFinding } from '../../../server/src/cli/located-finding.ts';
import type { Finding } from '../../../server/src/core.ts';

const plain = picocolors.createColors(false);
const serverText = 'import { LOST } from "./codes";\r\n\tws.close(LOST);\r\n';
const reserved: Finding = {
  span: { start: 43, end: 47 },
  rule: 'reserved-code',
  severity: 'error',
  message: '1006 is never sent: ws throws TypeError.',
  api: 'ws',
  related: [{ place: { file: '/p/codes.ts', start: 20, end: 24 }, message: '1006 comes from here' }],
  fixes: [],
};
const files = {
  nameOf: (file: string) => file.replace('/p/', ''),
  readText: (file: string) => Promise.resolve(file === '/p/codes.ts' ? '\nexport const LOST = 1006;' : null),
};

async function reportOf(format: string, ...found: readonly Finding[]): Promise<string> {
  const report = formats[format]!(plain);
  const pieces = found.length > 0 ? [report.add(await located(...found))] : [];
  return [...pieces, report.end({ filesChecked: 214, filesLeftOut: 0 })].join('');
}

function located(...found: readonly Finding[]): Promise<readonly LocatedFinding[]> {
  return locate(found, '/p/server.ts', serverText, files);
}

suite('json report', () => {
  test('is the contract, to the letter', async () =>
    assert.equal(
      await reportOf('json', reserved),
      '{"version":1,"filesChecked":214,"findings":[{"path":"server.ts","line":2,"column":11,"endLine":2,"endColumn":15,' +
        '"rule":"reserved-code","severity":"error","message":"1006 is never sent: ws throws TypeError.","api":"ws"}]}\n',
    ));

  test('api is null where only names speak for a WebSocket', async () => {
    const { span, rule, severity, message, related, fixes } = reserved;
    const byEvidence = { span, rule, severity, message, related, fixes };
    assert.match(await reportOf('json', byEvidence), /"api":null/);
  });

  test('without findings', async () =>
    assert.equal(await reportOf('json'), '{"version":1,"filesChecked":214,"findings":[]}\n'));
});

suite('readable report', () => {
  test('place, severity, rule, message, frame and related places', async () =>
    assert.equal(
      await reportOf('readable', reserved),
      `server.ts:2:11 error [reserved-code]
  1006 is never sent: ws throws TypeError.
  2 |     ws.close(LOST);
    |              ^^^^
  = codes.ts:2:20 1006 comes from here

1 error in 1 file (214 files checked)
`,
    ));

  test('severities are counted apart', async () =>
    assert.match(
      await reportOf('readable', reserved, reserved, { ...reserved, severity: 'warning' }),
      /^2 errors, 1 warning in 1 file \(214 files checked\)$/m,
    ));

  test('without findings', async () =>
    assert.equal(await reportOf('readable'), 'No problems found (214 files checked)\n'));

  test('what could not be analysed is not said to be right', () => {
    const end = (filesChecked: number, filesLeftOut: number): string =>
      formats['readable']!(plain).end({ filesChecked, filesLeftOut });
    assert.equal(end(3, 1), 'No problems found (3 files checked, 1 file could not be analysed)\n');
    assert.equal(end(0, 2), 'Nothing was checked: 2 files could not be analysed\n');
    assert.equal(end(0, 0), 'Nothing was checked: there is no TypeScript or JavaScript file to check\n');
  });

  test('a part of several lines is marked to the end of its first', async () =>
    assert.match(
      await reportOf('readable', { ...reserved, span: { start: 43, end: serverText.length } }),
      /^ {2}2 \| {5}ws\.close\(LOST\);\n {4}\| {14}\^{6}$/m,
    ));

  test('a related place whose file is gone is named without a position', async () => {
    const related = [{ place: { file: '/p/gone.ts', start: 5, end: 6 }, message: 'was here' }];
    assert.match(await reportOf('readable', { ...reserved, related }), /^ {2}= gone\.ts was here$/m);
  });
});
