import ts from 'typescript';
import { standInsFor, type StandIns } from '../../apis/declaration-files.ts';
import type { AnalysisInput, MethodDeclaration } from '../analysis.ts';
import { unwrap } from '../expressions.ts';
import { distinct, marksOf, type Mark } from '../marks.ts';
import type { MicroProgram } from '../program/micro-program.ts';

/** What somebody who knows the whole project says about receivers that the analysis does not know: see `AnalysisInput`. */
type Settled = NonNullable<AnalysisInput['settled']>;

/** The modules whose declarations a program needs, because methods of theirs are called. */
export function modulesBehind(settled: Settled | undefined): readonly string[] {
  const declarations = [...(settled?.values() ?? [])].flat();
  return [...new Set(declarations.flatMap(({ path }) => standInsFor(path).modules))];
}

/** Knows what methods take whose receivers TypeScript does not know here, by where they are said to be declared. */
export class SettledReceivers {
  readonly #program: MicroProgram;
  readonly #settled: Settled | undefined;

  constructor(program: MicroProgram, settled: Settled | undefined) {
    this.#program = program;
    this.#settled = settled;
  }

  /**
   * The marks of the argument at `index`: none where a method of something else is called. Undefined where nobody said
   * what is called, or where TypeScript knows it here.
   */
  ofArgument(call: ts.CallExpression | ts.NewExpression, index: number): readonly Mark[] | undefined {
    const name = this.#settled && call.getSourceFile() === this.#program.file ? methodCalled(call) : undefined;
    const declarations = name && this.#settled?.get(name.getStart());
    if (!name || !declarations || declarations.length === 0 || !isUnknown(this.#program, name)) return undefined;
    const marks = declarations.map(each => this.#ofParameter(each, name.text, index));
    // A method of several classes: what one of them would refuse is no mistake for sure.
    return marks.every(each => each.length > 0) ? distinct(marks.flat()) : [];
  }

  #ofParameter(declaration: MethodDeclaration, method: string, index: number): readonly Mark[] {
    const className = classAround(declaration);
    if (className === undefined) return [];
    const { checker } = this.#program;
    return typesNamed(this.#program, standInsFor(declaration.path), className).flatMap(type => {
      const symbol = type.getProperty(method);
      const signatures = symbol ? checker.getTypeOfSymbol(symbol).getCallSignatures() : [];
      const parameters = signatures.flatMap(signature => signature.getParameters()[index] ?? []);
      return distinct(parameters.flatMap(each => marksOf(checker, checker.getTypeOfSymbol(each))));
    });
  }
}

/** The name of the method in `receiver.method(…)`. */
export function methodCalled(call: ts.CallExpression | ts.NewExpression): ts.Identifier | undefined {
  const callee = unwrap(call.expression);
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(callee)) return undefined;
  return ts.isIdentifier(callee.name) ? callee.name : undefined;
}

/** Whether TypeScript does not know here what a method's name stands for. */
export function isUnknown({ checker }: MicroProgram, method: ts.Identifier): boolean {
  return (checker.getTypeAtLocation(method.parent).flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}

/** How many declarations before a method may be looked at: the one that it stands in is mostly the first. */
const mostDeclarations = 20;

/** The name of the class or interface that has the method which is declared at an offset of a piece of a file. */
function classAround({ text, offset }: MethodDeclaration): string | undefined {
  const heads = [...text.slice(0, offset).matchAll(/\b(?:class|interface)\s+[\w$]/g)];
  for (const { index } of heads.slice(-mostDeclarations).reverse()) {
    const fragment = ts.createSourceFile('/fragment.ts', text.slice(index), ts.ScriptTarget.ESNext);
    const [declaration] = fragment.statements;
    if (!declaration || !(ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration))) continue;
    const hasMethod = declaration.members.some(({ name }) => name?.getStart(fragment) === offset - index);
    if (hasMethod) return declaration.name?.text;
  }
  return undefined;
}

/** Closewise's own types of that name: of a module or a namespace, else of the globals. */
function typesNamed({ checker, declarations }: MicroProgram, standIns: StandIns, name: string): readonly ts.Type[] {
  const statements = declarations.flatMap(source => [...source.statements]);
  const inside = statements.flatMap(each => {
    if (!ts.isModuleDeclaration(each)) return [];
    const names = ts.isStringLiteral(each.name) ? standIns.modules : standIns.namespaces;
    return names.includes(each.name.text) ? [...statementsIn(each)] : [];
  });
  const namedIn = (some: readonly ts.Statement[]) => some.filter(each => isTypeNamed(each, name));
  const found = namedIn(inside);
  const meant = found.length === 0 && standIns.globals ? namedIn(statements) : found;
  return [...new Set(meant.map(each => checker.getTypeAtLocation(each)))];
}

/** The statements of a module and of its namespaces. */
function* statementsIn({ body }: ts.ModuleDeclaration): Generator<ts.Statement> {
  if (!body || !ts.isModuleBlock(body)) return;
  for (const each of body.statements) {
    yield each;
    if (ts.isModuleDeclaration(each)) yield* statementsIn(each);
  }
}

function isTypeNamed(statement: ts.Statement, name: string): boolean {
  return (ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement)) && statement.name?.text === name;
}
