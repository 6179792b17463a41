import { assert } from 'chai';
import {
  commands,
  extensions,
  Range,
  Selection,
  TabInputWebview,
  ThemeIcon,
  Uri,
  window,
  workspace,
  type Event,
} from 'vscode';
import type { Exports } from '../../client/src/extension.ts';
import type { CodeMapNode } from '../../client/src/code-map/node.ts';
import { closeEditors, openSample, pictureOf, rangeOf } from './editor.ts';
import { eventually } from './eventually.ts';

suite('the code map', () => {
  let codeMap: Exports['codeMap'];

  suiteSetup(async () => {
    const extension = extensions.getExtension<Exports>('closewise.closewise');
    assert(extension);
    ({ codeMap } = await extension.activate());
    await commands.executeCommand('closewise.codeMap.show');
  });
  teardown(closeEditors);

  const fileOf = ({ plain: { location } }: CodeMapNode): string => {
    assert(location);
    return workspace.asRelativePath(Uri.parse(location.uri));
  };
  /** What is below a node: `sent server/chat-server.ts`. */
  const placesBelow = ({ children }: CodeMapNode): string[] =>
    children.filter(({ plain }) => plain.kind === 'place').map(each => `${each.plain.role} ${fileOf(each)}`);
  const next = (event: Event<unknown>): Promise<void> =>
    new Promise(resolve => {
      const subscription = event(() => {
        subscription.dispose();
        resolve();
      });
    });
  /** The first root of which that holds, once there is one. */
  const root = async (isMeant: (node: CodeMapNode) => boolean): Promise<CodeMapNode> => {
    for (;;) {
      const changed = next(codeMap.tree.onDidChangeTreeData);
      const found = (await codeMap.tree.roots()).find(isMeant);
      if (found) return found;
      await changed;
    }
  };
  const ofCode =
    (code: number) =>
    ({ plain }: CodeMapNode): boolean =>
      plain.kind === 'code' && plain.code === code;

  /** Waits until a code has these places and no other: the files are read one after the other. */
  const has = async (code: number, ...places: readonly string[]): Promise<void> => {
    const isMeant = (node: CodeMapNode): boolean =>
      ofCode(code)(node) && placesBelow(node).sort().join('\n') === places.join('\n');
    await root(isMeant);
  };

  test('has the codes of the workspace with the places that send, handle and declare them', async () => {
    await has(4002, 'declared common/close-codes.ts', 'handled client/chat-socket.ts', 'sent server/chat-server.ts');
    await has(1006, 'handled client/chat-socket.ts', 'handled server/chat-server.ts', 'sent client/chat-socket.ts');
  });

  test('is grouped by file', async () => {
    await commands.executeCommand('closewise.codeMap.groupByFile');
    try {
      const file = await root(
        ({ plain, children }) =>
          plain.kind === 'file' && placesBelow({ children } as CodeMapNode).includes('sent server/chat-server.ts'),
      );
      const { resourceUri } = codeMap.tree.getTreeItem(file);
      assert(resourceUri);
      assert.equal(workspace.asRelativePath(resourceUri), 'server/chat-server.ts');
    } finally {
      await commands.executeCommand('closewise.codeMap.groupByCode');
    }
  });

  test('opens a place', async () => {
    const code = await root(ofCode(1003));
    const place = code.children.find(({ plain }) => plain.role === 'sent');
    assert(place);
    const { command } = codeMap.tree.getTreeItem(place);
    assert(command);
    await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    const shown = (): string =>
      window.activeTextEditor ? pictureOf(window.activeTextEditor.document, window.activeTextEditor.selection) : '';
    await eventually(
      window.onDidChangeTextEditorSelection,
      () => shown() === "if (isBinary) return socket.close([1003], 'text only');" || undefined,
      shown,
    );
  });

  /** Has what stands in brackets revealed, and waits until the place is selected in the map. */
  const reveals = async (picture: string, expected = picture): Promise<CodeMapNode> => {
    const document = await openSample('client/chat-socket.ts');
    const { start } = rangeOf(document, picture);
    window.activeTextEditor!.selection = new Selection(start, start);
    await commands.executeCommand('closewise.codeMap.reveal');
    const range = rangeOf(document, expected);
    const isMeant = ({ plain: { kind, location } }: CodeMapNode): boolean =>
      kind === 'place' && location !== undefined && range.isEqual(rangeFrom(location.range));
    return eventually(
      codeMap.view.onDidChangeSelection,
      () => codeMap.view.selection.find(isMeant),
      () => `selected: ${codeMap.view.selection.map(({ plain }) => JSON.stringify(plain)).join(', ')}`,
    );
  };

  test('reveals the code at the cursor', async () => {
    const node = await reveals("this.socket.close([1006], 'simulating a drop')");
    assert.equal(node.plain.role, 'sent');
    assert.equal(node.parent?.plain.code, 1006);
  });

  test('reveals the code also where VS Code has let go of its node meanwhile', async () => {
    const { view } = codeMap;
    const reveal = view.reveal.bind(view);
    let attempts = 0;
    view.reveal = (...node) => {
      if (attempts++ > 0) return reveal(...node);
      return Promise.reject(new Error('TreeError [closewise.codeMap] Element is not found'));
    };
    try {
      await reveals("this.socket.close([1006], 'simulating a drop')");
      await reveals('case [1012]:');
      assert.isAbove(attempts, 1);
    } finally {
      view.reveal = reveal;
    }
  });

  test('reveals what a filter hides, and lifts the filter', async () => {
    await commands.executeCommand('closewise.codeMap.showObserved');
    try {
      const is1012 = ofCode(1012);
      assert((await codeMap.tree.roots()).every(each => !is1012(each)));
      const node = await reveals('case [1012]:');
      assert.equal(node.plain.role, 'handled');
      assert((await codeMap.tree.roots()).some(is1012));
    } finally {
      await commands.executeCommand('closewise.codeMap.showAll');
    }
  });

  test('reveals what is nearest where there is no code, and leaves a filter alone', async () => {
    await commands.executeCommand('closewise.codeMap.showObserved');
    try {
      await reveals('[simulateDrop](): void', "this.socket.close([1006], 'simulating a drop')");
      assert((await codeMap.tree.roots()).every(each => !ofCode(1012)(each)));
    } finally {
      await commands.executeCommand('closewise.codeMap.showAll');
    }
  });

  test('shows what does not arrive as an error, and only notes the rest', async () => {
    const icon = async (code: number): Promise<unknown> => {
      const { children } = await root(ofCode(code));
      const observation = children.find(({ plain }) => plain.kind === 'observation');
      assert(observation, String(code));
      const { iconPath } = codeMap.tree.getTreeItem(observation);
      return iconPath instanceof ThemeIcon && iconPath.id;
    };
    assert.equal(await icon(1006), 'error');
    assert.equal(await icon(4401), 'info');
  });

  test('keeps what it shows while the server is restarted', async () => {
    await has(4002, 'declared common/close-codes.ts', 'handled client/chat-socket.ts', 'sent server/chat-server.ts');
    const { length } = await codeMap.tree.roots();
    const lengths: Promise<number>[] = [];
    const watch = codeMap.tree.onDidChangeTreeData(() => {
      lengths.push(codeMap.tree.roots().then(roots => roots.length));
    });
    await commands.executeCommand('closewise.restart');
    while (lengths.length < 2) await next(codeMap.tree.onDidChangeTreeData);
    watch.dispose();
    assert.deepEqual(
      await Promise.all(lengths),
      lengths.map(() => length),
    );
  });

  test('tells by itself what it cannot do while the server is restarted', async () => {
    const restarted = commands.executeCommand('closewise.restart');
    await commands.executeCommand('closewise.openCodeMapPage');
    await commands.executeCommand('closewise.refreshCodeMapPage');
    await restarted;
    await has(4002, 'declared common/close-codes.ts', 'handled client/chat-socket.ts', 'sent server/chat-server.ts');
  });

  test('follows what is typed', async () => {
    const document = await openSample('client/chat-socket.ts');
    const range = rangeOf(document, 'this.socket.close([4000],');
    await window.activeTextEditor!.edit(builder => builder.replace(range, '4777'));
    await has(4777, 'sent client/chat-socket.ts');
  });

  test('goes to the only place that a code lens counts', async () => {
    const document = await openSample('common/close-codes.ts');
    const { start, end } = rangeOf(document, '[SessionExpired]: 4401');
    const place = { uri: document.uri.toString(), range: { start, end } };
    await commands.executeCommand('closewise.showPlaces', place.uri, { line: 0, character: 0 }, [place]);
    await eventually(
      window.onDidChangeTextEditorSelection,
      () => window.activeTextEditor?.selection.start.isEqual(start) || undefined,
      () => 'the cursor is not at the place',
    );
  });

  test('opens a place that is a link of the page', async () => {
    const { uri } = await openSample('common/close-codes.ts');
    await closeEditors();
    await commands.executeCommand('closewise.openCodeMapPage');
    const range = new Range(1, 2, 1, 4);
    await commands.executeCommand('closewise.openPlace', uri.toString(), range);
    const shown = (): string =>
      `${window.activeTextEditor?.document.uri.path} ${window.activeTextEditor?.selection.start.line}`;
    await eventually(window.onDidChangeTextEditorSelection, () => shown() === `${uri.path} 1` || undefined, shown);
  });

  test('opens as a page', async () => {
    const pages = () =>
      window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('closewise.codeMapPage'));
    await commands.executeCommand('closewise.openCodeMapPage');
    await commands.executeCommand('closewise.openCodeMapPage');
    const [page, ...others] = await eventually(
      window.tabGroups.onDidChangeTabs,
      () => (pages().length > 0 ? pages() : undefined),
      () => 'there is no page',
    );
    assert.equal(page?.label, 'Code Map');
    assert.isEmpty(others);
    assert(page);
    await window.tabGroups.close(page);
  });
});

function rangeFrom({ start, end }: NonNullable<CodeMapNode['plain']['location']>['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
