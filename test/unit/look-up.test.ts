import assert from 'node:assert/strict';
import {
  codeRows,
  findConstants,
  plainInsertionAt,
  protocols,
  queryAt,
  type NamedConstant,
} from '../../server/src/core.ts';
import { ownProtocol } from '../../server/src/configuration/own-codes.ts';
import { analysisOf, checkInsertion, checkNoInsertion } from './fixture.ts';
import { fixtureOf, textAtCursor } from './fixture-files.ts';

const own = ownProtocol({ 4001: { name: 'Kicked', meaning: 'A moderator threw them out.', sentBy: 'server' } })!;
const discord = protocols.find(({ id }) => id === 'discord-gateway')!;

function constant(expression: string, value: number): NamedConstant {
  return {
    expression,
    value,
    declaration: { file: '/a.ts', start: 0, end: 4 },
    isFixed: true,
    standsAlone: true,
  };
}

suite('the list of codes', () => {
  const rows = codeRows([discord, own]);
  const pictures = rows.map(({ from, to, name, group, sender }) => `${from}-${to} ${name}: ${group}, ${sender}`);

  test('begins with what the project speaks, then has each code of IANA and each protocol once', () => {
    const groups = rows.map(({ group }) => group).filter((group, index, all) => group !== all[index - 1]);
    const others = protocols.filter(each => each !== discord).map(({ label }) => label);
    assert.deepEqual(groups, [own.label, 'IANA', discord.label, ...others, 'RFC 6455']);
    assert.equal(new Set(pictures).size, rows.length);
  });

  test('says who sends a code', () => {
    for (const picture of [
      '4001-4001 Kicked: this project, sent by the server',
      '1000-1000 Normal Closure: IANA, sent by the client or the server',
      '1004-1004 Reserved: IANA, never sent',
      '1006-1006 Abnormal Closure: IANA, only reported, never sent',
      '1010-1010 Mandatory Ext.: IANA, sent by the client',
      '4000-4999 Private use: RFC 6455, sent by the client or the server',
    ]) {
      assert.ok(pictures.includes(picture), picture);
    }
  });

  test('has what others call a code, and where it is written', () => {
    const goingAway = rows.find(({ from, group }) => from === 1001 && group === 'IANA');
    assert.deepEqual(goingAway?.otherNames.slice(0, 2), [
      'Apple Foundation: goingAway',
      'Best HTTP (Unity): GoingAway',
    ]);
    assert.match(goingAway.source?.url ?? '', /^https:.*rfc6455/);
    assert.ok(rows[0] && !rows[0].source, 'the project has no page');
  });

  test('has the constants of the project before all else, by number', () => {
    const constants = [
      constant('CloseCode.LoginExpired', 4004),
      constant('exports.KICKED', 4001),
      constant('LEAVING', 1001),
    ];
    assert.deepEqual(
      codeRows([discord, own], constants)
        .slice(0, 4)
        .map(({ from, name, group, meaning, sender, otherNames }) => [
          from,
          name,
          group,
          meaning,
          sender,
          ...otherNames,
        ]),
      [
        [1001, 'LEAVING', 'a.ts', '', '', 'Going Away'],
        [4001, 'KICKED', 'a.ts', 'A moderator threw them out.', 'sent by the server', 'Kicked'],
        [4004, 'CloseCode.LoginExpired', 'a.ts', '', ''],
        [4001, 'Kicked', own.label, 'A moderator threw them out.', 'sent by the server'],
      ],
    );
  });

  test('is about close codes only', () => {
    const constants = [constant('CloseCode.Unauthorized', 401), constant('CloseCode.Maintenance', 5000)];
    assert.deepEqual(
      codeRows([discord, own], constants).filter(({ from, to }) => from < 1000 || to > 4999),
      [],
    );
  });
});

suite('what is looked up first', () => {
  const queryIn = async (source: string, selected = ''): Promise<string> => {
    const fixture = fixtureOf(source);
    const text = textAtCursor(fixture);
    const selection = { start: fixture.offset, end: fixture.offset + selected.length };
    return queryAt(text, selection, await analysisOf(fixture, fixture.path, text), [own]);
  };

  test('a number, also one that is half typed or stands in a comment', async () => {
    assert.equal(await queryIn('new WebSocket(url).close(10/*|*/08);'), '1008');
    assert.equal(await queryIn('new WebSocket(url).close(40/*|*/);'), '40');
    assert.equal(await queryIn('// ends with /*|*/1008'), '1008');
    assert.equal(await queryIn('const a = /*|*/4003;', '4003'), '4003');
  });

  test('the code that a constant stands for', async () => {
    const table = `enum CloseCode { Kicked = 4003 }\n`;
    assert.equal(await queryIn(`${table}new WebSocket(url).close(CloseCode.Ki/*|*/cked);`), '4003');
    assert.equal(await queryIn(`const bye = 1001;\nnew WebSocket(url).close(/*|*/bye);`), '1001');
  });

  test('a name that somebody has for a code, in any spelling', async () => {
    assert.equal(await queryIn('// was GOING_/*|*/AWAY'), '1001');
    assert.equal(await queryIn('log("policyViolation/*|*/");'), '1008');
    assert.equal(await queryIn('log(/*|*/Policy Violation);', 'Policy Violation'), '1008');
    assert.equal(await queryIn('log("un/*|*/authorized");'), 'unauthorized', 'several codes have that name');
    assert.equal(await queryIn('log("kick/*|*/ed");'), 'kicked');
  });

  test('nothing where no code is meant', async () => {
    for (const source of [
      'new WebSocket(url).cl/*|*/ose(1000);',
      'const sock/*|*/et = new WebSocket(url);',
      'new WebSocket(url).close(/*|*/);',
      'setTimeout(run, 500/*|*/0);',
      'const a = 0.5/*|*/;',
      '/*|*/',
    ]) {
      assert.equal(await queryIn(source), '', source);
    }
  });
});

