/**
 * Says why a file could not be read or checked, from whatever was thrown: of an error of the file system only the reason,
 * without the code before it and the call and the path after it.
 */
export function describeTrouble(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return 'syscall' in cause ? cause.message.replace(/^[A-Z]+: /, '').replace(/, \w+(?: '.*')?$/s, '') : cause.message;
}
