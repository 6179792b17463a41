import type { DiagnosticsDoor } from '../diagnostics.ts';
import type { WorkspaceCheck } from './workspace-check.ts';

/** The same door: for documents that go through it there are other results for the workspace, too. */
export function renewingResults(check: WorkspaceCheck, door: DiagnosticsDoor): DiagnosticsDoor {
  return {
    ...door,
    refresh(documents) {
      door.refresh(documents);
      check.renew(documents);
    },
  };
}