suite('inserting a code', () => {
  const table = 'export enum CloseCode { Kicked = 4003, GoingAway = 1001 }\n';

  test('the number, at the cursor', async () => {
    await checkInsertion(1008, 'new WebSocket(url).close(/*|*/);', 'new WebSocket(url).close(1008);');
    await checkInsertion(1008, 'socket.onclose = e => e.code === /*|*/', 'socket.onclose = e => e.code === 1008');
    await checkInsertion(1008, 'const POLICY = /*|*/;', 'const POLICY = 1008;');
    await checkInsertion(1008, '// see /*|*/', '// see 1008');
    await checkInsertion(1008, '/*|*/', '1008');
  });

  test('in the place of a number, whole or half typed, and of what is selected', async () => {
    await checkInsertion(1008, 'new WebSocket(url).close(1/*|*/, "x");', 'new WebSocket(url).close(1008, "x");');
    await checkInsertion(4003, 'new WebSocket(url).close(10/*|*/06);', 'new WebSocket(url).close(4003);');
    await checkInsertion(1000, 'new WebSocket(url).close(/*|*/);', 'new WebSocket(url).close(1000);');
    await checkInsertion(1000, 'new WebSocket(url).close(/*|*/a ?? b);', 'new WebSocket(url).close(1000);', 'a ?? b');
    await checkInsertion(1000, '// was /*|*/gone', '// was 1000', 'gone');
  });

  test('in the place of a name that is half typed where a code belongs', async () => {
    await checkInsertion(1000, 'new WebSocket(url).close(norm/*|*/);', 'new WebSocket(url).close(1000);');
    await checkInsertion(
      1000,
      'new WebSocket(url).onclose = e => { if (e.code === NOR/*|*/) {} };',
      'new WebSocket(url).onclose = e => { if (e.code === 1000) {} };',
    );
  });

  test('the constant that the file has', async () => {
    const before = (close: string): string => `${table}new WebSocket(url).close(${close});\n`;
    await checkInsertion(4003, before('/*|*/'), before('CloseCode.Kicked'));
    await checkInsertion(4003, before('40/*|*/'), before('CloseCode.Kicked'));
    await checkInsertion(4003, before('kick/*|*/'), before('CloseCode.Kicked'));
    await checkInsertion(1001, before('CloseCode.Ki/*|*/cked'), before('CloseCode.GoingAway'));
    await checkInsertion(1000, before('CloseCode.Ki/*|*/cked'), before('1000'));
  });

  test('the constant of another file, with its import', () =>
    checkInsertion(
      4003,
      `//- file: a.ts\nimport { WebSocket } from 'ws';\nnew WebSocket(url).close(40/*|*/);\n//- file: codes.ts\n${table}`,
      `import { WebSocket } from 'ws';\nimport { CloseCode } from './codes';\nnew WebSocket(url).close(CloseCode.Kicked);\n`,
    ));

  test('but the number in the table itself, and where no code is sent', async () => {
    await checkInsertion(
      1001,
      `enum CloseCode { Kicked = 4003, GoingAway = /*|*/ }`,
      `enum CloseCode { Kicked = 4003, GoingAway = 1001 }`,
    );
    await checkInsertion(4003, `${table}setTimeout(run, /*|*/);`, `${table}setTimeout(run, 4003);`);
    await checkInsertion(4003, `${table}// see /*|*/`, `${table}// see 4003`);
  });

  test('not in the middle of something else', async () => {
    for (const source of [
      'const sock/*|*/et = new WebSocket(url);',
      'new WebSocket(url).cl/*|*/ose(1000);',
      'return/*|*/',
      '// a wo/*|*/rd',
      `enum CloseCode { Ki/*|*/cked = 4003 }`,
    ]) {
      await checkNoInsertion(1008, source);
    }
  });

  test('in a file that is not analysed', () => {
    const insert = (text: string, start: number): unknown => plainInsertionAt(text, { start, end: start }, 1008);
    const edit = (start: number, end: number): unknown => ({
      edit: { span: { start, end }, newText: '1008' },
      others: [],
    });
    assert.deepEqual(insert('see 10', 6), edit(4, 6));
    assert.deepEqual(insert('see ', 4), edit(4, 4));
    assert.equal(insert('see', 2), undefined);
  });
});

suite('constants among the symbols of a workspace', () => {
  const constants = [
    constant('CloseCode.Kicked', 4003),
    constant('exports.GOING_AWAY', 1001),
    constant('CloseCode.Forbidden', 1008),
  ];
  const found = (query: string): string[] =>
    findConstants(constants, query).map(({ name, meaning }) => (meaning === undefined ? name : `${name} (${meaning})`));

  test('by number, name and meaning', () => {
    assert.deepEqual(found('4003'), ['4003 CloseCode.Kicked']);
    assert.deepEqual(found('kick'), ['4003 CloseCode.Kicked']);
    assert.deepEqual(found('closecode.kicked'), ['4003 CloseCode.Kicked']);
    assert.deepEqual(found('policyV'), ['1008 CloseCode.Forbidden (Policy Violation)']);
    assert.deepEqual(found('goingAway'), ['1001 GOING_AWAY (Going Away)']);
    assert.deepEqual(found('socket'), []);
    assert.equal(found('').length, 3);
  });
});
