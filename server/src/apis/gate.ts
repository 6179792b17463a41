/** Whether a file can contain a close code at all: a cheap look that keeps all other files away from the parser. */
export function passesGate(text: string): boolean {
  return /socket|\bwss?\b|closeCode|CloseEvent|\bclose\b[\s\])'"`?.]*\(\s*[^\s)]|\b10[01]\d\b/i.test(text);
}
