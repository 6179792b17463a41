import type { Directive, NamedRule } from '../../analysis/comments/directive.ts';
import type { Finding } from '../rule.ts';

/** One rule that a directive names, or the directive itself where it names none and so means all. */
export interface DirectivePart {
  readonly directive: Directive;
  readonly rule?: NamedRule;
}

/** What turns one rule off, or all of them. */
export interface Suppression extends DirectivePart {
  /** What begins from here on … */
  readonly start: number;
  /** … to here is suppressed. */
  readonly end: number;
  /** Single rules that are on again before the end, each from an offset on. */
  readonly except: ReadonlyMap<string, number>;
  /** What turns on again what it turns off. */
  readonly endedBy: readonly DirectivePart[];
}

/** All that the directives of a file say. */
export interface Suppressions {
  /** Those that say the most about a place come first: a line before a block, a block before the file. */
  readonly all: readonly Suppression[];
  /** What turns on again, although nothing is off there. */
  readonly idle: readonly DirectivePart[];
}

const precedence: readonly Directive['kind'][] = ['disable-line', 'disable-next-line', 'disable', 'disable-file'];

/** Reads directives, which are in the order of the text: what each turns off, and until when. */
export function suppressionsOf(directives: readonly Directive[]): Suppressions {
  const all: { -readonly [Key in keyof Suppression]: Suppression[Key] }[] = [];
  const idle: DirectivePart[] = [];
  for (const directive of directives) {
    for (const part of partsOf(directive)) {
      if (directive.kind !== 'enable') {
        all.push({ ...part, ...directive.covers, except: new Map(), endedBy: [] });
        continue;
      }
      const at = directive.span.start;
      const open = all.filter(
        each =>
          each.directive.kind === 'disable' &&
          each.end > at &&
          (!part.rule || !each.rule || each.rule.id === part.rule.id) &&
          !(part.rule && each.except.has(part.rule.id)),
      );
      for (const each of open) {
        each.endedBy = [...each.endedBy, part];
        if (part.rule && !each.rule) each.except = new Map([...each.except, [part.rule.id, at]]);
        else each.end = at;
      }
      if (open.length === 0) idle.push(part);
    }
  }
  const rank = ({ directive: { kind } }: Suppression): number => precedence.indexOf(kind);
  // Of two blocks the inner one says more.
  return { all: all.sort((one, other) => rank(one) - rank(other) || other.start - one.start), idle };
}

/** The suppression that takes a finding away; of several, the one that says most about its place. */
export function suppressionOf(finding: Finding, all: readonly Suppression[]): Suppression | undefined {
  const at = finding.span.start;
  return all.find(
    ({ rule, start, end, except }) =>
      start <= at &&
      at <= end &&
      (!rule || rule.id === finding.rule) &&
      at < (except.get(finding.rule) ?? Number.POSITIVE_INFINITY),
  );
}

/** The rules that a directive names; where it names none, itself. */
export function partsOf(directive: Directive): readonly DirectivePart[] {
  return directive.rules.length === 0 ? [{ directive }] : directive.rules.map(rule => ({ directive, rule }));
}
