import { libraries } from './libraries.ts';
import { escaped } from './mentions.ts';
import { methodNames, modulesOf } from './shapes.ts';

/*
 * A WebSocket in words (`socket`, `'ws'`, `wss://`), a library that has them, a call of a global's method with an argument,
 * or a protocol code where a code stands that is handed on or given a name: `stop(1006)`, `GOING_AWAY = 1001`. The methods
 * of libraries have everyday names (`end`, `error`); their files are known by the library. A comment that turns rules off is
 * looked at wherever it stands.
 */
const socketWords = 'socket|\\bwss?:|closeCode|CloseEvent';
const modules = `['"\`](?:${libraries.flatMap(modulesOf).map(escaped).join('|')})['"\`]`;
const globalMethods = [...methodNames(libraries.filter(each => modulesOf(each).length === 0))];
const calls = `\\b(?:${globalMethods.join('|')})\\b[\\])'"\`?.!]*\\(\\s*[^\\s)]`;
const codes = '[(,=:]\\s*10(?:0\\d|1[0-5])\\b(?![.\\w])';
const directives = 'closewise-(?:disable|enable)';
const gate = new RegExp(`${socketWords}|${modules}|${calls}|${codes}|${directives}`, 'i');

/** Whether a file can contain a close code at all: a cheap look that keeps all other files away from the parser. */
export function passesGate(text: string): boolean {
  return gate.test(text);
}

/** What finds in a text what `other` finds, or passes the gate: one look for both. */
export function gateOr(other: RegExp): RegExp {
  return new RegExp(`${gate.source}|${other.source}`, 'i');
}
