/** `compute`, asked once for each key; the answer is kept as long as the key is there. */
export function remembering<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  return remember(new WeakMap<Key, { readonly value: Value }>(), compute);
}

/** The same for names, which are always there: to be held by something that is not. */
export function rememberingNames<Value>(compute: (name: string) => Value): (name: string) => Value {
  return remember(new Map<string, { readonly value: Value }>(), compute);
}

interface Memory<Key, Value> {
  get(key: Key): { readonly value: Value } | undefined;
  set(key: Key, entry: { readonly value: Value }): unknown;
}

function remember<Key, Value>(memory: Memory<Key, Value>, compute: (key: Key) => Value): (key: Key) => Value {
  return key => {
    const known = memory.get(key) ?? { value: compute(key) };
    memory.set(key, known);
    return known.value;
  };
}
