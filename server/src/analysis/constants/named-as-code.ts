import ts from 'typescript';
import { findCodes } from '../../catalogue/search.ts';
import type { CodeUse } from '../code-use.ts';
import { remembering } from '../remembering.ts';
import type { NamedNumber } from './declared-numbers.ts';

/** Where the values of uses come from, as `keyOf` writes it. */
export function originsOf(uses: readonly CodeUse[]): ReadonlySet<string> {
  return new Set(uses.flatMap(use => use.values.map(({ origin: { file, start } }) => `${file}:${start}`)));
}

/** Where what holds a declared number stands, as `originsOf` writes it. */
export function keyOf({ holder }: NamedNumber): string {
  return keyOfNode(holder);
}

function keyOfNode(holder: ts.Node): string {
  return `${holder.getSourceFile().fileName}:${holder.getStart()}`;
}

/** Whether a declared number is a close code: one of `origins`, or so by its name. */
export function isCode(declared: NamedNumber, origins: ReadonlySet<string>): boolean {
  const { holder } = declared;
  return isOrigin(holder, origins) || isNamedAsCode(declared) || isBesideCode(declared, origins);
}

type Table = ts.ObjectLiteralExpression | ts.EnumDeclaration;

function tableAround(holder: ts.Node): Table | undefined {
  return ts.findAncestor(holder, ts.isObjectLiteralExpression) ?? ts.findAncestor(holder, ts.isEnumDeclaration);
}

function isPossible(value: number): boolean {
  return Number.isInteger(value) && value >= 1000 && value <= 4999;
}

function isOrigin(holder: ts.Node, origins: ReadonlySet<string>): boolean {
  return origins.has(keyOfNode(holder));
}

/** Whether a number stands in a table of codes, one of which is used as a close code: `const CODES = { LOST: 1006, KICK: 4001 }`. */
function isBesideCode({ holder, path, name, value }: NamedNumber, origins: ReadonlySet<string>): boolean {
  const table = tableAround(holder);
  if (!table || !isPossible(value) || !codeWord.test(path.slice(0, -name.getText().length))) return false;
  return isTableOfCodes(origins)(table);
}

const isTableOfCodes = remembering((origins: ReadonlySet<string>) =>
  remembering((table: Table): boolean => {
    const members: readonly ts.Node[] = ts.isEnumDeclaration(table) ? table.members : table.properties;
    return members.some(each => {
      const hasValue = ts.isEnumMember(each) || ts.isPropertyAssignment(each);
      return hasValue && isOrigin(each.initializer ?? each, origins);
    });
  }),
);

/** Names of tables and constants that are made of close codes. */
const codeTable = /close|disconnect|websocket|\bws|Ws[A-Z_]|status.?code/i;
/** A name that leaves no doubt that the numbers are codes, even that of a time-out. */
const codeWord = /code|status|reason/i;
/** What numbers of that size are that stand among the settings of a socket: milliseconds, ports, bytes. */
const quantity =
  /^(?:time|timeouts?|delay|interval|ms|millis|milliseconds|secs?|seconds|ports?|retry|retries|max|min|maximum|minimum|limit|size|bytes|length|buffer|count|ttl|grace|wait|backoff|attempts?|debounce|throttle|duration|period|window|capacity|threshold|after|every|pings?|heartbeat|year)$/i;

/** Whether a number is a close code by its name: the catalogue's own name for it, or one of a table of close codes. */
function isNamedAsCode({ name, path, value }: NamedNumber): boolean {
  if (!isPossible(value)) return false;
  const isExact = findCodes(name.getText()).some(
    ({ quality, description: { subject } }) => quality === 'exact' && subject.from === value && subject.to === value,
  );
  if (isExact) return true;
  if (!codeTable.test(path)) return false;
  return codeWord.test(path) || ts.isEnumMember(name.parent) || !isQuantity(name);
}

function isQuantity(name: ts.PropertyName): boolean {
  return wordsOf(name.getText()).some(each => quantity.test(each));
}

/** `closeTimeoutMs` and `CLOSE_TIMEOUT_MS` -> `close`, `Timeout`, `Ms` */
function wordsOf(name: string): readonly string[] {
  return name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
}
