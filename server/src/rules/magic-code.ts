import type { NamedConstant } from '../analysis/analysis.ts';
import { expressionOf } from '../analysis/constants/own-expression.ts';
import type { BareNumber, CodeUse } from '../analysis/code-use.ts';
import { groupedBy } from '../analysis/grouping.ts';
import { remembering, rememberingNames } from '../analysis/remembering.ts';
import { isInRanges } from '../catalogue/range.ts';
import type { Span } from '../span.ts';
import { acceptedByAll } from './sending/accepted-codes.ts';
import { useConstants, type ConstantsInUse, type NamedDigits } from './fixes/use-constant.ts';
import { nameFor } from './named-codes.ts';
import type { CheckedFile, Problem, Rule } from './rule.ts';
import { sideFor, sideOf } from './sending/sides.ts';
import { inOtherFile } from './messages/wording.ts';
import { formatList, t } from '../l10n/text.ts';

/** A bare number stands where the project has a name for it. */
export const magicCode: Rule = {
  id: 'magic-code',
  severity: 'hint',
  summary: 'A code is written as a number although the project has a constant for it.',
  explanation: `Who reads \`4003\` has to know that it means "kicked"; who changes it has to find every place. A project that
has given its codes names says so once, in an enum, a table or constants, and uses them wherever a code is sent or compared.

The names are those of the file, of its imports, and those that other files of the same package export. A name counts where it
is clearly one for close codes: its table is called so (\`CloseCode\`, \`wsStatusCodes\`), it is the registry's own name
(\`GOING_AWAY\`), or the project sends or compares it. Where a private code has two names that mean different things, nothing is
said. Nor is anything said in tests: a test that spells out the number notices when the constant changes, which is what it is for.

An expression is reported once, and so is a \`switch\`: the fix names all the codes in it.`,
  bad: [
    {
      title: 'the file has an enum for its codes',
      source: `
import { WebSocket } from 'ws';
enum CloseCode { GoingAway = 1001, Kicked = 4003 }
const socket = new WebSocket(url);
socket.close(4003);
//           ^^^^ hint[magic-code] 💡: 4003 has a name in this project: \`CloseCode.Kicked\`.
`,
    },
    {
      title: 'a received code is compared with a number',
      source: `
const ABNORMAL_CLOSURE = 1006;
const socket = new WebSocket(url);
socket.onclose = event => {
  if (event.code === 1006) reconnect();
  //                 ^^^^ hint[magic-code] 💡: 1006 has a name in this project: \`ABNORMAL_CLOSURE\`.
};
`,
    },
  ],
  good: [
    {
      title: 'the constant is used',
      source: `
import { WebSocket } from 'ws';
enum CloseCode { GoingAway = 1001, Kicked = 4003 }
new WebSocket(url).close(CloseCode.Kicked);
`,
    },
    {
      title: 'the project has no name for the code',
      source: `
const socket = new WebSocket(url);
socket.close(1000);
`,
    },
    {
      title: 'the constant is something else',
      source: `
const CLOSE_TIMEOUT = 3000;
const socket = new WebSocket(url);
socket.close(3000);
`,
    },
  ],
  whenToTurnOff: `Where people know the codes by their numbers, and the constants are there for others.`,

  check(use, file) {
    if (file.layout?.isTest !== false) return undefined;
    const wholes = new Map((isJudged(use) ? (use.bare ?? []) : []).map(({ together }) => [together.start, together]));
    return Array.from(wholes.values(), whole => problemIn(whole, use, file)).filter(each => each !== undefined);
  },
};

/** Whether a number in the use is one that somebody sends or expects. */
function isJudged({ kind, deliberate }: CodeUse): boolean {
  return kind !== 'not-taken' && kind !== 'declared' && !deliberate;
}

/** What is wrong in all of an expression or a `switch`; it is said of the use that has the first of its numbers. */
function problemIn(whole: Span, use: CodeUse, file: CheckedFile): Problem | undefined {
  const named = namedIn(file)(placeOf(whole, use));
  if (named[0]?.of !== use) return undefined;
  const found = useConstants(named, file);
  return found && problemWith(found, use, file);
}

