declare module 'lodash-es' {
  type List<Item> = ArrayLike<Item> | Iterable<Item> | null | undefined;
  type Dictionary<Item> = { [key: string]: Item } | null | undefined;
  // An empty object is filled elsewhere.
  type ValueOf<Values> = keyof Values extends never ? any : Values[keyof Values];
  // What stands for a function: the name of a property, or properties that an item has.
  type Shorthand = string | number | object;
  type ItemCallback<Item, Result = unknown> = (item: Item, index: number, all: any) => Result;
  type ValueCallback<Item, Result = unknown> = (item: Item, key: string, all: any) => Result;
  type Debounced<Callback> = Callback & { cancel(): void; flush(): any; pending(): boolean };

  export function forEach<Item = any>(items: List<Item>, callback?: ItemCallback<Item>): any;
  export function forEach<Values extends object>(values: Values, callback?: ValueCallback<ValueOf<Values>>): any;
  export {
    forEach as each,
    forEach as forEachRight,
    forEach as eachRight,
    forEach as forOwn,
    forEach as forIn,
    forEach as forOwnRight,
    forEach as forInRight,
  };

  export function map<Item = any, Result = any>(items: List<Item>, callback: ItemCallback<Item, Result>): Result[];
  export function map<Item, Name extends keyof Item>(items: List<Item>, name: Name): Item[Name][];
  export function map<Item, Name extends keyof Item>(values: Dictionary<Item>, name: Name): Item[Name][];
  export function map<Values extends object, Result = any>(
    values: Values,
    callback: ValueCallback<ValueOf<Values>, Result>,
  ): Result[];
  export function map(items: any, callback?: Shorthand): any[];
  export { map as collect, map as pluck };
  export function flatMap<Item = any, Result = any>(
    items: List<Item>,
    callback: ItemCallback<Item, Result | readonly Result[]>,
  ): Result[];
  export function flatMap<Item = any, Result = any>(
    values: Dictionary<Item>,
    callback: ValueCallback<Item, Result | readonly Result[]>,
  ): Result[];
  export function flatMap(items: any, callback?: Shorthand): any[];

