import { methodNames } from './shapes.ts';

/*
 * A WebSocket in words (`socket`, `'ws'`, `wss://`), a call of an API's method with an argument, or a protocol code where
 * a code stands that is handed on or given a name: `stop(1006)`, `GOING_AWAY = 1001`.
 */
const socketWords = 'socket|[\'"`]ws[\'"`]|\\bwss?:|closeCode|CloseEvent';
const calls = `\\b(?:${[...methodNames].join('|')})\\b[\\])'"\`?.!]*\\(\\s*[^\\s)]`;
const codes = '[(,=:]\\s*10(?:0\\d|1[0-5])\\b(?![.\\w])';
const gate = new RegExp(`${socketWords}|${calls}|${codes}`, 'i');

/** Whether a file can contain a close code at all: a cheap look that keeps all other files away from the parser. */
export function passesGate(text: string): boolean {
  return gate.test(text);
}
