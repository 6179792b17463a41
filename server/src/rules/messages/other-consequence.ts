import type { OtherGiven, OtherValue } from '../../analysis/code-use.ts';
import type { Api } from '../../apis/api.ts';
import { isInRanges } from '../../catalogue/range.ts';
import { consequenceOfBareClose, consequenceOfCode, sentAnyway } from './consequence.ts';
import { consequenceOf } from './refusal.ts';
import { wireUseOf } from '../sending/sent-code-problem.ts';
import { t } from '../../l10n/text.ts';

/**
 * What happens when an API is given something that is no number: `ws throws TypeError and the socket stays open`. Undefined
 * where one of the things that it can be does no harm.
 */
export function consequenceOfOther(api: Api, { values }: Pick<OtherGiven, 'values'>): string | undefined {
  const consequences = values.map(value => consequenceOfValue(api, value));
  return consequences.includes(undefined) ? undefined : consequences[0];
}

/** Whether an API takes what is given for no code at all. */
export function countsAsMissing(api: Api, { values }: OtherGiven): boolean {
  return values.every(({ kind }) => kind === 'null' && api.otherArguments.null === 'missing');
}

function consequenceOfValue(api: Api, value: OtherValue): string | undefined {
  const conversion = api.otherArguments[value.kind];
  if (typeof conversion === 'object') return consequenceOf(api, conversion);
  switch (conversion) {
    case 'missing':
      // The code that is meant arrives by chance.
      return value.kind === 'null' || value.number === api.bareClose
        ? undefined
        : t`${api.label} takes it for no code, and ${consequenceOfBareClose(api)}`;
    case 'reason':
      return value.kind === 'text' || value.kind === 'null'
        ? undefined
        : t`${api.label} takes it for the reason, and ${consequenceOfBareClose(api)}`;
    case 'unchanged':
      return t`${api.label} hands it on as it is, and the other end is told no number`;
    case 'differs':
      return t`with ${api.label} it depends on the implementation whether it is taken or refused`;
    case 'compared':
      return value.number === 1000 ? consequenceOf(api, api.badCode) : ofNumber(api, value);
    case 'converted':
    case 'rounded':
    case 'cut-off':
      return ofNumber(api, value);
  }
}

/** What an API does that takes what is given for the number that JavaScript makes of it. */
function ofNumber(api: Api, { number: known }: OtherValue): string | undefined {
  if (known === undefined) return undefined;
  const number = Number.isNaN(known) ? 0 : known;
  if (!isInRanges(api.accepts, number)) return consequenceOfCode(api, number);
  if (wireUseOf(number) === 'allowed') return undefined;
  const refusal = api.illegalCode ?? sentAnyway;
  return consequenceOf(api, { ...refusal, outcome: 'rewritten', instead: String(number) });
}
