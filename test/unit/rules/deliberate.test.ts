import { check } from '../fixture.ts';

suite('what a test expects to be refused', () => {
  const head = "import { WebSocket } from 'ws';\nconst ws = new WebSocket(url);\n";
  const caught: readonly string[] = [
    `let error; try { ws.close(1006); } catch (e) { error = e; } expect(error).toBeDefined();`,
    `let threw = false; try { ws.close(1006); } catch { threw = true; } assert.ok(threw);`,
    `try { ws.close(1006); } catch (e) { assert(e instanceof TypeError); }`,
    `try { ws.close(1006); fail(); } catch {}`,
    `await ws.close(1006).catch(e => { error = e; });`,
    `const error = await Promise.resolve().then(() => ws.close(1006)).catch(e => e);`,
    `await open().then(() => ws.close(1006)).then(fail, e => expect(e).toBeInstanceOf(TypeError));`,
    `const error = await attempt(() => ws.close(1006)); expect(error).toBeDefined();`,
    `expect(await errorOf(() => ws.close(1006))).toBeInstanceOf(TypeError);`,
    `const [err] = run(() => ws.close(1006)); expect(err).toBeDefined();`,
    `expect(() => ws.close(1006)).toThrow(TypeError);`,
    `expect(() => ws.close(1006)).to.throw(TypeError);`,
    `await expect(async () => ws.close(1006)).rejects.toThrow();`,
    `assert.throws(() => ws.close(1006), TypeError);`,
    `await assert.rejects(async () => ws.close(1006));`,
    `t.throws(() => ws.close(1006));`,
  ];
  const notCaught: readonly string[] = [
    `ws.close(1006);`,
    `try { ws.close(1006); } catch {}`,
    `await open().then(() => ws.close(1006)).catch(() => {});`,
    `await open().catch(() => ws.close(1006));`,
    `onError(() => ws.close(1006));`,
    `try { await open(); } catch (e) { ws.close(1006); }`,
    `try { setTimeout(() => ws.close(1006)); } catch (e) { error = e; }`,
    `const timer = setTimeout(() => ws.close(1006));`,
    `expect(() => ws.close(1006)).not.toThrow();`,
    `assert.doesNotThrow(() => ws.close(1006));`,
  ];
  const reported = (source: string): string =>
    `${source}\n//${' '.repeat(source.indexOf('1006') - 2)}^^^^ error[reserved-code] 💡`;

  for (const source of caught) {
    test(source, () => check(`${head}test('close', async t => {\n${source}\n});`));
    test(`${source} in a file that is named so`, () => check(`//- file: close.test.ts\n${head}${source}`));
  }
  for (const source of notCaught) {
    test(`not: ${source}`, () => check(`${head}test('close', async t => {\n${reported(source)}\n});`));
  }
  // What names a refusal is a test's own, wherever it stands; what only catches may be a program.
  for (const source of caught.slice(0, 3).concat(caught.slice(4, 10))) {
    test(`not in a program: ${source}`, () => check(head + reported(source)));
  }
});
