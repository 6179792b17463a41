import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { startServer } from './language-client.mjs';
import { lastDigit, socketSource } from './sources.mjs';
import { ratio, summary } from './statistics.mjs';

const keystrokes = 30;
const components = 200;
const uri = 'file:///bench/sessions.ts';

/** From a changed digit in a file of 3,000 lines to the diagnostics of the changed file. */
export async function keystroke() {
  const source = socketSource(components);
  const pulling = await openInServer('pull', source);
  const pushing = await openInServer('push', source);
  const linting = openInEslint(source);
  const times = { pulled: [], pushed: [], linted: [] };
  // In turns, so that whatever else the machine does falls on all alike.
  for (let version = 2; version < 2 + keystrokes; version++) {
    times.pulled.push(await pulling.type(version));
    times.pushed.push(await pushing.type(version));
    times.linted.push(linting.type(version));
  }
  await pulling.close();
  await pushing.close();
  return {
    title: `Keystroke to diagnostics, a file of ${source.text.split('\n').length} lines with ${source.findings} findings`,
    rows: [
      ['pulled', summary(times.pulled)],
      ['pushed', summary(times.pushed)],
      ['ESLint with one selector and no types', summary(times.linted)],
      ['ratio pulled to ESLint', ratio(times.pulled, times.linted)],
      ['ratio pushed to ESLint', ratio(times.pushed, times.linted)],
    ],
  };
}

/** In even versions the last bad code of the file is a legal one, so that an answer for another version is noticed. */
function isLastCodeLegal(version) {
  return version % 2 === 0;
}

async function openInServer(door, { text, findings }) {
  const server = await startServer(door);
  expectCount(await server.open(uri, text), findings);
  const range = lastDigit(text);
  return {
    async type(version) {
      const start = performance.now();
      const diagnostics = await server.change(uri, version, range, isLastCodeLegal(version) ? '0' : '6');
      const time = performance.now() - start;
      expectCount(diagnostics, isLastCodeLegal(version) ? findings - 1 : findings);
      return time;
    },
    close: () => server.stop(),
  };
}

function openInEslint({ text, findings }) {
  const linter = new Linter();
  const config = {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    rules: {
      'no-restricted-syntax': ['error', "CallExpression[callee.property.name='close'] > Literal[value=1006]"],
    },
  };
  return {
    type(version) {
      const changed = `${text}// ${version}\n`;
      const start = performance.now();
      const messages = linter.verify(changed, config, 'sessions.ts');
      const time = performance.now() - start;
      expectCount(messages, findings);
      return time;
    },
  };
}

function expectCount(findings, count) {
  if (findings.length !== count) throw new Error(`Expected ${count} findings, got ${findings.length}.`);
}
