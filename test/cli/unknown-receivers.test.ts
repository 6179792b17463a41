import assert from 'node:assert/strict';
import { checkAsJson } from './closewise.ts';
import { withTree } from './file-tree.ts';

suite('receivers from installed packages', function () {
  this.timeout(30_000);

  test('stay unknown where there is no editor that knows them', () =>
    withTree(
      {
        'node_modules/chatty/package.json': '{ "name": "chatty", "version": "1.0.0", "types": "index.d.ts" }',
        'node_modules/chatty/index.d.ts': 'export declare function connect(url: string): WebSocket;\n',
        'a.ts': `import { connect } from 'chatty';
new WebSocket('wss://chat.example').close(1005);
connect('wss://chat.example').close(1001);
`,
      },
      root => {
        const { findings } = checkAsJson(root, 'a.ts');
        assert.deepEqual(
          findings.map(({ line }) => line),
          [2],
        );
      },
    ));
});
