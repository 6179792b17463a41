import ts from 'typescript';
import type { Analyser, Analysis, AnalysisInput } from './analysis.ts';
import type { CodeUse } from './code-use.ts';
import { DeclaredUses } from './declared-uses.ts';
import { methodNames } from '../apis/shapes.ts';
import { Candidates, isProtocolCode, looksLikeCode } from './candidates.ts';
import { unwrap, walk } from './expressions.ts';
import { KnownFiles } from './known-files.ts';
import { ModuleResolution } from './module-resolution.ts';
import { createMicroProgram, gatherSources, type MicroProgram } from './program.ts';
import { ReceivedUses } from './received-uses.ts';
import { replacedApis } from './replaced-globals.ts';
import { Roles } from './roles.ts';
import { SentUses } from './sent-uses.ts';
import { SyntaxTrees } from './syntax-trees.ts';
import { dependsOnUnknown, UnresolvedImports, type UnresolvedImport } from './unresolved-imports.ts';
import { Values } from './values.ts';

/** What one program says about its file; `unresolved` names the imports that keep it from saying more. */
interface Findings extends Pick<Analysis, 'uses' | 'constants'> {
  readonly unresolved: readonly UnresolvedImport[];
}

/** Makes an analyser with empty caches. */
export function createAnalyser(): Analyser {
  const trees = new SyntaxTrees();
  const finder = new LastFindings();
  return {
    analyse(input) {
      try {
        return analyse(input, trees, finder);
      } catch (error) {
        const { path, text } = input;
        return { path, text, uses: [], constants: [], wanted: [], trouble: troubleOf(error) };
      }
    },
  };
}

function analyse(input: AnalysisInput, trees: SyntaxTrees, last: LastFindings): Analysis {
  const { path, text } = input;
  const files = new KnownFiles(input);
  const modules = new ModuleResolution(files);
  const sources = gatherSources(path, files, modules, trees);
  const { uses, constants, unresolved } = last.of(path, sources, () =>
    find(createMicroProgram(path, sources, modules, trees)),
  );
  files.remember(() => {
    for (const { specifier, file } of unresolved) {
      const target = modules.resolve(specifier, file);
      if (target !== undefined) files.readFile(target);
    }
  });
  return { path, text, uses, constants, wanted: [...files.wanted] };
}

/**
 * What was found last. Finding out where an import leads takes a few rounds that bring folders and configuration files,
 * and no source: then the program would be the same, and so is the answer.
 */
class LastFindings {
  #path = '';
  #sources: ReadonlyMap<string, ts.SourceFile> = new Map();
  #findings: Findings = { uses: [], constants: [], unresolved: [] };

  of(path: string, sources: ReadonlyMap<string, ts.SourceFile>, find: () => Findings): Findings {
    const isSame =
      path === this.#path &&
      sources.size === this.#sources.size &&
      [...sources].every(([each, tree]) => this.#sources.get(each) === tree);
    if (isSame) return this.#findings;
    this.#findings = find();
    this.#path = path;
    this.#sources = sources;
    return this.#findings;
  }
}

function find(program: MicroProgram): Findings {
  const values = new Values(program);
  const candidates = new Candidates(program);
  const sent = new SentUses(program, new Roles(program), values);
  const received = new ReceivedUses(program, values);
  const declared = new DeclaredUses(program, values);
  const imports = new UnresolvedImports(program);
  const uses: CodeUse[] = [];
  walk(program.file, node => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const found = candidates.isCall(node) ? sent.inCall(node) : [];
      uses.push(...found);
      followCall(program, imports, node, found);
    } else if (ts.isObjectLiteralExpression(node) && candidates.isOptions(node)) {
      uses.push(...sent.inObject(node));
    }
    uses.push(...received.in(node));
  });
  uses.push(...declared.in(uses));
  for (const name of importedTables(program.file)) imports.follow(name);
  const replaced = replacedApis(program.file);
  const known = uses.filter(use => !use.apis.some(api => replaced.includes(api)));
  known.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { uses: known, constants: declared.constants(), unresolved: imports.found };
}

/** The imported names that may be tables of close codes, which completion offers. */
function importedTables(file: ts.SourceFile): readonly ts.Identifier[] {
  return file.statements.filter(ts.isImportDeclaration).flatMap(({ importClause }) => {
    const bindings = importClause?.namedBindings;
    const names = bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name) : [];
    return names.filter(({ text }) => /close|code/i.test(text));
  });
}

/** Names that a function which closes something is likely to have: reason enough to look into another file. */
const closingName = /close|disconnect|terminate|shut|stop|end|kick|drop|leave|abort|reject|fail|kill|ban|deny|error/i;

/**
 * Follows what a call may depend on, where TypeScript does not know it yet: the code that an API takes, and what is
 * called, when that is likely to close a socket.
 */
function followCall(
  { checker }: MicroProgram,
  imports: UnresolvedImports,
  call: ts.CallExpression | ts.NewExpression,
  found: readonly CodeUse[],
): void {
  const given = call.arguments ?? [];
  if (given.length === 0) return;
  const isUnknown = isLikelyToClose(call) && dependsOnUnknown(checker, call.expression);
  if (isUnknown) imports.follow(call.expression);
  if (!isUnknown && found.every(({ values, hasCode }) => values.length > 0 || !hasCode)) return;
  for (const argument of given) if (dependsOnUnknown(checker, argument)) imports.follow(argument);
}

/** By its name and what it is given: `socket.close(code)`, `kick(client, 5000)`, `finish(1006)`. */
function isLikelyToClose(call: ts.CallExpression | ts.NewExpression): boolean {
  const given = call.arguments ?? [];
  const name = lastName(call.expression);
  if (methodNames.has(name)) return given.some(argument => !ts.isFunctionLike(unwrap(argument)));
  return given.some(isProtocolCode) || (closingName.test(name) && given.some(looksLikeCode));
}

function lastName(callee: ts.Expression): string {
  const inner = unwrap(callee);
  return /[\w$]+$/.exec(inner.getText())?.[0] ?? '';
}

function troubleOf(error: unknown): string {
  if (error instanceof RangeError) return 'The source is nested too deeply to be analysed.';
  return `The analysis failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
