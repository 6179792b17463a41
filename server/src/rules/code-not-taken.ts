import type { CloseCall, CodeUse } from '../analysis/code-use.ts';
import type { MethodWithoutCode } from '../apis/api.ts';
import { isInRanges } from '../catalogue/range.ts';
import { acceptedByAll } from './sending/accepted-codes.ts';
import { callOtherMethod } from './fixes/call-other-method.ts';
import type { CheckedFile, Fix, Rule } from './rule.ts';
import { paragraph, t } from '../l10n/text.ts';

/** A code is given to a method that takes none. */
export const codeNotTaken: Rule = {
  id: 'code-not-taken',
  severity: 'warning',
  summary: 'A code is given to a method that takes none.',
  explanation: `Some methods end a connection without a Close frame, so they have no use for a code: \`terminate()\` of \`ws\` and
Bun, and \`close()\` of uWebSockets.js, whose method for closing with a code is \`end()\`. The other end sees 1006 whatever they are
given, and nothing says so.`,
  bad: [
    {
      title: 'terminate sends nothing',
      source: `
import { WebSocket } from 'ws';
new WebSocket(url).terminate(1001);
//                           ^^^^ warning[code-not-taken] 💡: terminate() takes no code: it ends the connection without a Close frame
`,
    },
    {
      title: 'uWebSockets.js closes with end()',
      source: `
import { App } from 'uWebSockets.js';
App().ws('/*', {
  message: socket => socket.close(4001),
//                                ^^^^ warning[code-not-taken] 💡: Call end(), which takes one.
});
`,
    },
  ],
  good: [
    {
      title: 'the method that takes a code',
      source: `
import { App } from 'uWebSockets.js';
App().ws('/*', { message: socket => socket.end(4001, 'no') });
`,
    },
    {
      title: 'no code',
      source: `
import { WebSocket } from 'ws';
new WebSocket(url).terminate();
`,
    },
  ],
  whenToTurnOff: `Never: the code does nothing there.`,
  inApi: ({ codeless = {} }) =>
    Object.entries(codeless)
      .map(([name, { does }]) => t(does, `\`${name}()\``))
      .join('; ') || undefined,

  check(use, file) {
    const [api] = use.apis;
    if (use.kind !== 'not-taken' || !api) return undefined;
    const name = methodName(use.call, file.text);
    const method = name === undefined ? undefined : api.codeless?.[name];
    return {
      span: use.span,
      message: messageFor(use, name, method),
      api: api.id,
      related: [],
      fixes: use.call && method ? fixesFor(use, use.call, method, file) : [],
    };
  },
};

function messageFor(use: CodeUse, name: string | undefined, method: MethodWithoutCode | undefined): string {
  if (name === undefined || !method) return t('This ends up in a method that takes no code. Leave it out.');
  const it = t({ message: 'it', comment: ['a method: “terminate() takes no code: it ends the connection.”'] });
  return paragraph([t`${name}() takes no code: ${t(method.does, it)}.`, adviceFor(use, name, method)]);
}

function adviceFor(use: CodeUse, name: string, { sibling, elsewhere }: MethodWithoutCode): string {
  if (elsewhere !== undefined) return t`Leave it out; ${t(elsewhere)} takes one.`;
  if (sibling === undefined || !isSendable(use)) return t('Leave it out.');
  return isMistaken(name)
    ? t`Call ${sibling}(), which takes one.`
    : t`Leave it out, or call ${sibling}(), which takes one.`;
}

/** Whether the name is the one of the method that takes a code elsewhere, so that it is clear what was meant. */
function isMistaken(name: string): boolean {
  return name === 'close';
}

function isSendable({ values, apis }: CodeUse): boolean {
  return values.every(({ value }) => isInRanges(acceptedByAll(apis), value));
}

/** The name of the method that is called. */
function methodName(call: CloseCall | undefined, text: string): string | undefined {
  return call && /[\w$]+/.exec(text.slice(call.method.start, call.method.end))?.[0];
}

function fixesFor(
  use: CodeUse,
  call: CloseCall,
  { sibling, takesCallback }: MethodWithoutCode,
  file: CheckedFile,
): readonly Fix[] {
  const isOther = sibling !== undefined && isSendable(use);
  const isClear = isOther && isMistaken(methodName(call, file.text) ?? '');
  const callback = takesCallback && callbackBehind(use, call, file.text);
  const edits = [{ span: call.arguments, newText: callback ?? '' }];
  const drop: Fix = { title: t('Leave the code out'), edits, preferred: !isClear };
  if (!isOther) return [drop];
  const other = callOtherMethod(use, call, sibling, file, isClear);
  return isClear ? [other, drop] : [drop, other];
}

/** What is given after the code, where that is no text: it can be the function that the method takes. */
function callbackBehind({ span }: CodeUse, call: CloseCall, text: string): string | undefined {
  const [, rest = ''] = /^\s*,\s*([^]*?)[\s,]*$/.exec(text.slice(span.end, call.arguments.end)) ?? [];
  return /^['"`]/.test(rest) ? undefined : rest;
}