  export function filter<Item = any>(items: List<Item>, callback?: ItemCallback<Item> | Shorthand): Item[];
  export function filter<Values extends object>(
    values: Values,
    callback?: ValueCallback<ValueOf<Values>> | Shorthand,
  ): ValueOf<Values>[];
  export {
    filter as reject,
    filter as select,
    filter as where,
    filter as sortBy,
    filter as uniqBy,
    filter as takeWhile,
    filter as takeRightWhile,
    filter as dropWhile,
    filter as dropRightWhile,
    filter as remove,
  };
  export function find<Item = any>(
    items: List<Item>,
    callback?: ItemCallback<Item> | Shorthand,
    from?: number,
  ): Item | undefined;
  export function find<Values extends object>(
    values: Values,
    callback?: ValueCallback<ValueOf<Values>> | Shorthand,
    from?: number,
  ): ValueOf<Values> | undefined;
  export { find as findLast, find as detect, find as findWhere, find as minBy, find as maxBy };
  export function some<Item = any>(items: List<Item>, callback?: ItemCallback<Item> | Shorthand): boolean;
  export function some<Values extends object>(
    values: Values,
    callback?: ValueCallback<ValueOf<Values>> | Shorthand,
  ): boolean;
  export { some as every, some as any, some as all };
  export function findIndex<Item = any>(items: List<Item>, callback?: ItemCallback<Item> | Shorthand): number;
  export { findIndex as findLastIndex };
  export function findKey<Item = any>(
    values: Dictionary<Item>,
    callback?: ValueCallback<Item> | Shorthand,
  ): string | undefined;
  export function partition<Item = any>(items: List<Item>, callback: ItemCallback<Item> | Shorthand): [Item[], Item[]];
  export function partition<Item = any>(
    values: Dictionary<Item>,
    callback: ValueCallback<Item> | Shorthand,
  ): [Item[], Item[]];
  export function groupBy<Item = any>(
    items: List<Item>,
    callback?: ItemCallback<Item> | Shorthand,
  ): { [key: string]: Item[] };
  export function groupBy<Item = any>(
    values: Dictionary<Item>,
    callback?: ValueCallback<Item> | Shorthand,
  ): { [key: string]: Item[] };
  export function keyBy<Item = any>(
    items: List<Item>,
    callback?: ItemCallback<Item> | Shorthand,
  ): { [key: string]: Item };
  export function keyBy<Item = any>(
    values: Dictionary<Item>,
    callback?: ValueCallback<Item> | Shorthand,
  ): { [key: string]: Item };
  export { keyBy as indexBy };
  export function countBy<Item = any>(
    items: List<Item>,
    callback?: ItemCallback<Item> | Shorthand,
  ): { [key: string]: number };
  export function orderBy<Item = any>(
    items: List<Item>,
    by?: ItemCallback<Item> | Shorthand | readonly (ItemCallback<Item> | string)[],
    orders?: unknown,
  ): Item[];
  export function orderBy<Item = any>(values: Dictionary<Item>, by?: unknown, orders?: unknown): Item[];
  export function reduce<Item = any, Result = any>(
    items: List<Item>,
    callback: (before: Result, item: Item, index: number, all: any) => Result,
    first: Result,
  ): Result;
  export function reduce<Item = any>(
    items: List<Item>,
    callback: (before: Item, item: Item, index: number, all: any) => Item,
  ): Item | undefined;
  export function reduce<Item = any, Result = any>(
    values: Dictionary<Item>,
    callback: (before: Result, item: Item, key: string, all: any) => Result,
    first?: Result,
  ): Result;
  export { reduce as reduceRight, reduce as foldl, reduce as inject };

  export function toArray<Item = any>(items: List<Item>): Item[];
  export function toArray<Values extends object>(values: Values): ValueOf<Values>[];
  export { toArray as values, toArray as valuesIn, toArray as shuffle };
  export function keys(values: any): string[];
  export { keys as keysIn, keys as allKeys };
  export function toPairs<Values extends object>(values: Values): [string, ValueOf<Values>][];
  export { toPairs as entries, toPairs as pairs, toPairs as toPairsIn, toPairs as entriesIn };
  export function fromPairs<Item = any>(pairs: List<readonly [PropertyKey, Item]>): { [key: string]: Item };
  export function zipObject<Item = any>(names: List<PropertyKey>, values?: List<Item>): { [key: string]: Item };
  export function mapValues<Item, Name extends keyof Item>(
    values: Dictionary<Item>,
    name: Name,
  ): { [key: string]: Item[Name] };
  export function mapValues<Values extends object, Result = any>(
    values: Values,
    callback: ValueCallback<ValueOf<Values>, Result>,
  ): { [Name in keyof Values]: Result };
  export { mapValues as mapObject };
  export function mapKeys<Item = any>(
    values: Dictionary<Item>,
    callback: ValueCallback<Item> | Shorthand,
  ): { [key: string]: Item };
  export function pickBy<Values extends object>(
    values: Values,
    callback?: ValueCallback<ValueOf<Values>>,
  ): Partial<Values>;
  export { pickBy as omitBy };
  export function pick<Values extends object, Name extends keyof Values>(
    values: Values,
    ...names: (Name | readonly Name[])[]
  ): Pick<Values, Name>;
  export function pick(values: any, ...names: any[]): any;
  export function omit<Values extends object, Name extends keyof Values>(
    values: Values,
    ...names: (Name | readonly Name[])[]
  ): Omit<Values, Name>;
  export function omit(values: any, ...names: any[]): any;
  export function get<Values, Name extends keyof Values>(values: Values, name: Name): Values[Name];
  export function get(values: any, path: any, otherwise?: any): any;
  export function set<Values>(values: Values, path: unknown, value: unknown): Values;
  export function has(values: any, path: any): boolean;
  export { has as hasIn };
  export function unset(values: any, path: unknown): boolean;
  export function property(path: unknown): (values: any) => any;
  export function matches(values: unknown): (values: any) => boolean;
  export function assign<One, Other>(one: One, other: Other): One & Other;
  export function assign<One, Other, Third>(one: One, other: Other, third: Third): One & Other & Third;
  export function assign(...values: any[]): any;
  export { assign as extend, assign as assignIn, assign as merge, assign as defaults, assign as defaultsDeep };
  export function clone<Value>(value: Value): Value;
  export { clone as cloneDeep, clone as identity };

