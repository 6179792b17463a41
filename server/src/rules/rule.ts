import type { CodeUse } from '../analysis/code-use.ts';
import type { Place, Span } from '../span.ts';

export type Severity = 'error' | 'warning' | 'hint';

/** The file whose uses are judged. */
export interface CheckedFile {
  /** As the analysis names it, so that it can be compared with the file of a `Place`. */
  readonly path: string;
  readonly text: string;
}

/** Replaces `span` of the file that the problem stands in. */
export interface TextEdit {
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

/** One rule: a page of its own in this folder, named as its id. */
export interface Rule {
  /** File name, diagnostic code, setting and docs anchor. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence. */
  readonly summary: string;
  /** Why it matters, in Markdown. */
  readonly explanation: string;
  readonly bad: readonly RuleExample[];
  readonly good: readonly RuleExample[];
  /** The problem with a use that stands in `file`, if there is one. */
  check(use: CodeUse, file: CheckedFile): Problem | undefined;
}

/** A problem with the rule that found it: what all front ends show. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
}
