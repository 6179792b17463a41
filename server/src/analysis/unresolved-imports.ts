import ts from 'typescript';
import { valueSymbolOf } from './identifiers.ts';
import { assignmentsTo } from './values/assignments.ts';
import { isAssignment, isMemberAccess, unwrap, walk, wrapping } from './expressions.ts';
import { putBy } from './late-types/containers.ts';
import { mentionsOf } from './late-types/symbols.ts';
import { isOwnDeclaration, type MicroProgram } from './program/micro-program.ts';
import { returnedExpressions } from './values/returns.ts';

/** An import that leads to nothing that is in the program. */
export interface UnresolvedImport {
  readonly specifier: string;
  /** The file that it stands in. */
  readonly file: string;
}

/** How many declarations a name is followed through. */
const deepestTrail = 12;
/** How many declarations and expressions are looked at in all: more than that is generated code. */
const longestSearch = 500;

/**
 * Finds the imports that keep an expression from being understood: it follows the expression's names to their
 * declarations, and these to what they are made of, until a name comes from a module that is not in the program.
 */
export class UnresolvedImports {
  readonly #program: MicroProgram;
  readonly #seen = new Set<ts.Node>();
  /** Symbols whose values were followed, which takes a search through the program. */
  readonly #searched = new Set<ts.Symbol>();
  readonly #found = new Map<string, UnresolvedImport>();

  constructor(program: MicroProgram) {
    this.#program = program;
  }

  /** What was found so far. */
  get found(): readonly UnresolvedImport[] {
    return [...this.#found.values()];
  }

  /** Follows everything that `expression` depends on. */
  follow(expression: ts.Node): void {
    this.#follow(expression, 0);
  }

  #follow(node: ts.Node | undefined, depth: number): void {
    if (!node || depth > deepestTrail || this.#seen.has(node) || this.#seen.size > longestSearch) return;
    this.#seen.add(node);
    walk(node, each => {
      if (ts.isIdentifier(each)) this.#followName(each, depth + 1);
      const specifier = specifierOf(each);
      if (specifier !== undefined) this.#add(specifier, each.getSourceFile());
      return each === node || !ts.isFunctionLike(each);
    });
  }

  #followName(name: ts.Identifier, depth: number): void {
    const { checker } = this.#program;
    const symbol = valueSymbolOf(checker, name);
    if (!symbol) return;
    if ((symbol.flags & ts.SymbolFlags.Alias) === 0) {
      this.#followSymbol(symbol, depth);
      return;
    }
    const target = checker.getAliasedSymbol(symbol);
    if (target.declarations) this.#followSymbol(target, depth);
    else for (const declaration of symbol.declarations ?? []) this.#followImport(declaration, symbol.name, depth);
  }

