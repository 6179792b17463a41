import ts from 'typescript';
import type { Analysis, AnalysisInput } from './analysis.ts';
import type { AssumedRuntime } from './assumed-runtime.ts';
import { Candidates, isLikelyToClose } from './candidates.ts';
import type { CodeUse } from './code-use.ts';
import { DeclaredUses } from './declared-uses.ts';
import { walk } from './expressions.ts';
import type { Mark } from './marks.ts';
import { meantApis } from './meant-apis.ts';
import type { MicroProgram } from './program/micro-program.ts';
import { ReceivedUses } from './received-uses.ts';
import { replacedReferences } from './replaced-globals.ts';
import { Roles } from './roles.ts';
import { SentUses } from './sent-uses.ts';
import { SettledReceivers } from './settled-receivers.ts';
import { unknownReceiverOf } from './unknown-receivers.ts';
import { dependsOnUnknown, UnresolvedImports, type UnresolvedImport } from './unresolved-imports.ts';
import { Values } from './values.ts';

/** What one program says about its file; `unresolved` names the imports that keep it from saying more. */
export interface Findings extends Pick<Analysis, 'uses' | 'constants' | 'unknownReceivers'> {
  readonly unresolved: readonly UnresolvedImport[];
}

/** How many unknown receivers are noted: each is a question to somebody else. */
const mostReceivers = 50;

/** Finds the close codes in the file that the program is about. */
export function findUses(program: MicroProgram, runtime: AssumedRuntime, settled: AnalysisInput['settled']): Findings {
  const values = new Values(program);
  const candidates = new Candidates(program);
  const sent = new SentUses(program, runtime, new Roles(program, new SettledReceivers(program, settled)), values);
  const received = new ReceivedUses(program, runtime, values);
  const declared = new DeclaredUses(program, values);
  const imports = new UnresolvedImports(program);
  const uses: CodeUse[] = [];
  const receivers: number[] = [];
  walk(program.file, node => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      // What is likely to close may hand its code on to a module that is missing: then its name says nothing yet.
      const found = candidates.isCall(node) || isLikelyToClose(node) ? sent.inCall(node) : [];
      uses.push(...found);
      followCall(program, imports, node, found);
      const receiver = unknownReceiverOf(program, node, found, settled);
      if (receiver !== undefined) receivers.push(receiver);
    } else if (ts.isObjectLiteralExpression(node) && candidates.isOptions(node)) {
      uses.push(...sent.inObject(node));
    }
    uses.push(...received.in(node));
  });
  uses.push(...declared.in(uses));
  for (const callee of sent.unknown) imports.follow(callee);
  for (const name of importedTables(program.file)) imports.follow(name);
  const replaced = replacedReferences(program.file, program.libraries);
  const replacedApis = meantApis(Array.from(replaced, markOf), runtime).apis;
  const known = uses.filter(
    // What follows the runtime's socket follows whatever has come in its place.
    use => !(use.runtime && replaced.has('client')) && !use.apis.some(api => replacedApis.includes(api)),
  );
  known.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return {
    uses: known,
    constants: declared.constants(known),
    unresolved: imports.found,
    unknownReceivers: receivers.sort((a, b) => a - b).slice(0, mostReceivers),
  };
}

function markOf(api: string): Mark {
  return { kind: 'sent', api };
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