  export function compact<Item = any>(items: List<Item>): Exclude<Item, false | null | undefined | 0 | ''>[];
  export function uniq<Item = any>(items: List<Item>, ...rest: any[]): Item[];
  export {
    uniq as unique,
    uniq as sortedUniq,
    uniq as initial,
    uniq as tail,
    uniq as rest,
    uniq as take,
    uniq as takeRight,
    uniq as drop,
    uniq as dropRight,
    uniq as slice,
    uniq as reverse,
    uniq as without,
    uniq as difference,
    uniq as intersection,
    uniq as pull,
    uniq as pullAll,
    uniq as pullAt,
    uniq as uniqWith,
    uniq as differenceBy,
    uniq as intersectionBy,
  };
  export function union<Item = any>(...lists: List<Item>[]): Item[];
  export { union as xor };
  export function concat<Item = any>(items: List<Item>, ...more: (Item | readonly Item[])[]): Item[];
  export function flatten<Item = any>(items: List<Item | readonly Item[]>): Item[];
  export { flatten as flattenDeep };
  export function chunk<Item = any>(items: List<Item>, size?: number): Item[][];
  export function castArray<Item = any>(items?: Item | readonly Item[]): Item[];
  export function head<Item = any>(items: List<Item>): Item | undefined;
  export function sample<Item = any>(items: List<Item>): Item | undefined;
  export function sample<Item = any>(values: Dictionary<Item>): Item | undefined;
  export { head as first, head as last };
  export function sampleSize<Item = any>(items: List<Item>, size?: number): Item[];
  export function sampleSize<Item = any>(values: Dictionary<Item>, size?: number): Item[];
  export function nth<Item = any>(items: List<Item>, index?: number): Item | undefined;
  export function size(items: any): number;
  export function includes(items: any, value: any, from?: number): boolean;
  export { includes as contains };
  export function indexOf(items: any, value: any, from?: number): number;
  export { indexOf as lastIndexOf };
  export function zip(...lists: any[]): any[];

