/** Whether whoever closes a connection leaves for good, or is about to open it again. */
export type Departure = 'for good' | 'to come back';

/** What is said of another attempt: it holds or not, so that a condition with it has two sides. */
export const another = /re[_-]?connect|resum(?:e|ing|able)|retry/i;
/** That there shall be no other attempt: `stopReconnecting`, `no retry`. */
export const noOther =
  /(?:no|not|never|stop|disabled?|without|cancel|clear)(?:[_ -]|(?=[A-Z]))\w*(?:[Rr]e_?[Cc]onnect|[Rr]esum|[Rr]etry)/;
/** What the end of a program or of a session is called. */
export const farewell =
  /log[_ -]?(?:off|out)|logging (?:off|out)|sign[_ -]?out|shut(?:ting)?[_ -]?down|destroy|dispose|disconnect|tear[_-]?down|quit|exit|terminat|kill|unmount|clean_?up|stop|leave|leaving|abort|bye|SIG(?:INT|TERM|HUP|QUIT|BREAK)|unload|pagehide|offline|manual|by user|on purpose|intentional|invalid_?session/i;
/** What makes a client give a connection up and open another. */
const trouble = /restart|zombie|heart_?beat|missed|stale/i;

/** What the words of a name, a reason or an event say. */
export function ofWords(words: string): Departure | undefined {
  if (noOther.test(words)) return 'for good';
  if (another.test(words)) return 'to come back';
  if (farewell.test(words)) return 'for good';
  return trouble.test(words) ? 'to come back' : undefined;
}

/** `process.exit()`, `sessionId = null`, `shouldReconnect = false`, `clearTimeout(reconnectTimer)`. */
export const leavesForGood =
  /\bexit\(|session\w*\s*=\s*(?:null|undefined|''|"")|(?:reconnect|resum|retry)\w*\s*=\s*false|(?:destroy|stop|closed|closing|manual|intentional|quit|exit|shut)\w*\s*=\s*true|clear\w+\([^)]*re(?:connect|try)/i;
/** `this.connect()`, `setTimeout(connect, 1000)`, `await reconnect()`. */
export const opensAgain = /\b(?:re)?connect\w*\(|\b(?:start|open|login|init)\(|\bsetTimeout\([^;]*\b(?:re)?connect/i;
