import ts from 'typescript';
import { moduleInRegistry } from '../../apis/registry-names.ts';
import type { Protocol } from '../../catalogue/protocols/protocol.ts';
import { protocols } from '../../catalogue/protocols/protocols.ts';
import type { ProtocolReason } from './assumed-protocols.ts';
import { isMemberAccess, memberName, walk } from '../expressions.ts';
import { specifiersOf } from '../program/micro-program.ts';
import { surroundingsAt } from '../comments/surroundings.ts';
import { patternOf, roughPatternOf } from './text-patterns.ts';

/** A protocol that a source speaks, and what in it says so. */
export interface ProtocolInSource {
  readonly protocol: Protocol;
  readonly because: Extract<ProtocolReason, { readonly kind: 'import' | 'mention' }>;
}

/** What a source says of the protocols that it speaks. */
export interface ProtocolsInSource {
  /** Those whose packages it imports or that it names, in the order of the catalogue. */
  readonly found: readonly ProtocolInSource[];
  /** Whether it also speaks of connections of another kind: it serves some, or has the address of another host. */
  isElsewhere(protocol: Protocol): boolean;
}

const patterns = new Map(
  protocols.map(({ id, packages, clients = [], mentions }) => [
    id,
    { imports: patternOf(packages), clients: patternOf(clients), mentions: patternOf(mentions) },
  ]),
);
/** A file without any of these in it is not looked at any further. */
const anyName = roughPatternOf(protocols.flatMap(({ packages, mentions }) => [...packages, ...mentions]));
const anyAddress = /wss?:\/\//;
/** A server of WebSockets, by the names that servers have. */
const serving = /\bWebSocketServer\b|\bWebSocket\.Server\b|\bupgradeWebSocket\b|\bWebSocketPair\b|\bBun\.serve\b/g;

const known = new WeakMap<ts.SourceFile, ProtocolsInSource>();

/** What the imports and the literals of `file` say; comments do not count. */
export function protocolsInSource(file: ts.SourceFile): ProtocolsInSource {
  const before = known.get(file);
  if (before) return before;
  const answer = look(file);
  known.set(file, answer);
  return answer;
}

function look(file: ts.SourceFile): ProtocolsInSource {
  const { text } = file;
  const isNamed = anyName.test(text);
  const { specifiers, mentioned, hosts } = isNamed || anyAddress.test(text) ? literalsOf(file) : nothing;
  let isServer: boolean | undefined;
  const serves = (): boolean => (isServer ??= isServing(file));
  const imported = isNamed ? [...specifiersOf(file), ...specifiers] : [];
  return {
    found: protocols.flatMap((protocol): readonly ProtocolInSource[] => {
      const { imports, clients, mentions } = patterns.get(protocol.id) ?? {};
      const specifiers = imports ? imported.filter(each => isOf(imports, each)) : [];
      const mention = mentions && mentioned.find(each => mentions.test(each));
      const [specifier] = specifiers;
      if (specifier !== undefined) {
        const opensItself = mention === undefined && clients && specifiers.every(each => isOf(clients, each));
        return [{ protocol, because: { kind: 'import', specifier, ...(opensItself && { opensItself }) } }];
      }
      return mention === undefined ? [] : [{ protocol, because: { kind: 'mention', text: mention } }];
    }),
    isElsewhere({ id }) {
      const own = patterns.get(id)?.mentions;
      const isOwn = (forms: readonly string[]): boolean => forms.some(each => own?.test(each));
      // What is put together may be anywhere; beside the protocol's own address it is somewhere else.
      const isSaid = hosts.some(isOwn);
      return serves() || hosts.some(forms => !isOwn(forms) && (isSaid || isWrittenOut(forms)));
    },
  };
}

/** Whether the code of a file, and not only a comment or a text, names a server of WebSockets. */
function isServing(file: ts.SourceFile): boolean {
  return [...file.text.matchAll(serving)].some(({ index }) => surroundingsAt(file, index + 1).kind === 'code');
}

/** Whether a specifier leads into a package that `packages` matches: `graphql-ws/use/ws` into `graphql-ws`. */
function isOf(packages: RegExp, specifier: string): boolean {
  const module = moduleInRegistry(specifier) ?? specifier;
  const pieces = module.split('/');
  return pieces.some((_, index) => packages.test(pieces.slice(0, index + 1).join('/')));
}

interface Literals {
  /** What `require` and `import` are called with. */
  readonly specifiers: readonly string[];
  /** The other texts, piece by piece, and the hosts of the addresses among them. */
  readonly mentioned: readonly string[];
  /** The hosts of the addresses of WebSockets, each with and without its port. */
  readonly hosts: readonly (readonly string[])[];
}

const nothing: Literals = { specifiers: [], mentioned: [], hosts: [] };

function literalsOf(file: ts.SourceFile): Literals {
  const specifiers: string[] = [];
  const mentioned: string[] = [];
  const hosts: (readonly string[])[] = [];
  walk(file, node => {
    const text = textOf(node);
    if (text === undefined || !(anyName.test(text) || anyAddress.test(text))) return true;
    const place = placeOf(node);
    if (place === 'module') specifiers.push(text);
    if (place !== 'text') return true;
    for (const piece of text.split(/[\s,]+/)) {
      const forms = hostsIn(piece);
      mentioned.push(piece, ...forms);
      if (anyAddress.test(piece)) hosts.push(forms);
    }
    return true;
  });
  return { specifiers, mentioned, hosts };
}

/** The text of a literal; `*` stands where a template has an expression. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('');
}

/** Whether a literal names a module, speaks for itself, or names a module to somebody who does something else with it. */
function placeOf({ parent }: ts.Node): 'module' | 'text' | 'neither' {
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isExternalModuleReference(parent)) {
    return 'module';
  }
  if (ts.isModuleDeclaration(parent) || ts.isLiteralTypeNode(parent)) return 'neither';
  if (!ts.isCallExpression(parent)) return 'text';
  const { expression } = parent;
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return 'module';
  if (ts.isIdentifier(expression) && expression.text === 'require') return 'module';
  // `vi.mock('graphql-ws')`, `require.resolve('graphql-ws')`
  return isMemberAccess(expression) && /mock|resolve|actual/i.test(memberName(expression) ?? '') ? 'neither' : 'text';
}

function isWrittenOut(forms: readonly string[]): boolean {
  return forms.some(each => /^[^*]+$/.test(each));
}

/** The host of an address, with its port and without: `wss://gateway.discord.gg/?v=10`, `gateway.discord.gg/?v=10`. */
function hostsIn(piece: string): readonly string[] {
  const [, host = '', port = ''] = /^(?:[\w*]+:\/\/)?(?:[^@/?#]*@)?([^/:?#@]+)(:[\d*]+)?(?=[/?#]|$)/.exec(piece) ?? [];
  return [...new Set([host, host + port])].filter(each => each !== '');
}