  export function debounce<Callback extends (...args: any) => any>(
    callback: Callback,
    wait?: number,
    options?: unknown,
  ): Debounced<Callback>;
  export { debounce as throttle };
  export function once<Callback extends (...args: any) => any>(callback: Callback): Callback;
  export { once as unary };
  export function memoize<Callback extends (...args: any) => any>(
    callback: Callback,
    resolver?: (...args: any[]) => any,
  ): Callback & { cache: any };
  export function after<Callback extends (...args: any) => any>(times: number, callback: Callback): Callback;
  export { after as before };
  export function partial<Given extends unknown[], Rest extends unknown[], Result>(
    callback: (...args: [...Given, ...Rest]) => Result,
    ...given: Given
  ): (...rest: Rest) => Result;
  export function partialRight(callback: Function, ...args: any[]): any;
  export function bind(callback: Function, self?: unknown, ...args: any[]): any;
  export function bindAll(values: any, ...names: any[]): any;
  export function curry(callback: Function, arity?: number): any;
  export function ary<Callback extends Function>(callback: Callback, arity?: number): Callback;
  export function negate(callback: Function): (...args: any[]) => boolean;
  export function flow(...callbacks: any[]): any;
  export { flow as flowRight, flow as compose, flow as over };
  export function delay<Arguments extends unknown[]>(
    callback: (...args: Arguments) => unknown,
    wait: number,
    ...args: Arguments
  ): number;
  export function defer<Arguments extends unknown[]>(
    callback: (...args: Arguments) => unknown,
    ...args: Arguments
  ): number;
  export function attempt<Arguments extends unknown[], Result>(
    callback: (...args: Arguments) => Result,
    ...args: Arguments
  ): Result | Error;
  export function times<Result = number>(count: number, callback?: (index: number) => Result): Result[];
  export function tap<Value>(value: Value, callback: (value: Value) => void): Value;
  export function thru<Value, Result>(value: Value, callback: (value: Value) => Result): Result;
  export function constant<Value>(value: Value): () => Value;
  export function noop(...args: any[]): void;
  export function invoke(values: any, path: any, ...args: any[]): any;
  export function invokeMap(items: any, path: any, ...args: any[]): any;
  export function chain(value: any): any;
  export function range(...args: any[]): number[];
  export function random(...args: any[]): number;
  export function uniqueId(prefix?: string): string;
  export function clamp(value: number, ...bounds: number[]): number;
  export function inRange(value: number, ...bounds: number[]): boolean;
  export function toNumber(value: any): number;
  export { toNumber as toInteger, toNumber as toFinite, toNumber as toLength, toNumber as now };
  export function isEqual(one: any, other: any): boolean;
  export { isEqual as isMatch };
  export function isEmpty(value?: any): boolean;
  export { isEmpty as isObject, isEmpty as isPlainObject, isEmpty as isObjectLike, isEmpty as isElement };
  export function isNil(value: any): value is null | undefined;
  export function isNull(value: any): value is null;
  export function isUndefined(value: any): value is undefined;
  export function isString(value?: any): value is string;
  export function isNumber(value?: any): value is number;
  export function isInteger(value?: any): boolean;
  export { isInteger as isFinite, isInteger as isNaN, isInteger as isSafeInteger };
  export function isBoolean(value?: any): value is boolean;
  export function isFunction(value: any): value is (...args: any[]) => any;
  export function isArray(value?: any): value is any[];
  export function isError(value: any): value is Error;

