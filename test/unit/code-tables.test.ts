import assert from 'node:assert/strict';
import path from 'node:path';
import ts from 'typescript';
import { findingsOf, refactoringsAt, type TextEdit } from '../../server/src/core.ts';
import { analysisOf, applied } from './fixture.ts';
import { fixtureOf } from './fixture-files.ts';

/*
 * What the fixes of magic-code and the refactorings leave behind, as TypeScript sees it: every one by itself, and all of them
 * one after the other.
 */

const table = (declaration: string): string => `\n//- file: /src/close-codes.ts\n${declaration}\n`;
const tables: Readonly<Record<string, string>> = {
  'an enum': 'export enum CloseCode { NormalClosure = 1000, GoingAway = 1001, AbnormalClosure = 1006, Kicked = 4003 }',
  'a const enum':
    'export const enum CloseCode { NormalClosure = 1000, GoingAway = 1001, AbnormalClosure = 1006, Kicked = 4003 }',
  'a table as const':
    'export const CloseCode = { NormalClosure: 1000, GoingAway: 1001, AbnormalClosure: 1006, Kicked: 4003 } as const;\nexport type CloseCode = (typeof CloseCode)[keyof typeof CloseCode];',
  'a frozen table':
    'export const CloseCode = Object.freeze({ NormalClosure: 1000, GoingAway: 1001, AbnormalClosure: 1006, Kicked: 4003 });',
  'a plain table':
    'const CloseCode = { NormalClosure: 1000, GoingAway: 1001, AbnormalClosure: 1006, Kicked: 4003 };\nexport default CloseCode;',
  'a table that satisfies':
    'export const CloseCode = { NormalClosure: 1000, GoingAway: 1001, AbnormalClosure: 1006, Kicked: 4003 } satisfies Record<string, number>;',
  constants:
    'export const NORMAL_CLOSURE = 1000;\nexport const GOING_AWAY = 1001;\nexport const ABNORMAL_CLOSURE = 1006;\nexport const CLOSE_KICKED = 4003;',
  'constants as const':
    'export const NORMAL_CLOSURE = 1000 as const, GOING_AWAY = 1001 as const, ABNORMAL_CLOSURE: 1006 = 1006, CLOSE_KICKED: number = 4003;',
  'a class':
    'export class CloseCode { static readonly NormalClosure = 1000; static readonly GoingAway = 1001; static readonly AbnormalClosure = 1006; static readonly Kicked = 4003 }',
};

const uses = `
const socket = new WebSocket('wss://example.com');
const retried = new Set([1000, 4003]);
export function leave(isKicked: boolean, code?: number) {
  socket.close(isKicked ? 4003 : 1000, 'bye');
  socket.close(code ?? 4003);
  socket.close(code || 1000);
  return new CloseEvent('close', { code: 1006 });
}
socket.onclose = event => {
  const { code } = event;
  if (code === 1000 || code === 1001) return;
  if ([1000, 1001].includes(code)) return;
  if (retried.has(code) || new Set<number>([4003]).has(code)) return;
  if (event.code !== 1006 && 4003 !== event.code) console.log(code);
  switch (code) {
    case 1006:
    case 4003: {
      const again: number = code;
      console.log(again, code === 4003);
      break;
    }
    case 1001:
      break;
    default:
      console.log(code > 1000 ? 'x' : 'y');
  }
};
function kick(other: WebSocket, code: 1000 | 4003) { other.close(code); }
kick(socket, 4003);
function drop(other: WebSocket, code = 1000) { other.close(code); }
drop(socket, 4003);
class Connection {
  options = { code: 1000, reason: '' };
  constructor(private readonly inner: WebSocket) {}
  end(options: { code: number; reason?: string } = { code: 1000 }) { this.inner.close(options.code, options.reason); }
  stop() { this.end({ code: 4003 }); this.options.code = 4003; this.end(this.options); }
}
new Connection(socket).stop();
type Code = 1000 | 1001;
declare const given: Code;
if (given === 1000) socket.close(given);
const endings: number[] = [1000, 4003];
endings.forEach(each => socket.close(each));
`;

const heads: Readonly<Record<string, string>> = {
  'no imports': '',
  'another import': `import { log } from './log';\nlog();`,
  'an import with an ending': `import { log } from './log.js';\nlog();`,
  'an import of types': `import type { Other } from './close-codes';\nlet other: Other;`,
  'a name that is taken': `const CloseCode = 1, GOING_AWAY = 2; console.log(CloseCode, GOING_AWAY);`,
  'a name that is hidden': `export function f(CloseCode: string, ABNORMAL_CLOSURE: string) { new WebSocket('').onclose = e => console.log(e.code === 1006, CloseCode, ABNORMAL_CLOSURE); }`,
  'its own import': `import * as codes from './close-codes'; console.log(codes);`,
};