  #followSymbol(symbol: ts.Symbol, depth: number): void {
    const declarations = symbol.declarations?.filter(each => !isOwnDeclaration(each)) ?? [];
    for (const declaration of declarations) this.#followDeclaration(declaration, depth);
    const isVariable = (symbol.flags & (ts.SymbolFlags.Variable | ts.SymbolFlags.Property)) !== 0;
    if (!isVariable || declarations.length === 0) return;
    if (this.#searched.has(symbol)) return;
    this.#searched.add(symbol);
    for (const { value } of assignmentsTo(this.#program, symbol)) this.#follow(value, depth);
    const isPut = (mention: ts.Node): boolean => putInto(mention) !== undefined;
    for (const mention of mentionsOf(this.#program, symbol, isPut) ?? []) this.#follow(putInto(mention), depth);
  }

  #followDeclaration(declaration: ts.Node, depth: number): void {
    if (this.#seen.has(declaration) || depth > deepestTrail) return;
    this.#follow(jsDocTypeOf(declaration), depth);
    if (ts.isNamespaceExport(declaration) || ts.isNamespaceImport(declaration)) {
      this.#followImport(declaration, '', depth);
    } else if (ts.isFunctionLike(declaration)) {
      this.#seen.add(declaration);
      this.#follow(declaration.type, depth);
      if (!declaration.type) for (const each of returnedExpressions(declaration)) this.#follow(each, depth);
    } else if (ts.isClassLike(declaration)) {
      this.#seen.add(declaration);
      for (const clause of declaration.heritageClauses ?? []) this.#follow(clause, depth);
    } else if (ts.isParameter(declaration) && !declaration.type) {
      this.#follow(declaration.initializer, depth);
      // An untyped parameter gets its type from what the function is given to.
      const { parent } = declaration.parent;
      if (ts.isCallExpression(parent)) this.#follow(parent.expression, depth);
      else if (ts.isBinaryExpression(parent)) this.#follow(parent.left, depth);
    } else if (ts.isBindingElement(declaration)) {
      this.#follow(declaration.initializer, depth);
      this.#followDeclaration(declaration.parent.parent, depth);
    } else if (ts.isVariableDeclaration(declaration)) {
      this.#follow(declaration.type ?? declaration.initializer, depth);
      if (declaration.type) this.#follow(declaration.initializer, depth);
      const loop = declaration.parent.parent;
      if (ts.isForOfStatement(loop)) this.#follow(loop.expression, depth);
    } else {
      this.#follow(declaration, depth);
    }
  }

  /** An import or a re-export whose target is not known: somewhere on the way a module is missing. */
  #followImport(declaration: ts.Node, name: string, depth: number): void {
    const variable = ts.findAncestor(declaration, ts.isVariableDeclaration);
    if (variable) {
      this.#follow(variable.initializer, depth); // `const { stop } = require('./socket')`
      return;
    }
    const statement = ts.findAncestor(declaration, each => specifierOf(each) !== undefined);
    const specifier = statement && specifierOf(statement);
    if (specifier === undefined || depth > deepestTrail) return;
    const target = this.#program.resolve(specifier, declaration.getSourceFile().fileName);
    if (!target) this.#add(specifier, declaration.getSourceFile());
    else this.#followReExports(target, importedName(declaration) ?? name, depth);
  }

  #followReExports(file: ts.SourceFile, name: string, depth: number): void {
    if (depth > deepestTrail) return;
    for (const statement of file.statements.filter(ts.isExportDeclaration)) {
      const { exportClause } = statement;
      const element =
        exportClause && ts.isNamedExports(exportClause)
          ? exportClause.elements.find(each => each.name.text === name)
          : undefined;
      if (element && !statement.moduleSpecifier)
        this.#followName((element.propertyName ?? element.name) as ts.Identifier, depth + 1);
      else if (element || !exportClause || ts.isNamespaceExport(exportClause)) {
        this.#followImport(element ?? statement, name, depth + 1);
      }
    }
  }

  #add(specifier: string, { fileName }: ts.SourceFile): void {
    if (this.#program.resolve(specifier, fileName)) return;
    this.#found.set(`${fileName}\0${specifier}`, { specifier, file: fileName });
  }
}

/** The module that a node names, if it is an import, a re-export, `import(…)`, `require(…)` or an import type. */
function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isJSDocImportTag(node)) {
    return textOf(node.moduleSpecifier);
  }
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined;
  if (ts.isImportEqualsDeclaration(node)) {
    return ts.isExternalModuleReference(node.moduleReference) ? textOf(node.moduleReference.expression) : undefined;
  }
  if (!ts.isCallExpression(node)) return undefined;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport || (ts.isIdentifier(node.expression) && node.expression.text === 'require')
    ? textOf(node.arguments[0])
    : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function importedName(declaration: ts.Node): string | undefined {
  if (ts.isImportSpecifier(declaration) || ts.isExportSpecifier(declaration)) {
    return (declaration.propertyName ?? declaration.name).text;
  }
  return ts.isImportClause(declaration) ? 'default' : undefined;
}

/** The type that a comment gives to what is declared: `@type`, `@param`, `@returns`. */
function jsDocTypeOf(declaration: ts.Node): ts.Node | undefined {
  if ((declaration.flags & ts.NodeFlags.JavaScriptFile) === 0 || ts.isSourceFile(declaration)) return undefined;
  return ts.isFunctionLike(declaration) ? ts.getJSDocReturnType(declaration) : ts.getJSDocType(declaration);
}

/** What is put into the container that stands at `mention`: `rooms.set(id, room)`, `rooms[id].push(room)`, `rooms[id] = room`. */
function putInto(mention: ts.Node): ts.Expression | undefined {
  let part = wrapping(mention);
  while (isMemberAccess(part.parent) && part.parent.expression === part) {
    part = wrapping(part.parent);
    const { parent } = part;
    if (ts.isBinaryExpression(parent)) {
      return parent.left === part && isAssignment(parent.operatorToken.kind) ? parent.right : undefined;
    }
    if (ts.isCallExpression(parent) && parent.expression === part) {
      const put = putBy(parent);
      if (put) return put;
      part = wrapping(parent);
    }
  }
  return undefined;
}

/** Whether an expression's type says nothing because something that it depends on was not found. */
export function dependsOnUnknown(checker: ts.TypeChecker, expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  if ((checker.getTypeAtLocation(inner).flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0) return true;
  return isMemberAccess(inner) && dependsOnUnknown(checker, inner.expression);
}
