import type { Span } from '../../span.ts';

/** What directives are written as, behind `closewise-`. */
export const directiveKinds = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;

/** A rule that a directive names. */
export interface NamedRule {
  readonly id: string;
  readonly span: Span;
}

/** A comment that turns rules off or on: `// closewise-disable-next-line reserved-code -- the mock sends it`. */
export interface Directive {
  readonly kind: (typeof directiveKinds)[number];
  /** The ids as they are written, with where each stands; none: all rules. */
  readonly rules: readonly NamedRule[];
  /** What is said after `--`. */
  readonly reason?: string;
  /** The comment. */
  readonly span: Span;
  /** The comment with what is there only to hold it: the braces of JSX. */
  readonly whole: Span;
  /**
   * The piece of the text that it is about: what begins there is meant. For `disable` and `enable` that is all that
   * follows, as far as no other comment says otherwise.
   */
  readonly covers: Span;
}

/** What looks like a directive and is none: `// closewise-disable-nextline`. Whether it is meant as one is not for us to say. */
export interface OtherDirective extends Pick<Directive, 'rules' | 'span' | 'whole'> {
  /** `disable-nextline` */
  readonly word: string;
  /** The word with what stands before it: `closewise-disable-nextline`. */
  readonly head: Span;
  /** What it would be about, by what it may be meant as. */
  readonly covers: Readonly<Record<Directive['kind'], Span>>;
}
