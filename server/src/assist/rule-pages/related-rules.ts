/** Rules that one reader has questions about; each is related to the others of its line. */
const families: readonly (readonly string[])[] = [
  ['reserved-code', 'forwarded-code', 'impossible-code'],
  ['reserved-code', 'out-of-range', 'api-rejects-code'],
  ['out-of-range', 'code-not-number'],
  ['code-not-number', 'code-not-taken'],
  ['reason-too-long', 'reason-without-code'],
  ['code-not-taken', 'reason-without-code'],
  ['api-rejects-code', 'wrong-endpoint'],
  ['api-rejects-code', 'lossy-code'],
  ['impossible-code', 'missed-normal-closure'],
  ['impossible-code', 'lossy-code'],
  ['missed-normal-closure', 'session-ending-code'],
  ['unregistered-code', 'magic-code'],
  ['unregistered-code', 'out-of-range'],
];

/** The ids of the rules that one should know of who reads the page of a rule. */
export function relatedTo(id: string): readonly string[] {
  const others = families.filter(family => family.includes(id)).flat();
  return [...new Set(others)].filter(other => other !== id);
}