/** The constant that belongs in the place of a number of a use; undefined where there is none, or the code is wrong there. */
export function constantFor(bare: BareNumber, use: CodeUse, file: CheckedFile): NamedConstant | undefined {
  return isRight(use, bare) ? nameFor(bare, use.certainty, file) : undefined;
}

/** The bare numbers of an expression or `switch` that have a name, and the name. */
const namedIn = remembering((file: CheckedFile) =>
  rememberingNames((place): readonly (NamedDigits & { readonly of: CodeUse })[] =>
    (numbersIn(file.uses).get(place) ?? []).flatMap(({ bare, of }) => {
      const constant = constantFor(bare, of, file);
      return constant ? [{ bare, constant, of }] : [];
    }),
  ),
);

/** The bare numbers of each expression or `switch`, once each, in the order of the text; those that are as certain to be codes. */
const numbersIn = remembering((uses: readonly CodeUse[]) => {
  const all = uses
    .filter(isJudged)
    .flatMap(of => (of.bare ?? []).map(bare => ({ bare, of })))
    .sort((one, other) => one.bare.span.start - other.bare.span.start);
  const byPlace = groupedBy(all, ({ bare, of }) => placeOf(bare.together, of));
  const isFirst = ({ bare }: (typeof all)[number], index: number, numbers: typeof all): boolean =>
    bare.span.start !== numbers[index - 1]?.bare.span.start;
  return new Map(Array.from(byPlace, ([place, numbers]) => [place, numbers.filter(isFirst)]));
});

function placeOf({ start, end }: Span, { certainty }: CodeUse): string {
  return `${certainty} ${start}-${end}`;
}

/** Whether the code may stand there at all: it is no use to have a name for one that may not. */
function isRight(use: CodeUse, { value }: BareNumber): boolean {
  const { kind, apis } = use;
  if (value < 1000 || value > 4999) return false;
  if (kind === 'simulated') return true;
  if (kind === 'received') return apis.length === 0 || apis.some(({ observable }) => isInRanges(observable, value));
  const [meant, own] = [sideFor(value), sideOf(use)];
  const isOther = meant !== undefined && own !== undefined && meant !== own;
  return isInRanges(acceptedByAll(apis), value) && !isOther;
}

function problemWith({ fix, named }: ConstantsInUse, { apis, comparison }: CodeUse, file: CheckedFile): Problem {
  const byCode = new Map(named.map(({ bare, constant }) => [bare.value, constant]));
  const constants = [...new Set(byCode.values())];
  const files = new Set(constants.map(({ declaration }) => declaration.file));
  const [{ bare, constant }] = named;
  const end = comparison?.form === 'case' ? bare.span.end : Math.max(...named.map(each => each.bare.span.end));
  const codes = formatList(shortened([...byCode.keys()].map(String)), 'and');
  const names = formatList(shortened(constants.map(nameOf)), 'and');
  const place = files.size === 1 ? inOtherFile(constant.declaration.file, file.path) : '';
  return {
    span: { start: bare.span.start, end },
    message:
      byCode.size > 1
        ? t`${codes} have names in this project: ${names + place}.`
        : t`${codes} has a name in this project: ${names + place}.`,
    ...(apis[0] && { api: apis[0].id }),
    related: constants
      .slice(0, mostNames)
      .map(each => ({ place: each.declaration, message: t`${nameOf(each)} is declared here` })),
    fixes: [fix],
  };
}

/** How many codes a message can name. */
const mostNames = 3;

function shortened(words: readonly string[]): readonly string[] {
  const rest = words.length - mostNames;
  return rest > 0 ? [...words.slice(0, mostNames), t`${rest} more`] : words;
}

function nameOf(constant: NamedConstant): string {
  return `\`${expressionOf(constant)}\``;
}
