import type { OtherGiven } from '../../analysis/code-use.ts';
import { t } from '../../l10n/text.ts';

/** That what a sentence calls `subject` is no close code but something else, if it is known what: `'bye' is a string, not a close code`. */
export function noCloseCode(subject: string, kind: OtherGiven['sort']): string {
  switch (kind) {
    case 'string':
      return t`${subject} is a string, not a close code`;
    case 'boolean':
      return t`${subject} is a boolean, not a close code`;
    case 'bigint':
      return t`${subject} is a bigint, not a close code`;
    case 'function':
      return t`${subject} is a function, not a close code`;
    case 'array':
      return t`${subject} is an array, not a close code`;
    case 'event':
      return t`${subject} is an event, not a close code`;
    case 'error':
      return t`${subject} is an error, not a close code`;
    case 'object':
      return t`${subject} is an object, not a close code`;
    case 'null':
      return subject === 'null' ? t`${subject} is not a close code` : t`${subject} is null, not a close code`;
    case undefined:
      return t`${subject} is not a close code`;
  }
}
