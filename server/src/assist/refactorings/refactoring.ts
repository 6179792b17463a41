import type { TextEdit } from '../../rules/rule.ts';

/** A change that is offered where nothing is wrong. */
export interface Refactoring {
  /** Imperative, for a menu: `Extract constant GOING_AWAY`. */
  readonly title: string;
  /** `extract` gives what stands there a name of its own, `rewrite` writes it in another way. */
  readonly kind: 'extract' | 'rewrite';
  readonly edits: readonly TextEdit[];
}
