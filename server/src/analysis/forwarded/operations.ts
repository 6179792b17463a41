import ts from 'typescript';

type Operation = (one: any, other: any) => unknown; // eslint-disable-line @typescript-eslint/no-explicit-any -- what the source says

function add(one: unknown, other: unknown): number | string {
  return typeof one === 'number' && typeof other === 'number' ? one + other : String(one) + String(other);
}

/** What operators make of two known values. */
/* eslint-disable eqeqeq -- the same */
export const operations: ReadonlyMap<ts.SyntaxKind, Operation> = new Map<ts.SyntaxKind, Operation>([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, (one, other) => one === other],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, (one, other) => one !== other],
  [ts.SyntaxKind.EqualsEqualsToken, (one, other) => one == other],
  [ts.SyntaxKind.ExclamationEqualsToken, (one, other) => one != other],
  [ts.SyntaxKind.LessThanToken, (one, other) => one < other],
  [ts.SyntaxKind.LessThanEqualsToken, (one, other) => one <= other],
  [ts.SyntaxKind.GreaterThanToken, (one, other) => one > other],
  [ts.SyntaxKind.GreaterThanEqualsToken, (one, other) => one >= other],
  [ts.SyntaxKind.PlusToken, add],
  [ts.SyntaxKind.MinusToken, (one, other) => one - other],
  [ts.SyntaxKind.AsteriskToken, (one, other) => one * other],
  [ts.SyntaxKind.SlashToken, (one, other) => one / other],
  [ts.SyntaxKind.PercentToken, (one, other) => one % other],
]);
/* eslint-enable */

/** Functions of the language that tell or make a number. */
export const functions: ReadonlyMap<string, (value: unknown) => unknown> = new Map<string, (value: unknown) => unknown>(
  [
    ['Number', Number],
    ['Boolean', Boolean],
    ['String', String],
    ['isNaN', value => Number.isNaN(Number(value))],
    ['Number.isNaN', Number.isNaN],
    ['isFinite', value => Number.isFinite(Number(value))],
    ['Number.isFinite', Number.isFinite],
    ['Number.isInteger', Number.isInteger],
    ['Number.isSafeInteger', Number.isSafeInteger],
    ['parseInt', value => parseInt(String(value), 10)],
    ['Number.parseInt', value => parseInt(String(value), 10)],
    ['Math.abs', value => Math.abs(Number(value))],
    ['Math.ceil', value => Math.ceil(Number(value))],
    ['Math.round', value => Math.round(Number(value))],
    ['Math.floor', value => Math.floor(Number(value))],
    ['Math.trunc', value => Math.trunc(Number(value))],
  ],
);

/** Functions of the language that choose one of several numbers. */
export const choices: ReadonlyMap<string, (...values: number[]) => number> = new Map([
  ['Math.min', Math.min],
  ['Math.max', Math.max],
]);