  import * as all from 'lodash-es';
  const lodash: typeof all & { (value: any): any };
  export default lodash;
}
declare module 'lodash' {
  import * as lodash from 'lodash-es';
  export = lodash;
}
declare module 'underscore' {
  import * as lodash from 'lodash-es';
  export = lodash;
}
declare module 'lodash/forEach' {
  import { forEach } from 'lodash-es';
  export = forEach;
}
declare module 'lodash/each' {
  import { each } from 'lodash-es';
  export = each;
}
declare module 'lodash/map' {
  import { map } from 'lodash-es';
  export = map;
}
declare module 'lodash/filter' {
  import { filter } from 'lodash-es';
  export = filter;
}
declare module 'lodash/find' {
  import { find } from 'lodash-es';
  export = find;
}
declare module 'lodash/findLast' {
  import { findLast } from 'lodash-es';
  export = findLast;
}
declare module 'lodash/values' {
  import { values } from 'lodash-es';
  export = values;
}
declare module 'lodash/keys' {
  import { keys } from 'lodash-es';
  export = keys;
}
declare module 'lodash/forOwn' {
  import { forOwn } from 'lodash-es';
  export = forOwn;
}
declare module 'lodash/mapValues' {
  import { mapValues } from 'lodash-es';
  export = mapValues;
}
declare module 'lodash/groupBy' {
  import { groupBy } from 'lodash-es';
  export = groupBy;
}
declare module 'lodash/keyBy' {
  import { keyBy } from 'lodash-es';
  export = keyBy;
}
declare module 'lodash/partition' {
  import { partition } from 'lodash-es';
  export = partition;
}
declare module 'lodash/sortBy' {
  import { sortBy } from 'lodash-es';
  export = sortBy;
}
declare module 'lodash/remove' {
  import { remove } from 'lodash-es';
  export = remove;
}
declare module 'lodash/reduce' {
  import { reduce } from 'lodash-es';
  export = reduce;
}
declare module 'lodash/some' {
  import { some } from 'lodash-es';
  export = some;
}
declare module 'lodash/every' {
  import { every } from 'lodash-es';
  export = every;
}
declare module 'lodash/head' {
  import { head } from 'lodash-es';
  export = head;
}
declare module 'lodash/first' {
  import { first } from 'lodash-es';
  export = first;
}
declare module 'lodash/last' {
  import { last } from 'lodash-es';
  export = last;
}
declare module 'lodash/sample' {
  import { sample } from 'lodash-es';
  export = sample;
}
declare module 'lodash/toArray' {
  import { toArray } from 'lodash-es';
  export = toArray;
}
declare module 'lodash/compact' {
  import { compact } from 'lodash-es';
  export = compact;
}
declare module 'lodash/get' {
  import { get } from 'lodash-es';
  export = get;
}
declare module 'lodash/debounce' {
  import { debounce } from 'lodash-es';
  export = debounce;
}
declare module 'lodash/throttle' {
  import { throttle } from 'lodash-es';
  export = throttle;
}
declare module 'lodash/once' {
  import { once } from 'lodash-es';
  export = once;
}
declare module 'lodash/memoize' {
  import { memoize } from 'lodash-es';
  export = memoize;
}
declare module 'lodash/partial' {
  import { partial } from 'lodash-es';
  export = partial;
}
declare module 'lodash/invokeMap' {
  import { invokeMap } from 'lodash-es';
  export = invokeMap;
}
declare module 'lodash-es/forEach' {
  export { forEach as default } from 'lodash-es';
}
declare module 'lodash-es/each' {
  export { each as default } from 'lodash-es';
}
declare module 'lodash-es/map' {
  export { map as default } from 'lodash-es';
}
declare module 'lodash-es/filter' {
  export { filter as default } from 'lodash-es';
}
declare module 'lodash-es/find' {
  export { find as default } from 'lodash-es';
}
declare module 'lodash-es/values' {
  export { values as default } from 'lodash-es';
}
declare module 'lodash-es/keys' {
  export { keys as default } from 'lodash-es';
}
declare module 'lodash-es/debounce' {
  export { debounce as default } from 'lodash-es';
}
declare module 'lodash-es/throttle' {
  export { throttle as default } from 'lodash-es';
}
declare module 'lodash-es/once' {
  export { once as default } from 'lodash-es';
}
declare module 'lodash-es/memoize' {
  export { memoize as default } from 'lodash-es';
}
declare module 'lodash-es/partial' {
  export { partial as default } from 'lodash-es';
}
declare module 'lodash.debounce' {
  import { debounce } from 'lodash-es';
  export = debounce;
}
declare module 'lodash.throttle' {
  import { throttle } from 'lodash-es';
  export = throttle;
}
declare module 'lodash.once' {
  import { once } from 'lodash-es';
  export = once;
}
declare module 'lodash.memoize' {
  import { memoize } from 'lodash-es';
  export = memoize;
}
declare module 'lodash.foreach' {
  import { forEach } from 'lodash-es';
  export = forEach;
}
declare module 'debounce' {
  import { debounce as keepParameters } from 'lodash-es';

  function debounce<Callback extends (...args: any) => any>(
    callback: Callback,
    wait?: number,
    options?: unknown,
  ): ReturnType<typeof keepParameters<Callback>>;
  namespace debounce {
    export { debounce };
  }
  export = debounce;
}
declare module 'throttle-debounce' {
  export function throttle<Callback extends (...args: any) => any>(
    delay: number,
    callback: Callback,
    options?: unknown,
  ): Callback & { cancel(options?: unknown): void };
  export { throttle as debounce };
}
