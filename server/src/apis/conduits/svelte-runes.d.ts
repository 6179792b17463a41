// Svelte 5 knows these names in every .svelte.ts and .svelte.js file, without an import.
declare function $state<Value>(initial: Value): Value;
declare function $state<Value>(): Value | undefined;
declare namespace $state {
  function raw<Value>(initial: Value): Value;
  function raw<Value>(): Value | undefined;
  function snapshot<Value>(value: Value): Value;
}
declare function $derived<Value>(value: Value): Value;
declare namespace $derived {
  function by<Value>(callback: () => Value): Value;
}
declare function $effect(callback: () => void | (() => void)): void;
declare namespace $effect {
  function pre(callback: () => void | (() => void)): void;
  function root(callback: () => void | (() => void)): () => void;
}
