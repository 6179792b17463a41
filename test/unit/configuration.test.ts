import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import manifest from '../../package.json';
import texts from '../../package.nls.json';
import { jsonSchemas, withContributions, withTexts } from '../../scripts/docs/settings-schema.ts';
import { readEditorSettings } from '../../server/src/configuration/editor-settings.ts';
import { defaultPreferences } from '../../server/src/configuration/schema.ts';
import { configurationPaths, mayHoldConfiguration } from '../../server/src/configuration/locations.ts';
import { readConfiguration } from '../../server/src/configuration/read.ts';
import type { Configuration, FileSettings } from '../../server/src/configuration/schema.ts';
import { settingsOf, type Settings } from '../../server/src/configuration/settings.ts';
import { protocols, rulePages } from '../../server/src/core.ts';
import { check, checkCompletionFoundBy, checkHover } from './fixture.ts';

const own = '/a/closewise.config.json';

/**
 * Reads a configuration in which carets stand under what is wrong, followed by a part of the message: comments, which the
 * reader has to skip anyway. Returns what is used.
 */
function checkConfiguration(picture: string, path = own): Configuration | undefined {
  const read = readConfiguration(path, picture);
  const lines = picture.split('\n');
  const expected = lines.flatMap((line, index) => {
    const [, before = '', carets = '', words = ''] = /^(\s*\/\/ *)(\^+) (.*)$/.exec(line) ?? [];
    const above = lines.slice(0, index).findLastIndex(each => !/^\s*\/\/ *\^/.test(each));
    return carets === '' ? [] : [{ line: above, column: before.length, length: carets.length, words }];
  });
  const found = (read?.problems ?? []).map(({ span, message }) => {
    const before = picture.slice(0, span.start).split('\n');
    return { line: before.length - 1, column: before.at(-1)!.length, length: span.end - span.start, words: message };
  });
  const places = (all: typeof found): object[] => all.map(({ words, ...place }) => place);
  assert.deepEqual(places(found), places(expected), JSON.stringify(found, null, 1));
  for (const [index, { words }] of expected.entries())
    assert.ok(found[index]!.words.includes(words), found[index]!.words);
  return read?.configuration;
}

/** What is wrong in a text for which no picture can be drawn: `offset: message`. */
function problemsIn(text: string): string[] {
  return readConfiguration(own, text)!.problems.map(({ span, message }) => `${span.start}: ${message}`);
}

function settingsFor(path: string, configuration: Configuration, first?: FileSettings): Settings {
  return settingsOf(configuration, '/a/', first)(path);
}

