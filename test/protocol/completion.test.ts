import assert from 'node:assert/strict';
import { CompletionItemKind, type ClientCapabilities } from 'vscode-languageserver/node';
import { everything, simple } from './client-capabilities.ts';
import { withServer } from './language-client.ts';

const text = `enum CloseCode { Goodbye = 4001 }
const socket = new WebSocket('wss://example.com');
socket.onclose = event => {
  if (event.code === 
  console.log(event.reason)
};
socket.close(
`;

suite('completion', function () {
  this.timeout(30_000);

  test('offers what may be sent: constants of the file first, then codes by number', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text);
      const items = await document.complete('close(');
      const inOrder = items.toSorted((one, other) => (one.sortText! < other.sortText! ? -1 : 1));
      assert.equal(inOrder[0]?.label, 'CloseCode.Goodbye');
      assert.equal(inOrder[0].kind, CompletionItemKind.Constant);
      const numbers = inOrder.slice(1).map(({ label }) => Number(label));
      assert.deepEqual(
        numbers,
        numbers.toSorted((one, other) => one - other),
      );
      assert.ok(numbers.includes(1000) && !numbers.includes(1001) && !numbers.includes(1006));
    }));

  test('has everything begin with the number, so that digits leave the order to us, and the first constant is chosen', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text.replace('Goodbye', 'RoomFull = 4010, Goodbye'));
      await document.change('socket.close(', 'socket.close(40');
      const items = await document.complete('close(40');
      for (const { filterText } of items) assert.match(filterText!, /^\d{4} /);
      const inOrder = items.toSorted((one, other) => (one.sortText! < other.sortText! ? -1 : 1));
      const first = inOrder
        .slice(0, 2)
        .map(({ label, labelDetails, preselect }) => [label, labelDetails?.description, preselect]);
      assert.deepEqual(first, [
        ['CloseCode.Goodbye', '4001', true],
        ['CloseCode.RoomFull', '4010', undefined],
      ]);
      assert.equal(items.filter(({ preselect }) => preselect).length, 1);
    }));

  test('says beside the label what is named, else in the detail, and not in both', async () => {
    const said = (capabilities: ClientCapabilities, ...expected: readonly unknown[]): Promise<void> =>
      withServer({ capabilities }, async client => {
        const document = await client.open('client.ts', text);
        const goodbye = (await document.complete('close(')).find(({ label }) => label === 'CloseCode.Goodbye');
        assert.deepEqual([goodbye?.labelDetails?.description, goodbye?.detail], expected);
      });
    await said(everything, '4001', undefined);
    await said(simple, undefined, '4001');
  });

  test('offers what may arrive where a received code is compared', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text);
      const items = await document.complete('event.code === ');
      const lost = items.find(({ label }) => label === '1006');
      assert.equal(lost?.kind, CompletionItemKind.Value);
      assert.match(lost.filterText!, /WEB_SOCKET_ABORTED_CLOSE_STATUS/);
      assert.match(JSON.stringify(lost.documentation), /"markdown".*Abnormal Closure/);
    }));

  test('replaces what is typed so far', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', text);
      await document.change('socket.close(', 'socket.close(10');
      const [item] = await document.complete('close(10');
      assert.ok(item?.textEdit && 'range' in item.textEdit);
      assert.equal(document.picture(item.textEdit.range), 'socket.close([10]');
      assert.equal(item.textEdit.newText, item.label);
    }));

  test('offers nothing elsewhere', () =>
    withServer({ capabilities: everything }, async client => {
      const document = await client.open('client.ts', `${text}; socket.send(1); Math.max(`);
      assert.deepEqual(await document.complete('const socket = '), []);
      assert.deepEqual(await document.complete('const socket'), []);
      assert.deepEqual(await document.complete('console.log('), []);
      assert.deepEqual(await document.complete('Math.max('), []);
    }));
});
