import type { NamedConstant } from '../analysis/analysis.ts';
import type { BareNumber, CodeUse } from '../analysis/code-use.ts';
import { isInRanges } from '../catalogue/range.ts';
import { acceptedByAll } from './sending/accepted-codes.ts';
import { useConstant } from './fixes/use-constant.ts';
import { nameFor } from './named-codes.ts';
import type { CheckedFile, Problem, Rule } from './rule.ts';
import { sideFor, sideOf } from './sending/sides.ts';
import { inOtherFile } from './messages/wording.ts';

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
said. Nor is anything said in tests: a test that spells out the number notices when the constant changes, which is what it is for.`,
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
    if (use.kind === 'not-taken' || use.kind === 'declared' || file.layout?.isTest !== false) return undefined;
    return use.bare
      ?.filter(bare => isRight(use, bare))
      .flatMap(bare => {
        const constant = nameFor(bare, use.certainty, file);
        const problem = constant && problemWith(use, bare, constant, file);
        return problem ? [problem] : [];
      });
  },
};

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

function problemWith(
  { apis }: CodeUse,
  bare: BareNumber,
  constant: NamedConstant,
  file: CheckedFile,
): Problem | undefined {
  const fix = useConstant(constant, bare, file);
  if (!fix) return undefined;
  const { declaration, expression } = constant;
  const name = `\`${expression.replace(/^(?:module\.)?exports\./, '')}\``;
  return {
    span: bare.span,
    message: `${bare.value} has a name in this project: ${name}${inOtherFile(declaration.file, file.path)}.`,
    ...(apis[0] && { api: apis[0].id }),
    related: [{ place: declaration, message: `${name} is declared here` }],
    fixes: [fix],
  };
}
