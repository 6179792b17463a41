import { readFileSync, readdirSync } from 'node:fs';
import { check } from './fixture.ts';

const folder = 'test/fixtures/findings';

suite('findings', () => {
  for (const name of readdirSync(folder)) {
    const whole = readFileSync(`${folder}/${name}`, 'utf8');
    const [settings = ''] = /^(?:\/\/- (?!file:)\w+: .*\n)*/.exec(whole) ?? [];
    const text = whole.slice(settings.length);
    // A fixture of several files names each of them; the others are one file of their own name.
    test(name, () => check(settings + (text.startsWith('//- file: ') ? text : `//- file: ${name}\n${text}`)));
  }
});
