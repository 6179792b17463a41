import type { NamedConstant } from '../analysis/analysis.ts';
import type { CodeUse, NumberPlace } from '../analysis/code-use.ts';
import { isMember, rootOf } from '../analysis/constants/own-expression.ts';
import { groupedBy } from '../analysis/grouping.ts';
import { remembering } from '../analysis/remembering.ts';
import { closeCodeOf } from '../catalogue/close-code.ts';
import { findCodes } from '../catalogue/search.ts';
import type { CheckedFile } from './rule.ts';

/**
 * The constant of the project that says what the digits at `bare` mean: one that the file has already, else one that it can
 * import. Undefined where there is none, and where several names are as likely.
 */
export function nameFor(
  bare: NumberPlace,
  certainty: CodeUse['certainty'],
  file: CheckedFile,
): NamedConstant | undefined {
  const { constants, importable } = file;
  if (isDeclaration(bare, file)) return undefined;
  const isFit = (constant: NamedConstant): boolean =>
    isTelling(constant) &&
    fits(constant, bare) &&
    (isItsName(constant) || isMeaningOfTheProject(constant, certainty, file));
  const of = (some: readonly NamedConstant[]) => byValue(some).get(bare.value) ?? [];
  const present = of(constants).filter(constant => isFit(constant) && isVisible(constant, bare, file));
  if (present.length > 0) return bestOf(present, constants, file.path);
  return bestOf(of(importable).filter(isFit), importable, file.path);
}

/** Whether the digits give a constant its value. */
export function isDeclaration({ span }: Pick<NumberPlace, 'span'>, { path, constants }: CheckedFile): boolean {
  return places(constants).has(`${span.start} ${path}`);
}

const byValue = remembering((constants: readonly NamedConstant[]) => groupedBy(constants, ({ value }) => value));

const places = remembering(
  (constants: readonly NamedConstant[]) =>
    new Set(constants.map(({ declaration: { start, file } }) => `${start} ${file}`)),
);

/** Whether TypeScript takes the constant where the digits stand. */
function fits({ isFixed }: NamedConstant, { takes, typeAt }: NumberPlace): boolean {
  return takes === 'number' || (takes === 'plain' && (!isFixed || typeAt !== undefined));
}

/** Whether the constant can be read where the digits stand: it is declared by then, and nothing hides it. */
function isVisible(
  { expression, declaration }: NamedConstant,
  bare: NumberPlace,
  { path, layout }: CheckedFile,
): boolean {
  if (layout?.isHidden(rootOf(expression)) !== false) return false;
  return declaration.file !== path || bare.isDeferred || declaration.end <= bare.span.start;
}

/**
 * Whether the project may have settled on another name than the registry's: of codes that have none there, and in a table
 * of several. Where only names speak for a WebSocket, the number may be something else.
 */
function isMeaningOfTheProject(
  constant: NamedConstant,
  certainty: CodeUse['certainty'],
  { constants, importable }: CheckedFile,
): boolean {
  if (!closeCodeOf(constant.value)) return true;
  if (certainty === 'evidence') return false;
  return !isMember(constant) || sizeIn(constants, constant) + sizeIn(importable, constant) > 1;
}

/** The words that say no more than that something is a close code. */
const empty = /default|initial|last|current|close|closing|web|socket|\bws\b|status|codes?|value|number|[^a-z]/g;

/** Whether the name says which code it is: `closeCode` does not. */
export function isTelling({ expression }: Pick<NamedConstant, 'expression'>): boolean {
  return meaningOf(expression) !== '';
}

function meaningOf(expression: string): string {
  const [name = ''] = /[\w$ -]*(?=\W*$)/.exec(expression) ?? [];
  const words = name.replace(/([a-z])(?=[A-Z])/g, '$1 ').replace(/[_$-]/g, ' ');
  return words.toLowerCase().replace(empty, '');
}

/** Whether the name is one that somebody has for the code: the registry, or another platform. */
const isItsName = remembering(({ expression, value }: NamedConstant): boolean => {
  const meaning = meaningOf(expression);
  return findCodes(meaning).some(
    ({ quality, description: { subject } }) =>
      quality !== 'substring' && subject.from === value && subject.to === value,
  );
});

/** The most telling of some constants for one value; `all` tells how many codes the table of each has. */
function bestOf(
  some: readonly NamedConstant[],
  all: readonly NamedConstant[],
  path: string,
): NamedConstant | undefined {
  const named = some.filter(isItsName);
  const candidates = named.length > 0 ? named : some;
  // Where nobody has settled what a code means, two names for it are two meanings.
  const meanings = new Set(candidates.map(({ expression }) => meaningOf(expression)));
  if (meanings.size > 1 && (named.length === 0 || !closeCodeOf(named[0]?.value ?? 0))) return undefined;
  const size = (constant: NamedConstant): number => sizeIn(all, constant);
  return [...candidates].sort(
    (one, other) =>
      size(other) - size(one) ||
      distance(path, one) - distance(path, other) ||
      one.expression.length - other.expression.length,
  )[0];
}

/** How many of some constants are members of the table that `constant` is a member of. */
function sizeIn(constants: readonly NamedConstant[], constant: NamedConstant): number {
  return byTable(constants).get(tableOf(constant))?.length ?? 0;
}

const byTable = remembering((constants: readonly NamedConstant[]) => groupedBy(constants, tableOf));

function tableOf({ expression, declaration: { file } }: NamedConstant): string {
  return `${file} ${expression.replace(/(?:\.[\w$]+|\[[^\]]*\])$/, '')}`;
}

/** How many folders lie between a file and where a constant is declared. */
function distance(path: string, { declaration: { file } }: NamedConstant): number {
  const one = path.split('/');
  const other = file.split('/');
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return one.length + other.length - 2 * shared;
}
