import ts from 'typescript';
import type { Analysis } from './analysis.ts';
import { Candidates, isLikelyToClose } from './candidates.ts';
import type { CodeUse } from './code-use.ts';
import { DeclaredUses } from './declared-uses.ts';
import { walk } from './expressions.ts';
import type { MicroProgram } from './program/micro-program.ts';
import { ReceivedUses } from './received-uses.ts';
import { replacedApis } from './replaced-globals.ts';
import { Roles } from './roles.ts';
import { SentUses } from './sent-uses.ts';
import { dependsOnUnknown, UnresolvedImports, type UnresolvedImport } from './unresolved-imports.ts';
import { Values } from './values.ts';

/** What one program says about its file; `unresolved` names the imports that keep it from saying more. */
export interface Findings extends Pick<Analysis, 'uses' | 'constants'> {
  readonly unresolved: readonly UnresolvedImport[];
}

/** Finds the close codes in the file that the program is about. */
export function findUses(program: MicroProgram): Findings {
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
  return { uses: known, constants: declared.constants(known), unresolved: imports.found };
}

/** The imported names that may be tables of close codes, which completion offers. */
function importedTables(file: ts.SourceFile): readonly ts.Identifier[] {
  return file.statements.filter(ts.isImportDeclaration).flatMap(({ importClause }) => {
    const bindings = importClause?.namedBindings;
    const names = bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name) : [];
    return names.filter(({ text }) => /close|code/i.test(text));
  });
}

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
