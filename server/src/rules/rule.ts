import type { Analysis } from '../analysis/analysis.ts';
import type { CodeUse } from '../analysis/code-use.ts';
import type { Api } from '../apis/api.ts';
import type { Place, Span } from '../span.ts';

export type Severity = 'error' | 'warning' | 'hint';
/** What can be set for a rule. */
export type Level = Severity | 'off';

/** What is known of the file whose uses are judged. Its path is that of the analysis, and can be compared with the file of a `Place`. */
export type CheckedFile = Pick<
  Analysis,
  'path' | 'text' | 'uses' | 'constants' | 'importable' | 'importStyle' | 'layout' | 'protocols'
>;

/** Replaces `span` of a file. */
export interface TextEdit {
  /** The path of the file; absent for the one that the problem stands in. */
  readonly file?: string;
  readonly span: Span;
  readonly newText: string;
}

/** A change that ends a problem. */
export interface Fix {
  /** Imperative, for a menu: `Close with 1000 Normal Closure`. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Whether it is the one clearly right answer. At most one fix of a problem is. */
  readonly preferred: boolean;
  /** Why it cannot be made here, as a sentence for a menu; it has no edits then. */
  readonly disabled?: string;
}

/** A place elsewhere that explains a problem. */
export interface RelatedPlace {
  readonly place: Place;
  readonly message: string;
}

/** What a rule found at one use. */
export interface Problem {
  readonly span: Span;
  /** What is wrong, what happens at run time in this API, and what to do: full sentences. */
  readonly message: string;
  /** Id of the API that it is about; absent when only names speak for a WebSocket. */
  readonly api?: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

/** Source that shows a rule at work; every example runs as a test. */
export interface RuleExample {
  readonly title: string;
  /** TypeScript, with carets under what is reported, as in the tests. */
  readonly source: string;
}

/** What there is to know of a rule: its page in the manual is made of this. */
export interface RulePage {
  /** File name, diagnostic code, setting and docs anchor. */
  readonly id: string;
  /** How severe its findings are where nothing is set. */
  readonly severity: Level;
  /** One sentence. */
  readonly summary: string;
  /** Why it matters, in Markdown. */
  readonly explanation: string;
  readonly bad: readonly RuleExample[];
  readonly good: readonly RuleExample[];
  /** When one is better off without it: a sentence or two of Markdown. */
  readonly whenToTurnOff: string;
  /** What an API does in the matter, in a few words for a table; undefined where the rule has nothing to say about it. */
  inApi?(api: Api): string | undefined;
}

/** One rule: a page of its own in this folder, named as its id. */
export interface Rule extends RulePage {
  /** The problem with a use that stands in `file`, if there is one; several where each of its values is one by itself. */
  check(use: CodeUse, file: CheckedFile): Problem | readonly Problem[] | undefined;
}

/** A problem with the rule that found it: what all front ends show. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
}
