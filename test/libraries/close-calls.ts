import type { Api, Conversion, OtherArgument, Refusal } from '../../server/src/apis/api.ts';
import { isInRanges } from '../../server/src/catalogue/range.ts';

/** One way to call an API's method, and what its row says of it. */
export interface CloseCall {
  /** The arguments as source, code first, whatever the API's own order or shape is; empty for a bare call. */
  readonly source: string;
  readonly code: unknown;
  readonly reason?: string;
}

/*
 * What comes of a call is told in words, so that a difference can be read:
 * - `sends 1000`: the peer gets a Close frame with that code, in APIs without a network: the event has it;
 * - `sends none`: it gets a Close frame without a code;
 * - `sends 4000 with 3 bytes`: with a reason of that length; `any` where it is not known;
 * - `nothing`: the connection stays as it is, or ends without a Close frame;
 * - `throws NAME`, `rejects NAME`.
 */

/** Codes on both sides of every border of every range, arguments that are no integers, none at all, and reasons. */
export const closeCalls: readonly CloseCall[] = [
  ...[0, 1, 999, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016],
  ...[1999, 2000, 2999, 3000, 3999, 4000, 4999, 5000, 65535, 65536, 70000, -1],
].map((code): CloseCall => ({ source: String(code), code }));

/** Arguments that are no integers, by their kind. */
const otherArguments: Readonly<Record<OtherArgument, readonly [source: string, value: unknown]>> = {
  fraction: ['1000.5', 1000.5],
  NaN: ['NaN', NaN],
  numericText: ["'1000'", '1000'],
  text: ["'abc'", 'abc'],
  null: ['null', null],
  boolean: ['true', true],
  object: ['{}', {}],
  bigint: ['1000n', 1000n],
};

/** Every call that is tried, each with a pattern for what its row says of it. */
export function expectations(api: Api): readonly (CloseCall & { readonly expected: RegExp })[] {
  const others = Object.entries(otherArguments) as [OtherArgument, readonly [string, unknown]][];
  return [
    ...closeCalls.map(call => ({ ...call, expected: afterCode(api, call.code as number) })),
    ...others.map(([kind, [source, code]]) => ({
      source,
      code,
      expected: afterConversion(api, api.otherArguments[kind], code),
    })),
    { source: '', code: undefined, expected: afterBareClose(api) },
    { source: 'undefined', code: undefined, expected: afterBareClose(api) },
    ...reasonCalls(api),
  ];
}

function reasonCalls(api: Api): (CloseCall & { readonly expected: RegExp })[] {
  const { maximumBytes, tooLong, withoutCode } = api.reason;
  const longest = 'a'.repeat(maximumBytes);
  const bare = api.bareClose === 'empty' ? 1000 : api.bareClose;
  return [
    {
      source: `4000, 'a'.repeat(${maximumBytes})`,
      code: 4000,
      reason: longest,
      expected: new RegExp(`^sends 4000 with (${maximumBytes}|any) bytes$`),
    },
    {
      source: `4000, 'a'.repeat(${maximumBytes + 1})`,
      code: 4000,
      reason: `${longest}a`,
      expected: tooLong
        ? afterLongReason(tooLong, maximumBytes)
        : new RegExp(`^sends 4000 with (${maximumBytes + 1}|any) bytes$`),
    },
    {
      source: "undefined, 'bye'",
      code: undefined,
      reason: 'bye',
      expected:
        withoutCode === 'not-portable'
          ? /./
          : withoutCode === 'sent'
            ? new RegExp(`^sends ${bare} with (3|any) bytes$`)
            : withoutCode === 'ignored'
              ? new RegExp(`^sends ${api.bareClose === 'empty' ? 'none' : api.bareClose}( with (?!3 ).* bytes)?$`)
              : afterRefusal(withoutCode, NaN),
    },
  ];
}

function afterCode(api: Api, code: number): RegExp {
  if (isInRanges(api.accepts, code))
    return afterRefusal(api.illegalCode ?? { outcome: 'sent-anyway', afterwards: '' }, code);
  const exception = api.badCodeExceptions?.find(({ codes }) => isInRanges(codes, code));
  return afterRefusal(exception ?? api.badCode, code);
}

function afterConversion(api: Api, conversion: Conversion, value: unknown): RegExp {
  switch (conversion) {
    case 'differs':
    case 'unchanged':
      return /./;
    case 'missing':
    case 'reason':
      return afterBareClose(api);
    case 'compared':
      return afterCode(api, NaN);
    case 'converted':
      return afterCode(api, Math.round(Number(value)) || 0);
    case 'rounded':
      return afterCode(api, 2 * Math.round(Number(value) / 2));
    case 'cut-off':
      return afterCode(api, Math.trunc(Number(value)));
    default:
      return afterRefusal(conversion, NaN);
  }
}

function afterBareClose({ bareClose }: Api): RegExp {
  return new RegExp(`^sends ${bareClose === 'empty' ? 'none' : bareClose}( with .* bytes)?$`);
}

function afterLongReason({ outcome, error = '.+' }: Refusal, maximumBytes: number): RegExp {
  if (outcome === 'truncated') return new RegExp(`^sends 4000 with ${maximumBytes} bytes$`);
  if (outcome === 'sent-anyway') return new RegExp(`^sends 4000 with (${maximumBytes + 1}|any) bytes$`);
  return afterRefusal({ outcome, error, afterwards: '' }, 4000);
}

/** A row without the name of an error leaves the name open: that of a wrapper is its socket's. */
function afterRefusal({ outcome, error = '.+' }: Refusal, code: number): RegExp {
  switch (outcome) {
    case 'throws':
    case 'rejects':
      return new RegExp(`^${outcome} ${error}$`);
    case 'throws-later':
    case 'ignored':
      return /^nothing$/;
    case 'sent-anyway':
      return new RegExp(`^sends ${code}$`);
    case 'truncated':
    case 'rewritten':
      return new RegExp(`^(?!sends ${code}\\b)(sends|nothing)`);
  }
}
