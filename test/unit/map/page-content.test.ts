import assert from 'node:assert/strict';
import { PageContent, type Shown } from '../../../client/src/code-map/page-content.ts';

/** A page, what it shows one after the other, and the answers that it waits for. */
function page() {
  const shown: Shown[] = [];
  const asked: { readonly isAsked: boolean; readonly answer: (html: string) => void }[] = [];
  const content = new PageContent(
    isAsked => new Promise(answer => asked.push({ isAsked, answer })),
    each => shown.push(each),
  );
  return { content, shown, asked };
}

suite('what the page of the code map shows in VS Code', () => {
  test('the map, once it is there, and no twice the same', async () => {
    const { content, shown, asked } = page();
    const first = content.load(true);
    assert.deepEqual(shown, ['waiting']);
    asked[0]?.answer('one');
    await first;
    const second = content.load(false);
    asked[1]?.answer('one');
    await second;
    assert.deepEqual(shown, ['waiting', { html: 'one' }]);
    assert(!content.isStale);
    assert.deepEqual(
      asked.map(({ isAsked }) => isAsked),
      [true, false],
    );
  });

  test('does not wait for what will not come: the check was cancelled', async () => {
    const { content, shown, asked } = page();
    const load = content.load(true);
    asked[0]?.answer('');
    await load;
    assert.deepEqual(shown, ['waiting', 'unchecked']);
    assert(content.isStale, 'so it is asked for again when the page is opened again');
    const again = content.load(true);
    asked[1]?.answer('one');
    await again;
    assert.deepEqual(shown.slice(2), ['waiting', { html: 'one' }]);
  });

  test('the map before where there is no answer', async () => {
    const { content, shown, asked } = page();
    const first = content.load(true);
    asked[0]?.answer('one');
    await first;
    const second = content.load(true);
    asked[1]?.answer('');
    await second;
    assert.deepEqual(shown, ['waiting', { html: 'one' }]);
    assert(content.isStale);
  });

  test('the newest answer, in whatever order they come', async () => {
    const { content, shown, asked } = page();
    const loads = [content.load(true), content.load(false)];
    asked[1]?.answer('new');
    asked[0]?.answer('old');
    await Promise.all(loads);
    assert.deepEqual(shown.at(-1), { html: 'new' });
    const late = [content.load(true), content.load(false)];
    asked[2]?.answer('');
    asked[3]?.answer('newer');
    await Promise.all(late);
    assert.deepEqual(shown.at(-1), { html: 'newer' });
    assert(!content.isStale);
  });

  test('what was outdated while it was made is asked for again', async () => {
    const { content, asked } = page();
    const load = content.load(true);
    content.outdate();
    asked[0]?.answer('one');
    await load;
    assert(content.isStale);
  });
});
