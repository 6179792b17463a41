import ts from 'typescript';
import type { Span } from '../../span.ts';
import { nodesNamed } from '../identifiers.ts';
import { moduleImportsOf, type ModuleImport } from './module-imports.ts';
import { isJavaScript } from '../languages.ts';
import type { MicroProgram } from '../program/micro-program.ts';
import { isTestFile } from '../assumed/test-files.ts';
import { rememberingNames } from '../remembering.ts';
import { spanOf } from '../spans.ts';

/** How a file is put together, for whoever adds a name to it. */
export interface FileLayout {
  /** How it takes from other files, or gives to them. `script`: it does neither. */
  readonly modules: 'import' | 'require' | 'script';
  readonly hasExports: boolean;
  readonly isTypeScript: boolean;
  /** Whether it is there to test others. */
  readonly isTest: boolean;
  readonly imports: readonly ModuleImport[];
  /** The offset where a declaration that all of the file can use begins: behind the imports, or what stands in their place. */
  readonly declarationsAt: number;
  /** Whether a statement stands right before `declarationsAt`: then a new one begins on the next line. */
  readonly isBehindStatement: boolean;
  readonly quote: "'" | '"';
  /** `;`, or nothing where statements end without. */
  readonly semicolon: ';' | '';
  readonly lineEnd: '\n' | '\r\n';
  /** One step of indentation. */
  readonly step: string;
  /** How far the statements of the file are indented. */
  readonly margin: string;
  /** Where a name stands in the file, as an identifier or a text; empty: it is free. */
  placesOf(name: string): readonly Span[];
  /** Whether something inside a function or block is declared under the name, which hides the file's own. */
  isHidden(name: string): boolean;
}

/** Reads the layout of the file that the program is about. */
export function fileLayoutOf(program: MicroProgram): FileLayout {
  const { file } = program;
  const { text, statements } = file;
  const imports = moduleImportsOf(program);
  const isModule = statements.some(
    each =>
      ts.isImportDeclaration(each) || ts.isExportDeclaration(each) || ts.isExportAssignment(each) || isExported(each),
  );
  const isCommon = statements.some(isRequiring) || /\bmodule\.exports\b|\bexports\.\w+\s*=/.test(text);
  const first = statements.find(each => !ts.isExpressionStatement(each) || !ts.isStringLiteral(each.expression));
  const start = first?.getStart(file) ?? 0;
  return {
    modules: isModule ? 'import' : isCommon ? 'require' : 'script',
    hasExports: statements.some(isExported) || statements.some(ts.isExportDeclaration),
    isTypeScript: !isJavaScript(file),
    isTest: isTestFile(file),
    imports,
    ...beginning(file),
    quote: quoteOf(text),
    semicolon: endsWithSemicolons(file) ? ';' : '',
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
    step: /\n(\t+)\S/.test(text) ? '\t' : stepOf(file),
    margin: /[ \t]*$/.exec(text.slice(0, start))?.[0] ?? '',
    placesOf: name => nodesNamed(file, name).map(each => spanOf(each)),
    isHidden: rememberingNames(name => nodesNamed(file, name).some(isInnerDeclaration)),
  };
}

/** `const ws = require('ws')` */
export function isRequire({ initializer }: ts.VariableDeclaration): boolean {
  return (
    initializer !== undefined &&
    ts.isCallExpression(initializer) &&
    ts.isIdentifier(initializer.expression) &&
    initializer.expression.text === 'require'
  );
}

function isRequiring(statement: ts.Statement): boolean {
  return ts.isVariableStatement(statement) && statement.declarationList.declarations.some(isRequire);
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)
  );
}

/** Behind the imports that the file begins with; where there are none, before the first statement and its comments. */
function beginning(file: ts.SourceFile): Pick<FileLayout, 'declarationsAt' | 'isBehindStatement'> {
  let last: ts.Statement | undefined;
  for (const statement of file.statements) {
    const isProse = ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression);
    if (
      !isProse &&
      !ts.isImportDeclaration(statement) &&
      !ts.isImportEqualsDeclaration(statement) &&
      !isRequiring(statement)
    )
      break;
    last = statement;
  }
  if (last) {
    // A comment behind an import belongs to it.
    const rest = /^[ \t]*(?:\/\/[^\n\r]*)?/.exec(file.text.slice(last.end))?.[0] ?? '';
    return { declarationsAt: last.end + rest.trimEnd().length, isBehindStatement: true };
  }
  const [first] = file.statements;
  const start = first?.getStart(file) ?? file.text.length;
  const comments = ts.getLeadingCommentRanges(file.text, first?.getFullStart() ?? 0) ?? [];
  let at = start;
  for (const { pos, end } of [...comments].reverse()) {
    const isApart = /\n\s*\n/.test(file.text.slice(end, at).replaceAll('\r', ''));
    if (isApart || /^\/[/*]\s*(?:@ts-|closewise-disable\b|eslint-)|^\/\/\/\s*</.test(file.text.slice(pos, end))) break;
    at = pos;
  }
  return { declarationsAt: at, isBehindStatement: false };
}

function quoteOf(text: string): "'" | '"' {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const single = count(/\bfrom '|\brequire\('|\bimport '/g) * 10 + count(/'[^'"\n]*'/g);
  const double = count(/\bfrom "|\brequire\("|\bimport "/g) * 10 + count(/"[^'"\n]*"/g);
  return double > single ? '"' : "'";
}

function endsWithSemicolons({ statements, text }: ts.SourceFile): boolean {
  const ending = statements.filter(
    each => ts.isImportDeclaration(each) || ts.isVariableStatement(each) || ts.isExpressionStatement(each),
  );
  const without = ending.filter(({ end }) => text.charAt(end - 1) !== ';').length;
  return ending.length === 0 || without * 2 <= ending.length;
}

/** The indentation of what stands one deep in the file. */
function stepOf(file: ts.SourceFile): string {
  const starts = file.text.match(/^[ ]+(?=[^\s*])/gm) ?? [];
  const widths = [...new Set(starts.map(({ length }) => length))].sort((one, other) => one - other);
  const [least = 2, next] = widths;
  const first = file.statements[0];
  const margin = first ? (/[ ]*$/.exec(file.text.slice(0, first.getStart(file)))?.[0].length ?? 0) : 0;
  const width = margin > 0 && next !== undefined ? (widths.find(each => each > margin) ?? margin + 2) - margin : least;
  return ' '.repeat(width > 8 ? 2 : width);
}

function isInnerDeclaration(node: ts.Node): boolean {
  const { parent } = node;
  const isName =
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isClassDeclaration(parent) ||
      ts.isEnumDeclaration(parent)) &&
    parent.name === node;
  const scope =
    isName &&
    ts.findAncestor(
      parent,
      each =>
        ts.isFunctionLike(each) ||
        ts.isBlock(each) ||
        ts.isForStatement(each) ||
        ts.isForOfStatement(each) ||
        ts.isForInStatement(each) ||
        ts.isCatchClause(each),
    );
  return isName && scope !== undefined && scope !== parent;
}
