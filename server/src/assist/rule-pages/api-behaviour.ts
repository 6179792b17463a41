import type { Api } from '../../apis/api.ts';
import { libraries } from '../../apis/libraries.ts';
import { apiNamed } from '../../apis/references.ts';
import { defaultRuntime } from '../../apis/runtimes.ts';
import type { RulePage } from '../../rules/rule.ts';

/** What APIs do in the matter of a rule. */
export interface ApiBehaviour {
  /** `throws TypeError and the socket stays open` */
  readonly does: string;
  /** The ids of those that do it, the best known first. */
  readonly ids: readonly string[];
}

/** The ids of those that hand their codes to another socket. */
export const followingIds: ReadonlySet<string> = new Set(
  libraries.flatMap(({ apis }) => apis.flatMap(row => ('follows' in row ? [row.id] : []))),
);

/** The rows of the libraries. What hands its codes to another socket is taken with that of the default runtime. */
export const libraryApis: readonly Api[] = libraries
  .flatMap(({ apis }) => apis)
  .flatMap(({ id }) => apiNamed(id, defaultRuntime)?.api ?? []);

/** What each API does by what a rule says of it, the same together; without those that the rule says nothing of. */
export function behaviourOf(page: RulePage): readonly ApiBehaviour[] {
  const groups = new Map<string, string[]>();
  for (const api of libraryApis) {
    // The label is in the words where they are a sentence; here they follow the names.
    const words = page.inApi?.({ ...api, label: 'it' });
    if (words === undefined) continue;
    const does = words.replace(/(^|[:;] )it (?=\w)/g, '$1').replace(/\bthe promise of it\b/g, 'its promise');
    groups.set(does, [...(groups.get(does) ?? []), api.id]);
  }
  return Array.from(groups, ([does, ids]) => ({ does, ids }));
}
