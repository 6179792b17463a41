const noStatus = 1005;

/**
 * What received codes say that may not be sent on: 1005 that the Close frame had no code, 1006 that there was no Close frame;
 * 0 is what some APIs report in the place of 1006. RFC 6455 section 7.4.1.
 */
export function absenceInWords(codes: readonly number[]): string {
  if (codes.every(code => code === noStatus)) return 'no code arrived';
  return codes.includes(noStatus) ? 'no usable code arrived' : 'the connection was lost';
}

/** Whether one of these codes says that the connection was lost. */
export function isLoss(code: number): boolean {
  return code !== noStatus;
}
