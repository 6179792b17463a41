import type { Analysis } from '../analysis/analysis.ts';
import { runtimes, type Runtime } from '../apis/runtimes.ts';
import { reasonForRuntime } from '../rules/messages/consequence.ts';
import { formatList, t } from '../l10n/text.ts';

/** What a file is taken to run on, for a person to read. */
export interface RuntimeInWords {
  /** `Bun`; of a browser and Node, which nothing tells apart, both. */
  readonly title: string;
  /** Goes on behind it: `because of bun.lock`. */
  readonly because: string;
}

/** One that can be chosen. */
export interface RuntimeChoice {
  /** The value of the setting. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** What the file is taken to run on, and why; undefined where it cannot hold codes. */
export function runtimeInWords({ runtime: assumed }: Pick<Analysis, 'runtime'>): RuntimeInWords | undefined {
  if (!assumed) return undefined;
  const { runtime, because } = assumed;
  if (because.kind === 'default') {
    return { title: formatList([titleOf(runtime), 'Node'], 'or'), because: t('no file says which') };
  }
  return { title: titleOf(runtime), because: reasonForRuntime(because) };
}

/** Every runtime that can be chosen. */
export function runtimeChoices(): readonly RuntimeChoice[] {
  return runtimes.map(runtime => ({ id: runtime.id, title: titleOf(runtime), summary: t(runtime.summary) }));
}

function titleOf({ heading, phrase }: Runtime): string {
  return t(heading ?? phrase);
}
