/*
 * What is counted: rules that settle a place or not, each a name and a condition on a place (see `places.mjs`). The first
 * list takes the present rule apart, the second makes it stricter or looser in one point.
 */

const kindIds = ['name', 'made', 'used', 'reason'];
const objectionIds = ['other-name', 'other-value', 'handed-over', 'called-with-others', 'awaited', 'test'];

/** The present rule for calls of `close`. */
export function isSettled({ isUntyped, kinds, objections }) {
  return isUntyped && kinds.length > 0 && objections.length === 0;
}

function withKinds(change) {
  return place => isSettled({ ...place, kinds: change(place) });
}

function withObjections(change) {
  return place => isSettled({ ...place, objections: place.objections.filter(change) });
}

/** Adds a condition that counts as one more kind. */
function orWhere(condition) {
  return withKinds(place => (condition(place) ? [...place.kinds, 'more'] : place.kinds));
}

const lastWord = ({ name }) =>
  (name.replace(/web_?socket/gi, 'Websocket').match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).at(-1)?.toLowerCase() ?? '';

/** Each kind: the places that it settles, and those that no other kind settles. */
export const kindRules = kindIds.flatMap(id => [
  [id, withKinds(({ kinds }) => kinds.filter(each => each === id))],
  [`${id}, and nothing else`, place => isSettled(place) && place.kinds.every(each => each === id)],
]);

/** The words that make a name a socket's, or a connection's. */
export const wordRules = [
  ...['ws', 'websocket', 'socket'].map(word => [
    `named …${word}`,
    place => isSettled(place) && place.kinds.includes('name') && lastWord(place) === word,
  ]),
  ...['sock', 'conn', 'connection', 'client', 'peer'].map(word => [
    `used or reason, named …${word}`,
    place => isSettled(place) && !place.isSocket && lastWord(place) === word,
  ]),
  ['used or reason, named with one letter', place => isSettled(place) && /^[a-z]$/.test(place.name)],
];

/** The present rule without one of its objections and requirements, or looser or stricter in one point. */
export const variants = [
  ...objectionIds.map(id => [`without the objection ${id}`, withObjections(each => each !== id)]),
  ['without any objection', withObjections(() => false)],
  ['without the file: a socket name alone', orWhere(({ isSocket }) => isSocket)],
  ['errors of TypeScript count as unknown', place => isSettled({ ...place, isUntyped: true })],
  ['a connection name alone', orWhere(({ isConnection }) => isConnection)],
  ['a connection name, in a file that speaks', orWhere(({ isConnection, speaks }) => isConnection && speaks)],
  ['a connection name and 1001-1015', orWhere(({ isConnection, hasProtocolCode }) => isConnection && hasProtocolCode)],
  ['any name and 1001-1015', orWhere(({ hasProtocolCode }) => hasProtocolCode)],
  ['any name, used as a WebSocket', orWhere(({ isUsed }) => isUsed)],
  ['any name and a reason, in a file that speaks', orWhere(({ hasReason, speaks }) => hasReason && speaks)],
  ['any name and a reason', orWhere(({ hasReason }) => hasReason)],
  ['any receiver of which nothing is known', orWhere(() => true)],
  ['only name (as before)', withKinds(({ kinds }) => kinds.filter(each => each === 'name'))],
];

/** The rule for received codes, and what is looser or stricter. */
export const receivedRules = [
  ['present rule', place => isCodeName(place) && !isOfError(place) && place.speaks],
  ...['code', 'closeCode'].map(name => [
    `named ${name}`,
    place => place.name === name && !isOfError(place) && place.speaks,
  ]),
  ['a member: event.code', place => isCodeName(place) && !isOfError(place) && place.speaks && place.owner !== ''],
  ['also of an error: err.code', place => isCodeName(place) && place.speaks],
  ['without the file', isCodeName],
  ['any name that ends with code', place => /code$/i.test(place.name) && place.speaks],
  ['any name', place => place.speaks],
];

function isCodeName({ name }) {
  return /^(?:code|closeCode)$/.test(name);
}

function isOfError({ owner }) {
  return /^(?:err|error|ex|exception)$/i.test(owner);
}