suite('tables of codes, as TypeScript sees them', () => {
  for (const [kind, declaration] of Object.entries(tables)) {
    test(`fixes with ${kind}`, async () => {
      // How it is imported is the same for all.
      const some = kind === 'an enum' ? heads : { 'no imports': '' };
      for (const [name, head] of Object.entries(some)) {
        await staysRight(
          `//- file: src/a.ts\n${head}\n${uses}${table(declaration + '\nexport interface Other { a: 1 }').replace('/src', 'src')}//- file: src/log.ts\nexport function log() {}\n`,
          async files => {
            const analysis = await analysisOf({ ...fixtureOf(''), files }, '/src/a.ts', files.get('/src/a.ts')!);
            return findingsOf(analysis)
              .filter(({ rule }) => rule === 'magic-code')
              .flatMap(({ fixes }) => fixes.map(({ edits }) => edits));
          },
          `${kind}, ${name}`,
        );
      }
    }).timeout(60_000);
  }

  test('refactorings', async () => {
    for (const [name, head] of Object.entries(heads)) {
      const at = async (files: ReadonlyMap<string, string>): Promise<readonly (readonly TextEdit[])[]> => {
        const text = files.get('/src/a.ts')!;
        const analysis = await analysisOf({ ...fixtureOf(''), files }, '/src/a.ts', text);
        return refactoringsAt(analysis, { start: 0, end: text.length }, [], [1011, 4001]).map(({ edits }) => edits);
      };
      await staysRight(
        `//- file: src/a.ts\n${head}\n${uses}${table('export interface Other { a: 1 }').replace('/src', 'src')}//- file: src/log.ts\nexport function log() {}\n`,
        at,
        name,
      );
    }
  }).timeout(60_000);
});

/** What there is of the DOM here: all of it would take TypeScript ten times as long. */
const dom = `
declare const console: { log(...data: any[]): void };
interface CloseEvent { readonly code: number; readonly reason: string }
declare const CloseEvent: new (type: string, init?: { code?: number; reason?: string }) => CloseEvent;
interface WebSocket { onclose: ((this: WebSocket, event: CloseEvent) => any) | null; close(code?: number, reason?: string): void }
declare const WebSocket: new (url: string) => WebSocket;
`;

type Files = ReadonlyMap<string, string>;

/** Makes the first changes by themselves, and then all, one after the other: no error comes with any. */
async function staysRight(
  source: string,
  changesIn: (files: Files) => Promise<readonly (readonly TextEdit[])[]>,
  name: string,
): Promise<void> {
  let { files } = fixtureOf(source);
  const before = errorsIn(files);
  const changes = await changesIn(files);
  assert.ok(changes.length > 0, `${name}: something is offered`);
  const after = (edits: readonly TextEdit[]): Files =>
    new Map([...files, ['/src/a.ts', applied(edits, files.get('/src/a.ts')!)]]);
  for (const each of changes.slice(0, 2)) assert.deepEqual(errorsIn(after(each)), before, name);
  for (let [first] = changes; first; [first] = await changesIn(files)) files = after(first);
  assert.deepEqual(errorsIn(files), before, `${name}:\n${files.get('/src/a.ts')}`);
}

const libraryFolder = path.resolve('node_modules/typescript/lib').replaceAll(path.sep, '/');
const parsed = new Map<string, ts.SourceFile | undefined>();

function errorsIn(project: Files): readonly string[] {
  const files = new Map([...project, ['/dom.d.ts', dom]]);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    lib: ['lib.es2022.d.ts'],
    types: [],
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    verbatimModuleSyntax: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
  };
  const library = (name: string): ts.SourceFile | undefined => {
    if (!parsed.has(name)) {
      const text = ts.sys.readFile(name);
      parsed.set(name, text === undefined ? undefined : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022));
    }
    return parsed.get(name);
  };
  const host: ts.CompilerHost = {
    fileExists: name => files.has(name),
    readFile: name => files.get(name),
    getSourceFile: name => {
      const text = files.get(name);
      return text === undefined ? library(name) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    },
    getDefaultLibFileName: () => `${libraryFolder}/lib.es2022.d.ts`,
    getDefaultLibLocation: () => libraryFolder,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: name => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => undefined,
  };
  const program = ts.createProgram({ rootNames: [...files.keys()], options, host });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    .sort();
}
