import type { Node } from 'jsonc-parser';
import * as v from 'valibot';
import { entryAt, hasKey, spanOf, valueOf, type Problem } from './json-tree.ts';

/** What is wrong at a place of a tree. */
export interface Fault extends Problem {
  /** The keys and indices that lead there. */
  readonly path: readonly string[];
}

/** What a schema takes of the tree below `root`, and what it does not: that is left out, and the rest is used. */
export function accept<Schema extends v.GenericSchema>(
  schema: Schema,
  root: Node,
): { readonly value?: v.InferOutput<Schema>; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const dropped = new Set<Node>();
  // valibot names one unknown key of an object at a time, and misses a key whose value was dropped.
  for (;;) {
    const result = v.safeParse(schema, valueOf(root, dropped));
    const all = (result.issues ?? []).map(issue => faultIn(root, issue, dropped));
    const wrongKeys = all.filter(({ isKey }) => isKey).map(({ drop }) => drop);
    // What a key has that must not be there is of no interest.
    const found = all.filter(
      ({ isKey, drop }) => !wrongKeys.some(each => (each === drop ? !isKey : isWithin(drop, each))),
    );
    faults.push(...found.flatMap(({ fault }) => fault ?? []));
    if (result.success) return { value: result.output, faults };
    if (found.some(({ drop }) => drop === root)) return { faults };
    for (const { drop } of found) dropped.add(drop);
  }
}

/** What an issue says, if it is not said already, and the node that has to go. */
function faultIn(
  root: Node,
  { path: steps, expected, message, type }: v.BaseIssue<unknown>,
  dropped: ReadonlySet<Node>,
): { readonly fault?: Fault; readonly drop: Node; readonly isKey?: boolean } {
  const keys = (steps ?? []).map(({ key }) => key);
  const last = steps?.at(-1);
  const isMissing = type === 'strict_object' && expected !== 'never' && last?.origin === 'key';
  const place = isMissing ? keys.slice(0, -1) : keys;
  const { key, value } = entryAt(root, place, dropped) ?? { value: root };
  if (isMissing && hasKey(value, last.key)) return { drop: value };
  const start = { start: value.offset, end: value.offset + 1 };
  const span = last?.origin === 'key' && key ? spanOf(key) : isMissing ? start : spanOf(value);
  const named = expected === 'never' ? place.slice(0, -1) : place;
  const isKey = last?.origin === 'key' && !isMissing;
  return { fault: { path: named.map(String), span, message }, drop: value, isKey };
}

function isWithin(inner: Node, outer: Node): boolean {
  return outer.offset <= inner.offset && inner.offset + inner.length <= outer.offset + outer.length;
}
