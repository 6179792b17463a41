import assert from 'node:assert/strict';
import { offerStatus } from '../../server/src/lsp/status.ts';
import type { Session } from '../../server/src/lsp/session.ts';
import type { CheckRuns } from '../../server/src/lsp/workspace-check/check-runs.ts';

type Ask = (params: { readonly uri: string }, token: { readonly isCancellationRequested: boolean }) => unknown;

suite('the status of a document', () => {
  test('is not that of a document that changes while it is found out', async () => {
    const uri = 'file:///a.ts';
    let document = { uri };
    let askedSettings = 0;
    const asks = new Map<string, Ask>();
    const session = {
      ended: false,
      connection: { onRequest: (method: string, ask: Ask) => asks.set(method, ask) },
      documents: { get: () => document },
      analyses: { analysisOf: () => undefined },
      settings: {
        of() {
          if (++askedSettings === changesAt) document = { uri };
          return { isIgnored: false };
        },
      },
    } as unknown as Session;
    offerStatus(session, { onChange() {}, isRunning: false } as unknown as CheckRuns);
    const status = (): unknown => asks.get('closewise/status')?.({ uri }, { isCancellationRequested: false });
    let changesAt = 0;
    assert.deepEqual(await status(), { runtime: null, findings: 0, isIgnored: false, busy: false });
    for (const each of [1, 2]) {
      changesAt = askedSettings + each;
      assert.equal(await status(), null);
    }
  });
});
