import ts from 'typescript';
import { findCodes } from '../catalogue/search.ts';
import type { NamedConstant } from './analysis.ts';
import type { CodeUse } from './code-use.ts';
import { unwrapFrozen } from './expressions.ts';
import type { MicroProgram } from './program/micro-program.ts';
import type { Values } from './values.ts';

/** A number under a name: `const GOING_AWAY = 1001`, a member of an enum, of a table, a static property. */
interface NamedNumber {
  readonly name: ts.PropertyName;
  /** The name with those of what it stands in: `CloseCode.GoingAway`. */
  readonly path: string;
  /** What holds the number: the initialiser, or the name of an enum member that counts on from the one before. */
  readonly holder: ts.Node;
  readonly value: number;
}

/** Names of tables and constants that are made of close codes. */
const codeTable = /close|disconnect|websocket|\bws|Ws[A-Z_]|status.?code/i;

/** Finds the close codes that a file declares under a name. */
export class DeclaredUses {
  readonly #program: MicroProgram;
  readonly #values: Values;

  constructor(program: MicroProgram, values: Values) {
    this.#program = program;
    this.#values = values;
  }

  /**
   * The declarations in the file whose numbers are close codes: because one of `uses` takes its value from there, or
   * because of what they are called.
   */
  in(uses: readonly CodeUse[]): readonly CodeUse[] {
    const { file } = this.#program;
    const origins = originsIn(file, uses);
    const isElsewhere = (holder: ts.Node): boolean => !uses.some(use => use.span.start === holder.getStart(file));
    return numbersDeclaredIn(this.#program, this.#values, file)
      .filter(declared => origins.has(declared.holder.getStart(file)) || isNamedAsCode(declared))
      .filter(({ holder }) => isElsewhere(holder))
      .map(({ name, holder, value, path }) => {
        const span = { start: name.getStart(file), end: holder.getEnd() };
        return {
          kind: 'declared' as const,
          apis: [],
          span,
          values: [
            { value, origin: { file: file.fileName, start: holder.getStart(file), end: holder.getEnd() }, name: path },
          ],
          mayBeReceived: false,
          hasCode: true,
          certainty: 'evidence' as const,
          deliberate: false,
        };
      });
  }

  /** The constants for close codes that can be used in the file: its own, used as codes or named so, and imported ones. */
  constants(uses: readonly CodeUse[]): readonly NamedConstant[] {
    const { file } = this.#program;
    const origins = originsIn(file, uses);
    const own = numbersDeclaredIn(this.#program, this.#values, file).filter(
      declared => origins.has(declared.holder.getStart(file)) || isNamedAsCode(declared),
    );
    return [...own, ...this.#imported()].map(({ path, value, holder }) => ({
      expression: path,
      value,
      declaration: { file: holder.getSourceFile().fileName, start: holder.getStart(), end: holder.getEnd() },
    }));
  }

  #imported(): readonly NamedNumber[] {
    return this.#program.file.statements.filter(ts.isImportDeclaration).flatMap(declaration => {
      const { importClause, moduleSpecifier } = declaration;
      const bindings = importClause?.namedBindings;
      if (!bindings || !ts.isNamedImports(bindings) || !ts.isStringLiteral(moduleSpecifier)) return [];
      const target = this.#program.resolve(moduleSpecifier.text, this.#program.file.fileName);
      if (!target) return [];
      const declared = numbersDeclaredIn(this.#program, this.#values, target).filter(isNamedAsCode);
      return bindings.elements.flatMap(({ name, propertyName }) => {
        const exported = (propertyName ?? name).text;
        return declared
          .filter(({ path }) => path === exported || path.startsWith(`${exported}.`))
          .map(each => ({ ...each, path: name.text + each.path.slice(exported.length) }));
      });
    });
  }
}

/** Where in a file the values of uses come from. */
function originsIn(file: ts.SourceFile, uses: readonly CodeUse[]): ReadonlySet<number> {
  const origins = uses.flatMap(use => use.values.map(({ origin }) => origin));
  return new Set(origins.filter(origin => origin.file === file.fileName).map(({ start }) => start));
}

/** The numbers that the top level of a file gives a name to. */
function numbersDeclaredIn(program: MicroProgram, values: Values, file: ts.SourceFile): readonly NamedNumber[] {
  return file.statements.flatMap(statement => {
    if (ts.isEnumDeclaration(statement)) return membersOf(program, statement);
    if (ts.isClassDeclaration(statement) && statement.name) {
      const { text } = statement.name;
      return statement.members.filter(ts.isPropertyDeclaration).flatMap(member => {
        const isStatic = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0;
        return isStatic ? named(values, member.name, `${text}.`, member.initializer) : [];
      });
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) ? named(values, name, '', initializer) : [],
    );
  });
}

function membersOf(program: MicroProgram, declaration: ts.EnumDeclaration): readonly NamedNumber[] {
  return declaration.members.flatMap(({ name, initializer }, index) => {
    const member = declaration.members[index];
    const value = member && program.checker.getConstantValue(member);
    if (typeof value !== 'number') return [];
    return [{ name, path: `${declaration.name.text}.${name.getText()}`, holder: initializer ?? name, value }];
  });
}

function named(
  values: Values,
  name: ts.PropertyName,
  prefix: string,
  initializer: ts.Expression | undefined,
): readonly NamedNumber[] {
  const inner = initializer && unwrapFrozen(initializer);
  if (!inner) return [];
  const path = prefix + name.getText();
  if (ts.isObjectLiteralExpression(inner)) {
    return inner.properties.flatMap(property =>
      ts.isPropertyAssignment(property) ? named(values, property.name, `${path}.`, property.initializer) : [],
    );
  }
  // What a call returns is no constant that anybody would call a code.
  if (ts.isCallExpression(inner) || ts.isNewExpression(inner) || ts.isFunctionLike(inner)) return [];
  const [only, ...others] = values.numbers(inner);
  return only && others.length === 0 ? [{ name, path, holder: inner, value: only.value }] : [];
}

/** Whether a number is a close code by its name: the catalogue's own name for it, or one of a table of close codes. */
function isNamedAsCode({ name, path, value }: NamedNumber): boolean {
  if (!Number.isInteger(value) || value < 1000 || value > 4999) return false;
  if (codeTable.test(path)) return true;
  return findCodes(name.getText()).some(
    ({ quality, description: { subject } }) => quality === 'exact' && subject.from === value && subject.to === value,
  );
}
