import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { literalsOf, parsed } from './literals.ts';

/** The fields of rows in the data whose English texts are translated when they are shown. */
const shownFields: ReadonlySet<string> = new Set([
  'meaning',
  'says',
  'conclusion',
  'note',
  'summary',
  'heading',
  'comesUnasked',
  'does',
  'effect',
  'elsewhere',
  'afterwards',
  'instead',
  'because',
  'phrase',
]);
const dataFolders = ['server/src/catalogue', 'server/src/apis'];

/** An English text that the sources make for a person. */
export interface Text {
  /** What translations have it by: the text, with its comment behind a slash where it has one. */
  readonly key: string;
  readonly message: string;
  readonly comment: string;
  /** The first file that has it. */
  readonly file: string;
}

/**
 * The texts of the client and the server in the order of the files, each once: those in calls of `t`, which both
 * vscode.l10n and @vscode/l10n have, and those of the fields of rows that are handed to it. Throws on a `t` of a text that
 * nobody could translate: one that is put together of pieces.
 */
export function textsOf(root: string): readonly Text[] {
  const texts = new Map<string, Text>();
  for (const file of sourcesIn(root)) {
    const source = parsed(path.join(root, file));
    const isData = dataFolders.some(folder => file.startsWith(`${folder}/`));
    const visit = (node: ts.Node): void => {
      for (const { message, comment } of messagesIn(node, isData)) {
        const key = comment === '' ? message : `${message}/${comment}`;
        if (!texts.has(key)) texts.set(key, { key, message, comment, file });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...texts.values()];
}

type Message = Pick<Text, 'message' | 'comment'>;

function messagesIn(node: ts.Node, isData: boolean): readonly Message[] {
  if (ts.isTaggedTemplateExpression(node) && isT(node.tag)) return [plain(templateText(node.template))];
  if (ts.isCallExpression(node) && isT(node.expression)) return messageOf(node);
  const isRow = isData && (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node));
  if (!isRow || !shownFields.has(node.name.getText())) return [];
  const value = ts.isPropertyAssignment(node) ? node.initializer : node.name;
  return literalsOf(value).map(plain);
}

/** Whether a function is the one that makes texts. */
export function isT(callee: ts.Node): boolean {
  return /^(?:l10n\.)?t$/.test(callee.getText());
}

function messageOf(call: ts.CallExpression): readonly Message[] {
  const [first] = call.arguments;
  if (first && ts.isObjectLiteralExpression(first)) {
    const field = (name: string): readonly string[] => {
      const found = first.properties.find(each => each.name?.getText() === name);
      if (!found) return [];
      if (ts.isShorthandPropertyAssignment(found)) return literalsOf(found.name);
      return ts.isPropertyAssignment(found) ? literalsOf(found.initializer) : [];
    };
    const comment = field('comment').join('');
    const hasComment = first.properties.some(each => each.name?.getText() === 'comment');
    if (hasComment && comment === '')
      throw new Error(`${call.getSourceFile().fileName}: no comment in ${call.getText()}`);
    return field('message').map(message => ({ message, comment }));
  }
  if (first && (ts.isTemplateExpression(first) || isSum(first))) {
    throw new Error(`${call.getSourceFile().fileName}: ${call.getText()} is put together of pieces`);
  }
  // What is no literal stands in the rows that it comes from.
  return first ? literalsOf(first).map(plain) : [];
}

function isSum(node: ts.Expression): boolean {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

function templateText(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.head.text + template.templateSpans.map(({ literal }, index) => `{${index}}${literal.text}`).join('');
}

function plain(message: string): Message {
  return { message, comment: '' };
}

function sourcesIn(root: string): readonly string[] {
  return ['server/src', 'client/src'].flatMap(folder =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map(name => path.posix.join(folder, name.replaceAll(path.sep, '/')))
      .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .sort(),
  );
}
