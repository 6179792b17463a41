import { t } from '../../l10n/text.ts';

const noStatus = 1005;
const subordinate = ['A clause that goes on after “that” or “when”'];

/**
 * What received codes say that may not be sent on: 1005 that the Close frame had no code, 1006 that there was no Close frame;
 * 0 is what some APIs report in the place of 1006. RFC 6455 section 7.4.1.
 */
export function absenceInWords(codes: readonly number[]): string {
  if (codes.every(code => code === noStatus)) return t({ message: 'no code arrived', comment: subordinate });
  return codes.includes(noStatus)
    ? t({ message: 'no usable code arrived', comment: subordinate })
    : t({ message: 'the connection was lost', comment: subordinate });
}

/** Whether one of these codes says that the connection was lost. */
export function isLoss(code: number): boolean {
  return code !== noStatus;
}