suite('configuration', () => {
  suite('what is read', () => {
    test('everything that can be set, with comments and commas at the end', () => {
      const configuration = checkConfiguration(`{
        "$schema": "./node_modules/closewise/schema.json",
        // line
        "runtime": "bun", /* block */
        "rules": { "reserved-code": "warning", "unused-suppression": "off" },
        "protocols": ["discord-gateway", "obs"],
        "codes": { "4001": { "name": "Token expired", "meaning": "Log in again.", "sentBy": "server" } },
        "evidence": "types",
        "ignore": ["generated/"],
        "overrides": [{ "files": ["test/**"], "runtime": "node", "rules": { "reserved-code": "off" }, },],
      }`);
      assert.deepEqual(configuration, {
        $schema: './node_modules/closewise/schema.json',
        runtime: 'bun',
        rules: { 'reserved-code': 'warning', 'unused-suppression': 'off' },
        protocols: ['discord-gateway', 'obs'],
        codes: { 4001: { name: 'Token expired', meaning: 'Log in again.', sentBy: 'server' } },
        evidence: 'types',
        ignore: ['generated/'],
        overrides: [{ files: ['test/**'], runtime: 'node', rules: { 'reserved-code': 'off' } }],
      });
    });

    test('every rule, by its id', () => {
      const rules = Object.fromEntries(rulePages.map(({ id }) => [id, 'hint']));
      assert.deepEqual(readConfiguration(own, JSON.stringify({ rules })), { configuration: { rules }, problems: [] });
    });

    test('every protocol, by its id', () => {
      const ids = protocols.map(({ id }) => id);
      const read = readConfiguration(own, JSON.stringify({ protocols: ids }));
      assert.deepEqual(read, { configuration: { protocols: ids }, problems: [] });
    });

    test('nothing', () => assert.deepEqual(checkConfiguration('{}'), {}));

    test('behind a byte order mark, without places being moved', () => {
      const { configuration, problems } = readConfiguration(own, '\uFEFF{ "runtime": "bnu" }')!;
      assert.deepEqual(configuration, {});
      assert.deepEqual(
        problems.map(({ span }) => span),
        [{ start: 14, end: 19 }],
      );
    });

    test('the key of a package.json', () =>
      assert.deepEqual(
        checkConfiguration(
          `{
  "name": "chat",
  "closewise": {
    "runtime": "node",
    "evidence": "type"
//              ^^^^^^ "type" is not a kind of evidence. Did you mean "types"?
  }
}`,
          '/a/package.json',
        ),
        { runtime: 'node' },
      ));

    test('no package.json without the key, nor one that only speaks of it', () => {
      assert.equal(readConfiguration('/a/package.json', '{ "name": "chat" }'), undefined);
      assert.equal(readConfiguration('/a/package.json', '{ "name": "closewise" }'), undefined);
      assert.equal(readConfiguration('/a/package.json', '{ "devDependencies": { "closewise": "1" } }'), undefined);
      assert.equal(readConfiguration('/a/package.json', ''), undefined);
      assert.equal(readConfiguration('/a/package.json', '7 "closewise"'), undefined);
    });

    test('what else is wrong in a package.json is for others to say', () =>
      assert.deepEqual(readConfiguration('/a/package.json', '{ "name": , "closewise": { "runtime": "bun" } }'), {
        configuration: { runtime: 'bun' },
        problems: [],
      }));
  });

  suite('what is wrong is marked, and the rest is used', () => {
    test('a value that is none of some', () =>
      assert.deepEqual(
        checkConfiguration(`{
  "runtime": "netscape",
//           ^^^^^^^^^^ "netscape" is not a runtime: use auto, browser, node, deno, bun or cloudflare.
  "evidence": "types"
}`),
        { evidence: 'types' },
      ));

    test('an unknown key, with the one that was meant', () =>
      assert.deepEqual(
        checkConfiguration(`{
  "runtme": "bun",
//^^^^^^^^ There is no setting "runtme". Did you mean "runtime"?
  "rule": {},
//^^^^^^ There is no setting "rule". Did you mean "rules"?
  "parserOptions": {},
//^^^^^^^^^^^^^^^ There is no setting "parserOptions": use runtime, rules, protocols, codes, evidence, ignore or overrides.
  "evidence": "types"
}`),
        { evidence: 'types' },
      ));

    test('an unknown rule, an unknown level', () =>
      assert.deepEqual(
        checkConfiguration(`{
  "rules": {
    "reserved-codes": "off",
//  ^^^^^^^^^^^^^^^^ There is no rule "reserved-codes". Did you mean "reserved-code"?
    "no-such-rule": "off",
//  ^^^^^^^^^^^^^^ There is no rule "no-such-rule".
    "out-of-range": "warn",
//                  ^^^^^^ "warn" is not a level. Did you mean "warning"?
    "lossy-code": 2,
//                ^ 2 is not a level: use error, warning, hint or off.
    "magic-code": "hint"
  }
}`),
        { rules: { 'magic-code': 'hint' } },
      ));

    test('keys that every object has', () =>
      assert.deepEqual(
        checkConfiguration(`{
  "constructor": {},
//^^^^^^^^^^^^^ There is no setting "constructor": use runtime
  "__proto__": { "runtime": "bun" },
//^^^^^^^^^^^ There is no setting "__proto__": use runtime
  "rules": { "toString": "off" }
//           ^^^^^^^^^^ There is no rule "toString".
}`),
        { rules: {} },
      ));

    test('an unknown protocol', () =>
      assert.deepEqual(
        checkConfiguration(`{
  "protocols": ["obs", "discord", "smoke-signals", 7, "graphql-ws", "obs-websocket"]
//                     ^^^^^^^^^ "discord" is not a protocol that Closewise knows. Did you mean "discord-gateway"?
//                                ^^^^^^^^^^^^^^^ "smoke-signals" is not a protocol that Closewise knows.
//                                                 ^ 7 is not a protocol that Closewise knows.
//                                                    ^^^^^^^^^^^^ "graphql-ws" is not a protocol that Closewise knows. Did you mean "graphql-transport-ws"?
//                                                                  ^^^^^^^^^^^^^^^ "obs-websocket" is not a protocol that Closewise knows. Did you mean "obs"?
}`),
        { protocols: ['obs'] },
      ));

    test('codes that an application cannot define', () =>
      assert.deepEqual(
        checkConfiguration(`{
  "codes": {
    "4000": { "name": "Kicked" },
    "70000": { "name": "x" },
//  ^^^^^^^ from 3000 to 4999; 70000 is none of them
    "1006": { "name": "x" },
//  ^^^^^^ from 3000 to 4999; 1006 is none of them
    "4e3": { "name": "x" }
//  ^^^^^ from 3000 to 4999; 4e3 is none of them
  }
}`),
        { codes: { 4000: { name: 'Kicked' } } },
      ));

    test('a key that is wrong says enough of what is under it', () =>
      assert.deepEqual(
        checkConfiguration(`{
  "codes": {
    "abc": { "nam": "x" }
//  ^^^^^ from 3000 to 4999; abc is none of them
  }
}`),
        { codes: {} },
      ));

    test('something missing, where it should be', () =>
      assert.deepEqual(
        checkConfiguration(`{
  "codes": { "4001": { "meaning": "Log in again." }, "4002": { "name": "Kicked", "sentBy": "me" } },
//           ^^^^^^ "name" is missing here.
//                                                                                         ^^^^ "me" is not an end of a connection: use client, server or either.
  "overrides": [{ "runtime": "bun" }, { "files": ["a/**"], "runtime": "bun" }]
//              ^ "files" is missing here.
}`),
        { codes: { 4002: { name: 'Kicked' } }, overrides: [{ files: ['a/**'], runtime: 'bun' }] },
      ));

    test('a key that is not one of a few, with those that there are', () =>
      assert.deepEqual(
        checkConfiguration(`{
  "codes": { "4001": { "name": "Kicked", "color": "red" } },
//                                       ^^^^^^^ There is no property "color": use name, meaning or sentBy.
  "overrides": [{ "files": ["a/**"], "ignore": [] }]
//                                   ^^^^^^^^ There is no setting "ignore": use files, runtime, rules, protocols, codes or evidence.
}`),
        { codes: { 4001: { name: 'Kicked' } }, overrides: [{ files: ['a/**'] }] },
      ));

    test('an override that is for no file', () =>
      assert.deepEqual(
        checkConfiguration(`{
  "overrides": [{ "files": [], "runtime": "bun" }]
//                         ^^ "files" is empty: name a file, or a pattern.
}`),
        { overrides: [] },
      ));

    test('wrong types, deep down', () =>
      assert.deepEqual(
        checkConfiguration(`{
  "rules": [],
//         ^^ This must be an object, not a list.
  "ignore": "generated/",
//          ^^^^^^^^^^^^ This must be a list, not "generated/".
  "codes": { "4000": "Kicked", "4001": { "name": 7 } },
//                   ^^^^^^^^ This must be an object, not "Kicked".
//                                               ^ This must be text, not 7.
  "overrides": [7, { "files": ["a.ts", null, "b.ts"], "rules": { "reserved-code": { "level": "off" } } }, { "files": ["c"] }]
//              ^ This must be an object, not 7.
//                                     ^^^^ This must be text, not null.
//                                                                                ^^^^^^^^^^^^^^^^^^ An object is not a level
}`),
        { codes: {}, overrides: [{ files: ['a.ts', 'b.ts'], rules: {} }, { files: ['c'] }] },
      ));

    test('patterns that cannot match', () =>
      assert.deepEqual(
        checkConfiguration(String.raw`{
  "ignore": ["src\\generated", "../other/**", "", "\\!odd.ts"]
//           ^^^^^^^^^^^^^^^^ separated by /
//                             ^^^^^^^^^^^^^ reaches out of the folder
//                                            ^^ must not be empty
}`),
        { ignore: ['\\!odd.ts'] },
      ));

    test('a key that is there twice: the last counts', () =>
      assert.deepEqual(
        checkConfiguration(`{
  "rules": { "reserved-code": "off", "reserved-code": "hint" },
//           ^^^^^^^^^^^^^^^ "reserved-code" is set once more further down, and only that counts.
  "runtime": "node",
//^^^^^^^^^ "runtime" is set once more further down, and only that counts.
  "runtime": "bun"
}`),
        { rules: { 'reserved-code': 'hint' }, runtime: 'bun' },
      ));

    test('no object at all', () => {
      for (const text of ['[]', '7', 'null', '"off"']) {
        const { configuration, problems } = readConfiguration(own, text)!;
        assert.deepEqual(configuration, {}, text);
        assert.deepEqual(
          problems.map(({ span }) => span),
          [{ start: 0, end: text.length }],
        );
      }
    });
  });

  suite('what is no JSON', () => {
    test('an empty file, also one with a byte order mark', () => {
      const message = '0: The file has no configuration in it: write {} for one that sets nothing.';
      for (const text of ['', '\uFEFF', ' \n']) assert.deepEqual(problemsIn(text), [message]);
    });

    test('a missing comma; both sides of it are used', () =>
      assert.deepEqual(
        checkConfiguration(`{
  "runtime": "bun"
  "evidence": "types"
//^^^^^^^^^^ A comma is missing here.
}`),
        { runtime: 'bun', evidence: 'types' },
      ));

    test('single quotes', () =>
      assert.deepEqual(problemsIn("{ 'runtime': 'bun' }"), [
        '2: This is not JSON. Text stands between double quotes.',
      ]));

    test('half-typed: whatever is there already is used, and one thing is said', () => {
      const whole = '{ "runtime": "bun", "rules": { "reserved-code": "off" }, "ignore": ["a/"] }';
      for (let end = 0; end < whole.length; end++) {
        const { configuration, problems } = readConfiguration(own, whole.slice(0, end))!;
        assert.ok(problems.length >= 1, whole.slice(0, end));
        if (end > 18) assert.equal(configuration.runtime, 'bun');
        if (end > 53) assert.deepEqual(configuration.rules, { 'reserved-code': 'off' });
      }
      assert.deepEqual(problemsIn('{ "rules": { "reserved-code":'), ['29: A value is missing here.']);
      assert.deepEqual(problemsIn('{ "rules": {'), ['12: A closing brace is missing here.']);
      assert.deepEqual(problemsIn('{ "runtime": "bu'), ['13: This text does not end: a double quote is missing.']);
    });

    test('something that is nested without an end', () =>
      assert.deepEqual(problemsIn('['.repeat(200_000)), ['0: This is nested too deeply.']));
  });

  suite('where it is looked for', () => {
    test('in every folder upwards, the file of its own first', () =>
      assert.deepEqual(configurationPaths('/home/me/a.ts'), [
        '/home/me/closewise.config.json',
        '/home/me/package.json',
        '/home/closewise.config.json',
        '/home/package.json',
        '/closewise.config.json',
        '/package.json',
      ]));

    test('on a drive', () =>
      assert.deepEqual(configurationPaths('c:/chat/a.ts'), [
        'c:/chat/closewise.config.json',
        'c:/chat/package.json',
        'c:/closewise.config.json',
        'c:/package.json',
      ]));

    test('under no other names', () => {
      assert.ok(mayHoldConfiguration('/a/closewise.config.json') && mayHoldConfiguration('/a/package.json'));
      assert.ok(!mayHoldConfiguration('/a/my-closewise.config.json') && !mayHoldConfiguration('/a/package.json/b.ts'));
    });
  });

  suite('what counts for a file', () => {
    test('without anything set', () =>
      assert.deepEqual(settingsFor('/a/b.ts', {}), {
        rules: new Map(),
        protocols: [],
        evidence: 'names',
        isIgnored: false,
      }));

    test('of overrides, the later ones', () => {
      const configuration: Configuration = {
        runtime: 'bun',
        rules: { 'reserved-code': 'warning', 'lossy-code': 'hint' },
        overrides: [
          { files: ['test/**'], rules: { 'reserved-code': 'off' }, runtime: 'node' },
          { files: ['*.e2e.ts'], rules: { 'reserved-code': 'hint' } },
          { files: ['browser/'], runtime: 'auto' },
        ],
      };
      const levels = (path: string): object => Object.fromEntries(settingsFor(path, configuration).rules);
      assert.deepEqual(levels('/a/src/b.ts'), { 'reserved-code': 'warning', 'lossy-code': 'hint' });
      assert.deepEqual(levels('/a/test/b.ts'), { 'reserved-code': 'off', 'lossy-code': 'hint' });
      assert.deepEqual(levels('/a/test/b.e2e.ts'), { 'reserved-code': 'hint', 'lossy-code': 'hint' });
      assert.equal(settingsFor('/a/test/b.e2e.ts', configuration).runtime, 'node');
      assert.equal(settingsFor('/a/src/b.ts', configuration).runtime, 'bun');
      assert.equal(settingsFor('/a/src/browser/b.ts', configuration).runtime, undefined);
    });

    test('patterns are those of a .gitignore: anchored with a slash, and taken back with !', () => {
      const isIgnored = (path: string, ...ignore: string[]): boolean => settingsFor(path, { ignore }).isIgnored;
      assert.ok(isIgnored('/a/gen/b.ts', 'gen'));
      assert.ok(isIgnored('/a/src/gen/b.ts', 'gen/'));
      assert.ok(!isIgnored('/a/src/gen/b.ts', '/gen/'));
      assert.ok(isIgnored('/a/gen/b.ts', './gen/**'));
      assert.ok(isIgnored('/a/src/b.test.ts', '*.test.ts', '!keep.test.ts'));
      assert.ok(!isIgnored('/a/src/keep.test.ts', '*.test.ts', '!keep.test.ts'));
      assert.ok(!isIgnored('/a/src/b.TEST.ts', '*.test.ts'), 'the same on all systems');
      assert.ok(isIgnored('/a/b.ts', '*') && !isIgnored('/a/b.ts'));
    });

    test('on a drive, and with spaces and signs in names', () => {
      const settings = settingsOf({ ignore: ['my chat/[id]/**'] }, 'c:/the app/');
      assert.ok(!settings('c:/the app/my chat/x.ts').isIgnored);
      assert.ok(settings('c:/the app/my chat/d/x.ts').isIgnored);
      assert.ok(settingsOf({ ignore: ['src/'] }, 'c:/')('c:/src/x.ts').isIgnored);
    });

    test('no pattern meets a file outside of the folder', () => {
      const settings = settingsOf({ ignore: ['*'], runtime: 'bun' }, '/a/')('/b/c.ts');
      assert.deepEqual([settings.isIgnored, settings.runtime], [false, 'bun']);
    });

    test("the user's settings come before all, rule by rule and code by code", () => {
      const configuration: Configuration = {
        runtime: 'bun',
        evidence: 'types',
        rules: { 'reserved-code': 'off', 'lossy-code': 'hint' },
        codes: { 4000: { name: 'One' }, 4001: { name: 'Two' } },
        protocols: ['obs'],
        overrides: [{ files: ['**'], runtime: 'deno' }],
      };
      const {
        runtime,
        evidence,
        rules,
        protocols: spoken,
      } = settingsFor('/a/b.ts', configuration, {
        runtime: 'node',
        rules: { 'reserved-code': 'error' },
        codes: { 4001: { name: 'Zwei' } },
        protocols: [],
      });
      assert.equal(runtime, 'node');
      assert.equal(evidence, 'types');
      assert.deepEqual(Object.fromEntries(rules), { 'reserved-code': 'error', 'lossy-code': 'hint' });
      assert.deepEqual(
        spoken.flatMap(({ id, codes }) => [id, ...codes.map(({ name }) => name)]),
        ['project', 'One', 'Zwei'],
      );
    });

    test('the same settings are the same object', () => {
      const settings = settingsOf({ runtime: 'bun', overrides: [{ files: ['test/'], runtime: 'node' }] }, '/a/');
      assert.equal(settings('/a/b.ts'), settings('/a/src/c.ts'));
      assert.equal(settings('/a/test/b.ts'), settings('/a/test/c.ts'));
      assert.notEqual(settings('/a/b.ts'), settings('/a/test/b.ts'));
    });
  });

  suite("the editor's settings", () => {
    test('defaults, null and auto are not set', () => {
      const defaults = {
        runtime: 'auto',
        rules: {},
        protocols: null,
        codes: {},
        evidence: 'auto',
        trace: { server: 'off' },
      };
      const preferences = defaultPreferences;
      assert.deepEqual(readEditorSettings(defaults), {
        settings: { rules: {}, codes: {} },
        preferences,
        complaints: [],
      });
      for (const nothing of [undefined, null, {}]) {
        assert.deepEqual(readEditorSettings(nothing), { settings: {}, preferences, complaints: [] });
      }
    });

    test('the defaults in package.json say that nothing is set', () => {
      const defaults = Object.entries(manifest.contributes.configuration.properties).map(([name, property]) => [
        name.replace('closewise.', ''),
        property.default,
      ]);
      const { settings, preferences, complaints } = readEditorSettings(Object.fromEntries(defaults));
      assert.deepEqual(preferences, defaultPreferences);
      assert.deepEqual(complaints, []);
      assert.deepEqual(settingsFor('/a/b.ts', { runtime: 'bun', evidence: 'types', protocols: ['obs'] }, settings), {
        ...settingsFor('/a/b.ts', { runtime: 'bun', evidence: 'types', protocols: ['obs'] }),
      });
    });

    test('what is wrong is named, the rest counts', () =>
      assert.deepEqual(
        readEditorSettings({ runtime: 'bnu', rules: { 'reserved-code': 'loud', 'lossy-code': 'hint' } }),
        {
          settings: { rules: { 'lossy-code': 'hint' } },
          preferences: defaultPreferences,
          complaints: [
            'closewise.runtime: "bnu" is not a runtime. Did you mean "bun"?',
            'closewise.rules.reserved-code: "loud" is not a level: use error, warning, hint or off.',
          ],
        },
      ));

    test('what makes no sense sets nothing', () => {
      for (const value of [7, 'off', [], { rules: [] }, { rules: 'off' }]) {
        assert.deepEqual(readEditorSettings(value).settings, {});
      }
    });
  });

  suite('in a project', () => {
    const bad = 'new WebSocket(url).close(1006);';

    test('levels', () =>
      check(`
//- file: closewise.config.json
{ "rules": { "reserved-code": "hint" }, "overrides": [{ "files": ["*.test.ts"], "rules": { "reserved-code": "off" } }] }
//- file: src/a.ts
${bad}
//                       ^^^^ hint[reserved-code] 💡: 1006
//- file: src/a.test.ts
${bad}
`));

    test('the nearest counts, and inherits nothing', () =>
      check(`
//- file: closewise.config.json
{ "rules": { "reserved-code": "off" } }
//- file: packages/chat/package.json
{ "closewise": { "runtime": "bun" } }
//- file: packages/other/package.json
{}
//- file: packages/chat/a.ts
${bad}
//                       ^^^^ error[reserved-code] 💡: 1006
//- file: packages/other/a.ts
${bad}
`));

    test('of two in a folder, the file of its own', () =>
      check(`
//- file: package.json
{ "closewise": { "rules": { "reserved-code": "off" } } }
//- file: closewise.config.json
{ "rules": { "reserved-code": "warning" } }
//- file: a.ts
${bad}
//                       ^^^^ warning[reserved-code] 💡: 1006
`));

    test('ignored files', () =>
      check(`
//- file: closewise.config.json
{ "ignore": ["gen/"] }
//- file: gen/a.ts
${bad}
`));

    test('evidence: types alone', () =>
      check(`
//- file: closewise.config.json
{ "evidence": "types" }
//- file: a.js
export function stop(ws) { ws.close(1006); }
new WebSocket(url).close(1006);
//                       ^^^^ error[reserved-code] 💡: 1006
`));

    const codes = `
//- file: closewise.config.json
{ "codes": { "4001": { "name": "Token expired", "meaning": "The client has to log in again.", "sentBy": "server" } } }`;

    test('its own codes, in a hover', () =>
      checkHover(
        `${codes}
//- file: a.ts
new WebSocket(url).onclose = ({ code }) => code === /*|*/4001;
`,
        /Token expired/,
        /The client has to log in again\./,
      ));

    test('its own codes, in completion', () =>
      checkCompletionFoundBy(
        `${codes}
//- file: a.ts
new WebSocket(url).onclose = ({ code }) => code === /*|*/;
`,
        [],
        '4001',
      ));

    test('protocols', () =>
      checkHover(
        `
//- file: closewise.config.json
{ "protocols": ["obs"] }
//- file: a.ts
new WebSocket(url).onclose = ({ code }) => code === /*|*/4009;
`,
        /OBS/,
      ));
  });

  suite('what is generated from the schema', () => {
    const remedy = 'run "npm run docs"';

    test(`package.json: else ${remedy}`, () => {
      const text = readFileSync('package.json', 'utf8');
      assert.equal(text, withContributions(text), remedy);
    });

    test(`package.nls.json: else ${remedy}`, () => {
      const text = readFileSync('package.nls.json', 'utf8');
      assert.equal(text, withTexts(text), remedy);
    });

    test(`the JSON Schemas: else ${remedy}`, () => {
      const expected = jsonSchemas();
      assert.deepEqual(
        readdirSync('schemas')
          .map(name => `schemas/${name}`)
          .sort(),
        [...expected.keys()].sort(),
      );
      for (const [name, text] of expected) assert.equal(readFileSync(name, 'utf8'), text, `${name}: ${remedy}`);
    });

    test('the JSON Schema knows the patterns that the reader refuses', () => {
      const schema = JSON.parse(jsonSchemas().get('schemas/closewise.config.schema.json')!) as {
        properties: { ignore: { items: { pattern: string } } };
      };
      const pattern = new RegExp(schema.properties.ignore.items.pattern);
      for (const glob of ['a/', '!b', '\\!odd.ts', '..odd', '../a', '!../a', 'a\\b'])
        assert.equal(pattern.test(glob), problemsIn(JSON.stringify({ ignore: [glob] })).length === 0, glob);
    });

    const textOf = (key: string): string => (texts as Readonly<Record<string, string>>)[key.slice(1, -1)] ?? '';

    test('every rule is a property of the setting, with what it reports', () => {
      const { properties } = manifest.contributes.configuration.properties['closewise.rules'];
      const described = Object.entries(properties).map(([id, { description }]) => [id, textOf(description)]);
      assert.deepEqual(
        described.map(([id]) => id),
        rulePages.map(({ id }) => id),
      );
      for (const [index, { summary }] of rulePages.entries()) {
        assert.ok(described[index]![1]!.startsWith(summary.replaceAll('`', '')));
      }
    });

    test('every value that can be chosen is explained', () => {
      for (const [name, property] of Object.entries(manifest.contributes.configuration.properties)) {
        assert.match(textOf(property.markdownDescription), /[.`]$/, name);
        if (!('enum' in property)) continue;
        assert.equal(property.markdownEnumDescriptions.length, property.enum.length, name);
      }
    });

    test('VS Code shows the settings in the order of the schema, what is logged last', () => {
      const settings = Object.values(manifest.contributes.configuration.properties);
      assert.deepEqual(
        settings.map(({ order }) => order),
        [...settings.keys()],
      );
    });

    test('settings are of a folder; what is logged, and whether the workspace is checked, is of a window', () => {
      const scopes = Object.entries(manifest.contributes.configuration.properties).map(([name, { scope }]) => [
        name,
        scope,
      ]);
      const ofWindows = scopes.filter(([, scope]) => scope !== 'resource');
      assert.deepEqual(ofWindows, [
        ['closewise.check', 'window'],
        ['closewise.trace.server', 'window'],
      ]);
    });
  });
});
